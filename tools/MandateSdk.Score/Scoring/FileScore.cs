using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Score.Readings;

namespace MandateSdk.Score.Scoring;

/// <summary>The scores of one document.</summary>
public sealed record FileScore(string Name, IReadOnlyDictionary<Category, Tally> Tallies)
{
    /// <summary>The mean of F1 over the categories that the document has.</summary>
    public double Mean => MeanOf(Tallies.Keys);

    /// <summary>The mean of F1 over some categories.</summary>
    public double MeanOf(IEnumerable<Category> categories) => categories
        .Select(category => Tallies[category])
        .Where(tally => !tally.IsEmpty)
        .Select(tally => tally.F1)
        .DefaultIfEmpty(1)
        .Average();

    /// <summary>Compares what was read with what should have been.</summary>
    /// <param name="name">The name of the document.</param>
    /// <param name="expected">The reading that counts as right.</param>
    /// <param name="actual">The export; null where there is none, and everything is missed.</param>
    public static FileScore Of(string name, Reading expected, Reading? actual)
    {
        var wanted = FactReader.Read(expected, expected).ToLookup(fact => fact.Category);
        var given = FactReader.Read(actual ?? new Reading(), expected).ToLookup(fact => fact.Category);
        return new FileScore(name, Enum.GetValues<Category>().ToDictionary(
            category => category,
            category => Compare(wanted[category].ToList(), given[category])));
    }

    // The same fact can be stated twice, for two units glued to one line: each is matched with one of the other side.
    private static Tally Compare(List<Fact> wanted, IEnumerable<Fact> given)
    {
        var open = wanted.GroupBy(fact => fact).ToDictionary(group => group.Key, group => group.Count());
        var hits = 0;
        var extras = new List<Fact>();
        foreach (var fact in given)
        {
            if (open.TryGetValue(fact, out var count) && count > 0)
            {
                open[fact] = count - 1;
                hits++;
            }
            else
            {
                extras.Add(fact);
            }
        }

        return new Tally(hits, open.SelectMany(pair => Enumerable.Repeat(pair.Key, pair.Value)).ToList(), extras);
    }
}
