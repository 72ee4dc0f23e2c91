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
        switch (instrument.Kind)
        {
            case InstrumentKind.Report:
            case InstrumentKind.Chapter:
                return Voice.None;
            case InstrumentKind.DraftResolution:
            case InstrumentKind.Resolution:
            case InstrumentKind.DraftDecision:
            case InstrumentKind.Decision:
                return Voice.Organ;
        }

        if (instrument.AdoptingBody is null)
        {
            // The annex of a report belongs to the report.
            return instrument.Parent is Instrument { Kind: InstrumentKind.Report or InstrumentKind.Chapter } ? Voice.None : Voice.We;
        }

        return instrument.AdoptingBody.StartsWith("We", StringComparison.Ordinal) ? Voice.We : Voice.Organ;
    }
}
