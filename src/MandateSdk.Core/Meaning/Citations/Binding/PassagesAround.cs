using System;
using System.Collections.Generic;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>The passages of the units around a passage; they are indexed when a rule asks for one.</summary>
/// <param name="passages">All passages of a document.</param>
/// <param name="bound">What was found in each; null where nothing was.</param>
internal sealed class PassagesAround(Passage[] passages, BoundPassage?[] bound)
{
    private Dictionary<string, int>? _byUnit;

    /// <summary>
    /// The passage of the nearest unit around that of a passage in which anything was found; null where there is none.
    /// </summary>
    /// <remarks>A unit without words of its own ends the way out.</remarks>
    public BoundPassage? Of(BoundPassage passage)
    {
        _byUnit ??= Index();
        for (var unit = passage.Passage.Unit?.Parent; unit is not null && _byUnit.TryGetValue(unit.Id, out var at);
            unit = passages[at].Unit!.Parent)
        {
            if (bound[at] is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private Dictionary<string, int> Index()
    {
        var byUnit = new Dictionary<string, int>(passages.Length, StringComparer.Ordinal);
        for (var i = 0; i < passages.Length; i++)
        {
            if (passages[i] is { Footnote: null, Unit: { } unit })
            {
                byUnit[unit.Id] = i;
            }
        }

        return byUnit;
    }
}
