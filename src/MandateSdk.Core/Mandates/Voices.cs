using System;
using MandateSdk.Core.Documents;

namespace MandateSdk.Core.Mandates;

/// <summary>Who speaks in an instrument.</summary>
internal enum Voice
{
    /// <summary>Nobody: a report tells what others asked, an agenda lists.</summary>
    None,

    /// <summary>The adopting body, in the third person: "Requests the Secretary-General".</summary>
    Organ,

    /// <summary>Those who declare: "We call upon all States".</summary>
    We,
}

/// <summary>Tells who speaks in an instrument.</summary>
internal static class Voices
{
    /// <summary>The voice of an instrument.</summary>
    public static Voice Of(Instrument instrument)
    {
        if (instrument.Kind.IsOfReport)
        {
            return Voice.None;
        }

        if (instrument.Kind.IsResolution || instrument.Kind.IsDecision)
        {
            return Voice.Organ;
        }

        if (instrument.AdoptingBody is null)
        {
            // The annex of a report belongs to the report.
            return instrument.Parent is Instrument { Kind.IsOfReport: true } ? Voice.None : Voice.We;
        }

        return instrument.AdoptingBody.StartsWith("We", StringComparison.Ordinal) ? Voice.We : Voice.Organ;
    }
}
