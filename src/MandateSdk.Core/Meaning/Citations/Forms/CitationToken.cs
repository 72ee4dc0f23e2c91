using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>What a token of the citation grammar is by its own form.</summary>
internal enum CitationTokenKind
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

/// <summary>A token of the citation grammar: a stretch of the words, and no copy.</summary>
/// <param name="Kind">What it is by its own form.</param>
/// <param name="Start">Its first character in the words, counted from 0.</param>
/// <param name="End">The position after its last character.</param>
/// <param name="Words">The words that it stands in.</param>
internal readonly record struct CitationToken(CitationTokenKind Kind, int Start, int End, string Words)
{
    /// <summary>The number of characters.</summary>
    public int Length => End - Start;

    /// <summary>Its characters.</summary>
    public string Text => Words.Substring(Start, Length);

    /// <summary>Its characters where they stand.</summary>
    public Slice Slice => new(Words, Start, End);

    /// <summary>True for a word, in this case.</summary>
    public bool Is(string? word) => word is not null
        && WordStream.Spells(Words, Start, End, word, System.StringComparison.Ordinal);

    /// <summary>True for a word, in any case.</summary>
    public bool IsInAnyCase(string? word) => word is not null
        && WordStream.Spells(Words, Start, End, word, System.StringComparison.OrdinalIgnoreCase);
}
