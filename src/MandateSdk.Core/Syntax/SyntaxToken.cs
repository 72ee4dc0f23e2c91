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
/// <param name="Kind">The role.</param>
/// <param name="Span">The characters.</param>
/// <param name="Value">The bare label of a footnote mark; null for other tokens.</param>
public readonly record struct SyntaxToken(TokenKind Kind, TextSpan Span, string? Value = null);
