namespace MandateSdk.Core.Meaning.Citations;

/// <summary>What a token of the citation grammar is by its own form.</summary>
internal enum CitationTokenKind : byte
{
    /// <summary>Letters: "resolution", "annex", "III", "ad", "Secretary-General".</summary>
    Word,

    /// <summary>Digits alone: "1373", "45".</summary>
    Number,

    /// <summary>
    /// The number of a resolution or decision in the form session/number or year/number: "55/25", "S-20/4", "2002/13".
    /// </summary>
    Slashed,

    /// <summary>A document symbol: "E/CN.15/2002/10".</summary>
    Symbol,

    /// <summary>Anything else that letters and digits stand in: "Rev.1", "14-23", "B.1", "E.92.IV.1".</summary>
    Mixed,

    /// <summary>One other character: a comma, a bracket, a quotation mark.</summary>
    Punctuation,
}
