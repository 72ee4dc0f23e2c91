using System;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>A physical line that is not blank, as it looks by itself.</summary>
/// <param name="Piece">The line without blanks at its ends.</param>
/// <param name="Sign">What stands before its text.</param>
/// <param name="IsAdjacent">True when no blank line stands before it.</param>
internal readonly record struct LineShape(Piece Piece, LineSign Sign, bool IsAdjacent)
{
    /// <summary>The first character after the bullet or the number signs.</summary>
    public int TextStart => Sign.Span.IsEmpty ? Piece.Start : Sign.Span.End;
}

/// <summary>Looks at one line.</summary>
internal static class LineReader
{
    /// <summary>Reads a line; null for a blank one.</summary>
    public static LineShape? Read(SourceText source, SourceLine line, bool isAdjacent)
    {
        int start = line.Start, end = line.End;
        while (start < end && Characters.IsBlank(source[start]))
        {
            start++;
        }

        while (end > start && Characters.IsBlank(source[end - 1]))
        {
            end--;
        }

        if (start == end)
        {
            return null;
        }

        return new LineShape(new Piece(line.Number, start, end), ReadSign(source.Content, start, end), isAdjacent);
    }

    private static LineSign ReadSign(string text, int start, int end) =>
        ReadHashes(text, start, end) is { } hashes ? new LineSign(hashes, true)
            : ReadBullet(text, start, end) is { } bullet ? new LineSign(bullet, false)
            : default;

    // "- ", "• ", "– ": OCR writes list items with bullets that no page has.
    private static TextSpan? ReadBullet(string text, int start, int end)
    {
        if ((text[start] is not ('-' or '•' or '–' or '·' or '●' or '▪' or '—' or '◦' or '‣' or '■')
            && !IsCircle(text, start, end)) || start + 1 >= end || !Characters.IsBlank(text[start + 1]))
        {
            return null;
        }

        return SkipBlanks(text, start, start + 1, end);
    }

    // "o Soft body armour": the hollow bullet of word processors; no sentence of English begins so.
    private static bool IsCircle(string text, int start, int end) =>
        text[start] == 'o'
            && start + 2 < end
            && Characters.IsBlank(text[start + 1])
            && Characters.IsUpper(text[start + 2]);

    // "## ": one to six number signs and a blank.
    // https://spec.commonmark.org/0.31.2/#atx-headings
    private static TextSpan? ReadHashes(string text, int start, int end)
    {
        var i = start;
        while (i < end && text[i] == '#')
        {
            i++;
        }

        return i > start && i - start <= 6 && i < end && Characters.IsBlank(text[i])
            ? SkipBlanks(text, start, i, end)
            : null;
    }

    private static TextSpan? SkipBlanks(string text, int start, int from, int end)
    {
        var i = from;
        while (i < end && Characters.IsBlank(text[i]))
        {
            i++;
        }

        return i < end ? TextSpan.FromBounds(start, i) : null;
    }
}
