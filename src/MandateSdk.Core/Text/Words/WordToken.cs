namespace MandateSdk.Core.Text;

/// <summary>A word or a sign of a text: a stretch of it, and no copy.</summary>
/// <remarks>Eight bytes, since each word of a document has one, and the readers of meaning share them.</remarks>
internal readonly struct WordToken
{
    /// <summary>The most characters of a word. What is longer is no word of any language, and is cut.</summary>
    public const int Longest = (1 << LengthBits) - 1;

    private const int LengthBits = 28;
    private const int LettersBit = 1 << (LengthBits + 3);

    // The length, above it the kind, and above that whether all of it are letters.
    private readonly int _lengthAndKind;

    /// <summary>Makes a token.</summary>
    /// <param name="start">The first character, counted from 0.</param>
    /// <param name="end">The position after the last character.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="areLetters">True for a word of letters alone.</param>
    public WordToken(int start, int end, WordTokenKind kind, bool areLetters = false)
    {
        Start = start;
        _lengthAndKind = (end - start) | ((int)kind << LengthBits) | (areLetters ? LettersBit : 0);
    }

    /// <summary>The first character, counted from 0.</summary>
    public int Start { get; }

    /// <summary>The number of characters.</summary>
    public int Length => _lengthAndKind & Longest;

    /// <summary>The position after the last character.</summary>
    public int End => Start + Length;

    /// <summary>What it is.</summary>
    public WordTokenKind Kind => (WordTokenKind)((_lengthAndKind >> LengthBits) & 7);

    /// <summary>True for a word of letters alone: no digit, and nothing that joins.</summary>
    public bool AreLetters => _lengthAndKind < 0;
}
