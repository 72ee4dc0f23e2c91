using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>A stretch of one physical line.</summary>
/// <param name="Line">The physical line, counted from 1.</param>
/// <param name="Start">Its first character in the source text; not blank.</param>
/// <param name="End">The position after its last character that is not blank.</param>
internal readonly record struct Piece(int Line, int Start, int End)
{
    /// <summary>The empty token behind the piece, which keeps the place of the blanks up to the next one.</summary>
    public SyntaxToken Behind => new(TokenKind.Blank, new TextSpan(End, 0));
}
