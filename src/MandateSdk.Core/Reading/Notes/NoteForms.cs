using System;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>Reads the forms that the head of a footnote definition can have.</summary>
internal static class NoteForms
{
    /// <summary>
    /// Reads a head that is a mark: superscript digits, <c>^{*}</c>, an asterisk that opens no emphasis. Raised digits
    /// can stand alone over the words of their note.
    /// </summary>
    public static NoteHead? ReadRaised(NoteLines lines, int line)
    {
        var shape = lines.Shapes[line];
        if (FootnoteMarks.TryRead(lines.Content, shape.TextStart, shape.Piece.End, out var marks)
            && marks.Count == 1 && marks[0].Span.End == shape.Piece.End && Characters.IsDigit(marks[0].Value![0])
            && WordsAfter(lines, line) > 0)
        {
            return new NoteHead(line, marks[0].Value!, shape.TextStart, shape.Piece.End, NoteHeadForm.Alone);
        }

        return ReadRaised(lines.Content, shape.TextStart, shape.Piece.End) is var (label, end)
            && !(label[0] == '*' && EmphasisGoesOn(lines, line, label))
                ? new NoteHead(line, label, shape.TextStart, end, NoteHeadForm.Raised)
                : null;
    }

    /// <summary>Reads the label and its end.</summary>
    /// <param name="text">The source text.</param>
    /// <param name="start">The first character of the line that is no blank and no bullet.</param>
    /// <param name="end">The end of the line.</param>
    public static (string Label, int End)? ReadRaised(string text, int start, int end)
    {
        if (start >= end)
        {
            return null;
        }

        if (text[start] == '*')
        {
            return ReadStar(text, start, end);
        }

        if (text[start] == '^' && start + 1 < end && Characters.IsDigit(text[start + 1]))
        {
            return ReadCaret(text, start, end);
        }

        return FootnoteMarks.TryRead(text, start, end, out var marks)
            && marks.Count == 1
            && HasWords(text, marks[0].Span.End, end)
            ? (marks[0].Value!, marks[0].Span.End)
            : null;
    }

    /// <summary>
    /// Reads a head of plain digits: "4 CTOC/COP/2004/6", "4/ …", "[4] …", or "4" with the words on the next line.
    /// </summary>
    public static NoteHead? ReadPlain(NoteLines lines, int line)
    {
        var shape = lines.Shapes[line];
        var text = lines.Content;
        int start = shape.TextStart, end = shape.Piece.End;
        var digits = start < end && text[start] == '[' ? start + 1 : start;
        var close = digits;
        while (close < end && close - digits <= ReadingLimits.LongestPlainNoteLabel && Characters.IsDigit(text[close]))
        {
            close++;
        }

        if (close == digits || close - digits > ReadingLimits.LongestPlainNoteLabel || text[digits] == '0')
        {
            return null;
        }

        var label = Label.OfDigits(text, digits, close);
        if (close == end)
        {
            return digits == start && WordsAfter(lines, line) > 0
                ? new NoteHead(line, label, start, end, NoteHeadForm.Alone)
                : null;
        }

        var isSigned = digits > start ? text[close] == ']' : text[close] == '/';
        close += isSigned ? 1 : 0;
        return close < end
            && (digits == start || isSigned)
            && Characters.IsBlank(text[close])
            && HasWords(text, close, end)
            ? new NoteHead(line, label, start, close, isSigned ? NoteHeadForm.Signed : NoteHeadForm.Plain)
            : null;
    }

    /// <summary>
    /// The line with the words of a label that stands alone: the next line of text on its page; 0 where there is none.
    /// </summary>
    public static int WordsAfter(NoteLines lines, int line)
    {
        for (var next = line + 1; next < lines.Count
            && next <= line + 3
            && lines.PageOf(next) == lines.PageOf(line); next++)
        {
            var kind = lines.KindOf(next);
            if (kind == NoteLineKind.Text
                || (kind == NoteLineKind.Symbol && next == line + 1 && lines.Shapes[next].IsAdjacent))
            {
                return next;
            }

            if (kind is not (NoteLineKind.Furniture or NoteLineKind.Symbol))
            {
                break;
            }
        }

        return 0;
    }

    // Emphasis comes in pairs: with an even number of runs the first one opens italics, with an odd number it is a
    // mark.
    private static (string Label, int End)? ReadStar(string text, int start, int end)
    {
        var close = start;
        while (close < end && text[close] == '*')
        {
            close++;
        }

        return HasOddRuns(text, start, end) && close - start <= 3 && HasWords(text, close, end)
            ? (text.Substring(start, close - start), close)
            : null;
    }

    private static bool HasOddRuns(string text, int start, int end)
    {
        var runs = 0;
        for (var i = start; i < end; i++)
        {
            // "^{*}" is a mark and no half of emphasis.
            if (text[i] == '*' && (i == start || (text[i - 1] != '*' && text[i - 1] != '{')))
            {
                runs++;
            }
        }

        return runs % 2 == 1;
    }

    // "^4 CTOC/COP/2004/6"
    private static (string Label, int End)? ReadCaret(string text, int start, int end)
    {
        var close = start + 1;
        while (close < end && Characters.IsDigit(text[close]))
        {
            close++;
        }

        return close - start - 1 <= ReadingLimits.LongestPlainNoteLabel && HasWords(text, close, end)
            ? (text.Substring(start + 1, close - start - 1), close)
            : null;
    }

    // A wrapped title in bold opens its asterisks on one line and closes them on another; italics that are whole on
    // their line close nothing.
    private static bool EmphasisGoesOn(NoteLines lines, int line, string stars)
    {
        for (var next = line + 1; next < lines.Count
            && next < line + ReadingLimits.EmphasisLines
            && lines.Shapes[next].IsAdjacent; next++)
        {
            var piece = lines.Shapes[next].Piece;
            if (piece.End - piece.Start >= stars.Length
                && string.CompareOrdinal(lines.Content, piece.End - stars.Length, stars, 0, stars.Length) == 0
                && HasOddRuns(lines.Content, piece.Start, piece.End))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWords(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
