using System.Collections.Generic;

namespace MandateSdk.Core.Library;

/// <summary>Tells the matches that kept their order from those that moved.</summary>
internal static class OrderedMatches
{
    /// <summary>
    /// For each match, true where it belongs to the longest run in which both texts have the same order.
    /// </summary>
    /// <param name="matches">The matches in the order of the draft.</param>
    public static bool[] Of(IReadOnlyList<UnitMatch> matches)
    {
        // The longest increasing run: ends[k] is the match with the smallest place that ends a run of k + 1 matches.
        var ends = new List<int>();
        var before = new int[matches.Count];
        for (var i = 0; i < matches.Count; i++)
        {
            var length = LengthBelow(matches, ends, matches[i].Adopted);
            before[i] = length == 0 ? -1 : ends[length - 1];
            if (length == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[length] = i;
            }
        }

        var isInOrder = new bool[matches.Count];
        for (var i = ends.Count == 0 ? -1 : ends[ends.Count - 1]; i >= 0; i = before[i])
        {
            isInOrder[i] = true;
        }

        return isInOrder;
    }

    private static int LengthBelow(IReadOnlyList<UnitMatch> matches, List<int> ends, int place)
    {
        var low = 0;
        var high = ends.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (matches[ends[middle]].Adopted < place)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
