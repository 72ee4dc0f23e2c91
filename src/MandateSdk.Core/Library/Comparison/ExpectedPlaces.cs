using System.Collections.Generic;

namespace MandateSdk.Core.Library;

/// <summary>
/// Where in the adopted text a unit of the draft is to be looked for, going by the matches around it.
/// </summary>
internal sealed class ExpectedPlaces
{
    private readonly double[] _places;

    /// <summary>Draws the line through some matches.</summary>
    /// <param name="matches">Matches that are beyond doubt, in the order of the draft.</param>
    /// <param name="draftCount">The number of units in the draft.</param>
    /// <param name="adoptedCount">The number of units in the adopted text.</param>
    public ExpectedPlaces(IReadOnlyList<UnitMatch> matches, int draftCount, int adoptedCount)
    {
        _places = new double[draftCount];
        var last = new UnitMatch(-1, -1, 1);
        foreach (var match in matches)
        {
            Fill(last, match);
            last = match;
        }

        Fill(last, new UnitMatch(draftCount, adoptedCount, 1));
    }

    /// <summary>The place in the adopted text, counted from 0.</summary>
    /// <param name="draft">The place in the draft.</param>
    public double Of(int draft) => _places[draft];

    // Between two matches the places are counted on from the nearer one: what is left out or put in stands in one heap.
    private void Fill(UnitMatch before, UnitMatch after)
    {
        for (var i = before.Draft + 1; i <= after.Draft && i < _places.Length; i++)
        {
            var fromBefore = i - before.Draft;
            var fromAfter = after.Draft - i;
            _places[i] = fromBefore <= fromAfter ? before.Adopted + fromBefore : after.Adopted - fromAfter;
        }
    }
}
