using MandateSdk.Core.Text;

namespace MandateSdk.Core.Syntax;

/// <summary>
/// The part of a node that stands on one physical line, with the blank characters and lines that follow it. A paragraph
/// cut by a page break has several fragments, and nodes can share a line where OCR glued them.
/// </summary>
public sealed class SyntaxFragment
{
    internal SyntaxFragment(int line, SyntaxTokenList tokens)
    {
        Line = line;
        Tokens = tokens;
    }

    /// <summary>The physical line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The tokens in order, without gap or overlap.</summary>
    public SyntaxTokenList Tokens { get; }

    /// <summary>All characters of the fragment, blank ones too.</summary>
    public TextSpan FullSpan => TextSpan.FromBounds(Tokens[0].Span.Start, Tokens[Tokens.Count - 1].Span.End);

    /// <summary>The characters of the fragment without blank ones at its ends.</summary>
    public TextSpan Span
    {
        get
        {
            var first = 0;
            var last = Tokens.Count - 1;
            while (first < last && Tokens[first].Kind == TokenKind.Blank)
            {
                first++;
            }

            while (last > first && Tokens[last].Kind == TokenKind.Blank)
            {
                last--;
            }

            return TextSpan.FromBounds(Tokens[first].Span.Start, Tokens[last].Span.End);
        }
    }
}
