using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Core.Library;

/// <summary>Finds units without partner whose words stand in a unit that has one.</summary>
/// <remarks>
/// A paragraph that is split has one partner, the part most like it; the other part has none. Its words stand in the
/// whole, and not in the partner: that is how it is told from a new paragraph that says the same again.
/// </remarks>
internal static class Divisions
{
    // Five words make a sentence; fewer stand anywhere.
    private const int LeastWords = 5;

    // So much of a part must stand in the whole.
    private const double LeastShare = 0.6;

    /// <summary>The wholes with their parts.</summary>
    /// <param name="candidates">Every two units that may correspond.</param>
    /// <param name="matches">The partners.</param>
    /// <param name="wholes">The version in which one unit is several of the other.</param>
    /// <param name="parts">The other version.</param>
    /// <param name="placesOf">The place of the whole and the place of the part of a match.</param>
    /// <returns>The places of the wholes in order, each with those of its parts in order.</returns>
    public static IEnumerable<(int Whole, IReadOnlyList<int> Parts)> Find(
        IReadOnlyList<UnitMatch> candidates,
        IReadOnlyList<UnitMatch> matches,
        IReadOnlyList<ComparedUnit> wholes,
        IReadOnlyList<ComparedUnit> parts,
        Func<UnitMatch, (int Whole, int Part)> placesOf)
    {
        var partners = new Dictionary<int, int>();
        var isTaken = new HashSet<int>();
        foreach (var (whole, part) in matches.Select(placesOf))
        {
            partners[whole] = part;
            isTaken.Add(part);
        }

        var best = new Dictionary<int, (int Whole, double Share)>();
        foreach (var (whole, part) in candidates.Select(placesOf))
        {
            if (isTaken.Contains(part)
                || !partners.TryGetValue(whole, out var partner)
                || parts[part].Words.Count < LeastWords
                || wholes[whole].Words.Count <= parts[part].Words.Count)
            {
                continue;
            }

            var share = ShareIn(parts[part], wholes[whole], parts[partner]);
            if (share >= LeastShare && (!best.TryGetValue(part, out var known) || share > known.Share))
            {
                best[part] = (whole, share);
            }
        }

        return best.GroupBy(pair => pair.Value.Whole, pair => pair.Key)
            .OrderBy(group => group.Key)
            .Select(group => (group.Key, (IReadOnlyList<int>)group.Append(partners[group.Key]).OrderBy(place => place).ToArray()));
    }

    // The share of the part's word pairs that the whole has, and has not given to the partner already.
    private static double ShareIn(ComparedUnit part, ComparedUnit whole, ComparedUnit partner)
    {
        var common = 0;
        foreach (var pair in part.Pairs)
        {
            if (!whole.Pairs.TryGetValue(pair.Key, out var inWhole))
            {
                continue;
            }

            partner.Pairs.TryGetValue(pair.Key, out var given);
            common += Math.Max(0, Math.Min(pair.Value, inWhole - given));
        }

        return (double)common / part.PairCount;
    }
}
