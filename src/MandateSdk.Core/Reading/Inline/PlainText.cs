using System;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>Puts the words of a block together, as the model will read them.</summary>
internal static class PlainText
{
    // The size of the array that is kept for the next paragraph: as large as any usual one.
    private const int LargestKept = 16_384;

    [ThreadStatic]
    private static char[]? _spare;

    /// <summary>The words without label, markup and marks; a blank stands for the break between two lines.</summary>
    public static Slice Of(Block block)
    {
        var text = block.Source.Content;
        if (IsOneToken(block.Tokens, out var only))
        {
            return new Slice(text, only.Span.Start, only.Span.End);
        }

        var most = block.Last.End - block.First.Start + block.Pieces.Count;
        var plain = most > LargestKept ? new char[most] : _spare ??= new char[LargestKept];
        int length = 0, piece = 0, lastPiece = 0;
        foreach (var token in block.Tokens)
        {
            if (token.Kind != TokenKind.Text)
            {
                continue;
            }

            while (token.Span.Start >= block.Pieces[piece].End)
            {
                piece++;
            }

            if (length > 0 && piece != lastPiece && plain[length - 1] is not ('-' or ' '))
            {
                plain[length++] = ' ';
            }

            text.CopyTo(token.Span.Start, plain, length, token.Span.Length);
            length += token.Span.Length;
            lastPiece = piece;
        }

        return new string(plain, 0, length);
    }

    // False too where there is no text at all.
    private static bool IsOneToken(SyntaxToken[] tokens, out SyntaxToken only)
    {
        var found = 0;
        only = default;
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Text)
            {
                only = token;
                found++;
            }
        }

        return found == 1;
    }
}
