namespace MandateSdk.Core.Meaning.Citations;

/// <summary>The passages of the units around a passage; they are indexed when a rule asks for one.</summary>
/// <param name="passages">All passages of a document.</param>
/// <param name="bound">What was found in each; null where nothing was.</param>
internal sealed class PassagesAround(Passage[] passages, BoundPassage?[] bound)
{
    private int[]? _byUnit;

    /// <summary>
    /// The passage of the nearest unit around that of a passage in which anything was found; null where there is none.
    /// </summary>
    /// <remarks>A unit without words of its own ends the way out.</remarks>
    public BoundPassage? Of(BoundPassage passage)
    {
        _byUnit ??= Passage.FirstOfUnits(passages);
        for (var unit = passage.Passage.Unit?.Parent; unit is not null && _byUnit[unit.Place] is > 0 and var at;
            unit = unit.Parent)
        {
            if (bound[at - 1] is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
