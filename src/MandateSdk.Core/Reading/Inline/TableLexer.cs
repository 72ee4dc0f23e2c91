using System;
using System.Collections.Generic;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>Cuts a row into cells: bars, tabs and tags are markup, what stands between them is text.</summary>
internal static class TableLexer
{
    // Where the tokens of a row are put until their number is known.
    [ThreadStatic]
    private static List<SyntaxToken>? _spare;

    public static void Lex(Block block, WorkMeter work)
    {
        var text = block.Source.Content;
        var tokens = _spare ??= new List<SyntaxToken>();
        tokens.Clear();
        foreach (var piece in block.Pieces)
        {
            var i = piece.Start;
            while (i < piece.End)
            {
                var start = i;
                var kind = KindAt(text, i);
                if (block.HasColumns && text[i] == ' ' && ColumnTables.IsGap(text, i, piece.End))
                {
                    i = AddGap(text, tokens, i);
                    work.Count(i - start);
                    continue;
                }

                if (text[i] == '<' && text.IndexOf('>', i, piece.End - i) is var close and > 0)
                {
                    kind = TokenKind.Markup;
                    i = close + 1;
                }
                else
                {
                    i++;
                    while (i < piece.End && KindAt(text, i) == kind && kind != TokenKind.Markup && text[i] != '<'
                        && !(block.HasColumns && text[i] == ' ' && ColumnTables.IsGap(text, i, piece.End)))
                    {
                        i++;
                    }
                }

                work.Count(i - start);
                AddToken(text, tokens, kind, start, i);
            }

            tokens.Add(piece.Behind);
        }

        block.Tokens = tokens.ToArray();
        block.IsRow = true;
        _spare = tokens.Capacity <= ReadingLimits.MostSpareLines ? tokens : null;
    }

    // The last blank of a gap stands for the bar that other tables have.
    private static int AddGap(string text, List<SyntaxToken> tokens, int start)
    {
        var end = start;
        while (text[end] == ' ')
        {
            end++;
        }

        tokens.Add(new SyntaxToken(TokenKind.Blank, TextSpan.FromBounds(start, end - 1)));
        tokens.Add(new SyntaxToken(TokenKind.Markup, TextSpan.FromBounds(end - 1, end)));
        return end;
    }

    // Blanks at the ends of a cell are not part of it.
    private static void AddToken(string text, List<SyntaxToken> tokens, TokenKind kind, int start, int end)
    {
        if (kind != TokenKind.Text)
        {
            tokens.Add(new SyntaxToken(kind, TextSpan.FromBounds(start, end)));
            return;
        }

        var trimmed = end;
        while (trimmed > start && text[trimmed - 1] == ' ')
        {
            trimmed--;
        }

        if (trimmed > start)
        {
            tokens.Add(new SyntaxToken(TokenKind.Text, TextSpan.FromBounds(start, trimmed)));
        }

        if (trimmed < end)
        {
            tokens.Add(new SyntaxToken(TokenKind.Blank, TextSpan.FromBounds(trimmed, end)));
        }
    }

    private static TokenKind KindAt(string text, int i) => text[i] switch
    {
        '|' or '\t' => TokenKind.Markup,
        ' ' when i == 0 || text[i - 1] is '|' or '\t' or ' ' or '>' => TokenKind.Text == KindBefore(text, i)
            ? TokenKind.Text
            : TokenKind.Blank,
        _ => TokenKind.Text,
    };

    // Two blanks inside a cell are still inside it.
    private static TokenKind KindBefore(string text, int i)
    {
        while (i > 0 && text[i - 1] == ' ')
        {
            i--;
        }

        return i == 0 || text[i - 1] is '|' or '\t' or '>' or '\n' ? TokenKind.Blank : TokenKind.Text;
    }
}
