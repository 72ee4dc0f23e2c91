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
/// <remarks>It does not know its words, and so is half as large: a passage that cites keeps its tokens.</remarks>
internal readonly struct CitationToken
{
    private const int LengthBits = 28;

    private readonly int _lengthAndKind;

    /// <summary>Makes a token.</summary>
    /// <param name="kind">What it is by its own form.</param>
    /// <param name="start">Its first character in the words, counted from 0.</param>
    /// <param name="end">The position after its last character.</param>
    public CitationToken(CitationTokenKind kind, int start, int end)
    {
        Start = start;
        _lengthAndKind = (end - start) | ((int)kind << LengthBits);
    }

    /// <summary>Its first character in the words, counted from 0.</summary>
    public int Start { get; }

    /// <summary>The number of characters.</summary>
    public int Length => _lengthAndKind & ((1 << LengthBits) - 1);

    /// <summary>The position after its last character.</summary>
    public int End => Start + Length;

    /// <summary>What it is by its own form.</summary>
    public CitationTokenKind Kind => (CitationTokenKind)(_lengthAndKind >> LengthBits);
}
