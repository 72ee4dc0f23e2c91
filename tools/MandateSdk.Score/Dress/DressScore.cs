using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Score.Dress;

/// <summary>How many units of a text are read the same in another dress.</summary>
/// <param name="Same">The units that both readings have.</param>
/// <param name="Lost">The units that only the plain text has.</param>
/// <param name="Added">The units that only the dressed text has.</param>
public sealed record DressScore(int Same, IReadOnlyList<string> Lost, IReadOnlyList<string> Added)
{
    /// <summary>Twice the units that are the same, of those of both readings.</summary>
    public double F1 => Lost.Count + Added.Count == 0
        ? 1
        : 2.0 * Same / ((2 * Same) + Lost.Count + Added.Count);

    /// <summary>The scores of several texts as one.</summary>
    public static DressScore Sum(IEnumerable<DressScore> scores)
    {
        var all = scores.ToList();
        return new DressScore(
            all.Sum(score => score.Same),
            [.. all.SelectMany(score => score.Lost)],
            [.. all.SelectMany(score => score.Added)]);
    }

    /// <summary>Compares the units of two readings, places left out.</summary>
    public static DressScore Of(IReadOnlyList<string> plain, IReadOnlyList<string> dressed)
    {
        var open = plain.CountBy(unit => unit).ToDictionary(pair => pair.Key, pair => pair.Value);
        var added = new List<string>();
        foreach (var unit in dressed)
        {
            if (open.TryGetValue(unit, out var count) && count > 0)
                open[unit] = count - 1;
            else
                added.Add(unit);
        }

        var lost = open.SelectMany(pair => Enumerable.Repeat(pair.Key, pair.Value)).ToList();
        return new DressScore(plain.Count - lost.Count, lost, added);
    }
}
