namespace MandateSdk.Core.Documents;

/// <summary>What sort of text an instrument is.</summary>
public enum InstrumentKind
{
    /// <summary>A resolution that is recommended for adoption.</summary>
    DraftResolution,

    /// <summary>An adopted resolution.</summary>
    Resolution,

    /// <summary>A decision that is recommended for adoption.</summary>
    DraftDecision,

    /// <summary>An adopted decision.</summary>
    Decision,

    /// <summary>A declaration.</summary>
    Declaration,

    /// <summary>A plan, or plans, of action.</summary>
    PlanOfAction,

    /// <summary>A statement of principles.</summary>
    StatementOfPrinciples,

    /// <summary>Basic principles.</summary>
    BasicPrinciples,

    /// <summary>Guidelines.</summary>
    Guidelines,

    /// <summary>Rules.</summary>
    Rules,

    /// <summary>An annex that is none of the named kinds.</summary>
    Annex,

    /// <summary>A report.</summary>
    Report,

    /// <summary>A chapter of a report that holds paragraphs of its own.</summary>
    Chapter,
}
