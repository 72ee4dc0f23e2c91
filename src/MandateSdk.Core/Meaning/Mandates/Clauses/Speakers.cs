using System;
using MandateSdk.Core.Records;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>Who speaks in an instrument.</summary>
internal enum Speaker
{
    /// <summary>Nobody: a report tells what others asked, an agenda lists.</summary>
    None,

    /// <summary>The adopting body, in the third person: "Requests the Secretary-General".</summary>
    Organ,

    /// <summary>Those who declare: "We call upon all States".</summary>
    We,
}

/// <summary>Tells who speaks in an instrument.</summary>
internal static class Speakers
{
    /// <summary>The speaker of an instrument.</summary>
    /// <param name="unit">The instrument.</param>
    public static Speaker Of(UnitNode unit)
    {
        var instrument = unit.InstrumentRecord!;
        if (instrument.Kind.IsOfReport)
        {
            return Speaker.None;
        }

        if (instrument.Kind.IsResolution || instrument.Kind.IsDecision)
        {
            return Speaker.Organ;
        }

        if (instrument.AdoptingBody is null)
        {
            // The annex of a report belongs to the report.
            return unit.Parent?.InstrumentRecord is { Kind.IsOfReport: true } ? Speaker.None : Speaker.We;
        }

        return instrument.AdoptingBody.StartsWith("We", StringComparison.Ordinal) ? Speaker.We : Speaker.Organ;
    }
}
