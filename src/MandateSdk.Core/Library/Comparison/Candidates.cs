using System;
using System.Collections.Generic;
using MandateSdk.Core.Meaning;

namespace MandateSdk.Core.Library;

/// <summary>Which units of two texts may correspond: those that share word pairs.</summary>
internal static class Candidates
{
    /// <summary>Below this, two units are on one subject at most.</summary>
    public const double LeastSimilarity = 0.25;

    /// <summary>Every two units that are like enough.</summary>
    public static IReadOnlyList<UnitMatch> Find(IReadOnlyList<ComparedUnit> draft, IReadOnlyList<ComparedUnit> adopted)
    {
        var index = Index(adopted);
        var found = new List<UnitMatch>();
        var near = new HashSet<int>();
        for (var i = 0; i < draft.Count; i++)
        {
            near.Clear();
            var place = (int)((long)i * adopted.Count / draft.Count);
            foreach (var pair in draft[i].Pairs.Keys)
            {
                if (index.TryGetValue(pair, out var units))
                {
                    AddNearest(units, place, near);
                }
            }

            foreach (var candidate in near)
            {
                var similarity = draft[i].SimilarityTo(adopted[candidate]);
                if (similarity >= LeastSimilarity)
                {
                    found.Add(new UnitMatch(i, candidate, similarity));
                }
            }
        }

        return found;
    }

    private static Dictionary<string, List<int>> Index(IReadOnlyList<ComparedUnit> units)
    {
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < units.Count; i++)
        {
            foreach (var pair in units[i].Pairs.Keys)
            {
                if (!index.TryGetValue(pair, out var places))
                {
                    index.Add(pair, places = new List<int>());
                }

                places.Add(i);
            }
        }

        return index;
    }

    private static void AddNearest(List<int> units, int place, HashSet<int> near)
    {
        var at = units.BinarySearch(place);
        var first = Math.Max(0,
            Math.Min((at < 0 ? ~at : at) - (MeaningLimits.MostUnitsForPair / 2),
                units.Count - MeaningLimits.MostUnitsForPair));
        for (var i = first; i < units.Count && i < first + MeaningLimits.MostUnitsForPair; i++)
        {
            near.Add(units[i]);
        }
    }
}
