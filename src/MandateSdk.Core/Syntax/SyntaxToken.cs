using System;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Syntax;

/// <summary>What a token is.</summary>
public enum TokenKind
{
    /// <summary>Words of the text.</summary>
    Text,

    /// <summary>The label of the node, with its full stop or brackets.</summary>
    Label,

    /// <summary>A list bullet that OCR put before the text.</summary>
    Bullet,

    /// <summary>Markup of the OCR: asterisks of emphasis, tags, bars between cells.</summary>
    Markup,

    /// <summary>A mark that refers to a footnote.</summary>
    FootnoteMark,

    /// <summary>
    /// White space that is no part of the words: indents, blanks before a mark, line breaks, blank lines.
    /// </summary>
    Blank,
}

/// <summary>A stretch of the source text with one role.</summary>
/// <remarks>
/// A tree has more tokens than anything else, so they are small: the kind takes the bits that the positions in a text
/// leave, for no string has 2^30 characters.
/// </remarks>
public readonly record struct SyntaxToken
{
    private const int BitsOfPosition = 30;
    private const int PositionMask = (1 << BitsOfPosition) - 1;

    // The lower two bits of the kind are above the start, the upper two above the length.
    private readonly int _start;
    private readonly int _length;

    /// <summary>Makes a token.</summary>
    /// <param name="kind">The role.</param>
    /// <param name="span">The characters.</param>
    /// <param name="value">The bare label of a footnote mark; null for other tokens.</param>
    /// <exception cref="ArgumentOutOfRangeException">No text has such characters, or there is no such role.</exception>
    public SyntaxToken(TokenKind kind, TextSpan span, string? value = null)
    {
        if ((uint)kind > (uint)TokenKind.Blank)
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such role.");
        }

        if (((span.Start | span.Length) & ~PositionMask) != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(span), span, "No text has such characters.");
        }

        _start = span.Start | ((int)kind << BitsOfPosition);
        _length = span.Length | ((int)kind >> 2 << BitsOfPosition);
        Value = value;
    }

    /// <summary>The role.</summary>
    public TokenKind Kind
    {
        get => (TokenKind)(((uint)_start >> BitsOfPosition) | ((uint)_length >> BitsOfPosition << 2));
        init => this = new SyntaxToken(value, Span, Value);
    }

    /// <summary>The characters.</summary>
    public TextSpan Span
    {
        get => new(_start & PositionMask, _length & PositionMask);
        init => this = new SyntaxToken(Kind, value, Value);
    }

    /// <summary>The bare label of a footnote mark; null for other tokens.</summary>
    public string? Value { get; init; }

    /// <summary>Takes the token apart.</summary>
    /// <param name="kind">The role.</param>
    /// <param name="span">The characters.</param>
    /// <param name="value">The bare label of a footnote mark; null for other tokens.</param>
    public void Deconstruct(out TokenKind kind, out TextSpan span, out string? value) =>
        (kind, span, value) = (Kind, Span, Value);
}
