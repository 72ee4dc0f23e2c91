using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Meaning;

namespace MandateSdk.Core.Library;

/// <summary>How well a match that the words leave in doubt fits the sure ones around it.</summary>
internal sealed class Surroundings
{
    private readonly UnitMatch?[] _ofDraft;
    private readonly UnitMatch[] _before;
    private readonly UnitMatch[] _after;
    private readonly ExpectedPlaces _expected;

    /// <summary>Draws the surroundings.</summary>
    /// <param name="sure">The sure matches, in the order of the draft.</param>
    /// <param name="draftCount">The number of units in the draft.</param>
    /// <param name="adoptedCount">The number of units in the adopted text.</param>
    public Surroundings(IReadOnlyList<UnitMatch> sure, int draftCount, int adoptedCount)
    {
        _ofDraft = new UnitMatch?[draftCount];
        foreach (var match in sure)
        {
            _ofDraft[match.Draft] = match;
        }

        var isInOrder = OrderedMatches.Of(sure);
        var inOrder = sure.Where((_, i) => isInOrder[i]).ToArray();
        _expected = new ExpectedPlaces(inOrder, draftCount, adoptedCount);
        _before = new UnitMatch[draftCount];
        _after = new UnitMatch[draftCount];
        var last = new UnitMatch(-1, -1, 1);
        var next = 0;
        for (var i = 0; i < draftCount; i++)
        {
            if (next < inOrder.Length && inOrder[next].Draft == i)
            {
                last = inOrder[next++];
            }

            _before[i] = last;
            _after[i] = next < inOrder.Length ? inOrder[next] : new UnitMatch(draftCount, adoptedCount, 1);
        }
    }

    /// <summary>How far a match stands off from where the sure ones lead.</summary>
    /// <returns>A number of units; null where nothing leads there.</returns>
    public double? DistanceTo(UnitMatch match) => DistanceToNeighbours(match) ?? DistanceInsideOrder(match);

    // A sure match of a unit beside it, wherever the two have gone together.
    private double? DistanceToNeighbours(UnitMatch match)
    {
        int? least = null;
        var end = Math.Min(_ofDraft.Length - 1, match.Draft + MeaningLimits.Neighbourhood);
        for (var i = Math.Max(0, match.Draft - MeaningLimits.Neighbourhood); i <= end; i++)
        {
            if (_ofDraft[i] is not { } neighbour)
            {
                continue;
            }

            var distance = Math.Abs(match.Adopted - neighbour.Adopted - (match.Draft - neighbour.Draft));
            if (distance <= MeaningLimits.Neighbourhood && distance < (least ?? int.MaxValue))
            {
                least = distance;
            }
        }

        return least;
    }

    // No unit beside it is sure, but the next sure ones before and after it have it between them.
    private double? DistanceInsideOrder(UnitMatch match) =>
        match.Adopted > _before[match.Draft].Adopted && match.Adopted < _after[match.Draft].Adopted
            ? MeaningLimits.Neighbourhood + Math.Abs(match.Adopted - _expected.Of(match.Draft))
            : null;
}
