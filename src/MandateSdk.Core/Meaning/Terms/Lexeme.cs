using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning.Terms;

/// <summary>What a stretch of words is.</summary>
internal enum LexemeKind
{
    Word,
    OpenQuote,
    CloseQuote,
    OpenBracket,
    CloseBracket,
    Comma,
    Period,
    Other,
}

/// <summary>A word or a sign.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The character after the last one.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct Lexeme(int Start, int End, LexemeKind Kind);
