using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>
/// Finds tables whose columns are known by their position: text tools that keep the layout of the page write blanks
/// between the cells.
/// </summary>
internal static class ColumnTables
{
    /// <summary>Finds the lines of such tables, by their index.</summary>
    /// <param name="source">The text.</param>
    /// <param name="lines">The lines that are not blank.</param>
    /// <param name="isText">True for a line of the body that is no furniture.</param>
    public static HashSet<int> Find(SourceText source, List<LineShape> lines, System.Func<int, bool> isText)
    {
        var found = new HashSet<int>();
        var start = 0;
        while (start < lines.Count)
        {
            var end = start + 1;
            while (end < lines.Count && lines[end].IsAdjacent && CouldBeRow(source, lines[end]) && isText(end))
            {
                end++;
            }

            if (CouldBeRow(source, lines[start]) && isText(start))
            {
                AddRows(source, lines, start, end, found);
            }

            start = end;
        }

        FindNarrow(source, lines, isText, found);
        return found;
    }

    // Where lines were joined without blank lines, cells are parted by two blanks only, and most rows have two cells:
    // then it takes several rows, for a typist writes two blanks too.
    private static void FindNarrow(SourceText source, List<LineShape> lines, System.Func<int, bool> isText,
        HashSet<int> found)
    {
        for (var start = 0; start < lines.Count; start++)
        {
            if (found.Contains(start) || !IsNarrowRow(start))
            {
                continue;
            }

            // The rest of a wrapped cell, or a heading in the table, stands between two rows.
            var (last, rows) = (start, 1);
            while (GoesOn(last + 1) && (IsNarrowRow(last + 1) || (GoesOn(last + 2) && IsNarrowRow(last + 2))))
            {
                last += IsNarrowRow(last + 1) ? 1 : 2;
                rows++;
            }

            if (rows >= ReadingLimits.FewestNarrowRows)
            {
                found.UnionWith(Enumerable.Range(start, last - start + 1));
            }

            start = last;
        }

        bool GoesOn(int i) => i < lines.Count && lines[i].IsAdjacent && isText(i) && !EndsInPunctuation(source, lines[i]);

        bool IsNarrowRow(int i) => isText(i) && !EndsInPunctuation(source, lines[i]) && HasNarrowGap(source, lines[i]);
    }

    private static bool EndsInPunctuation(SourceText source, LineShape line) => TerminalPunctuation.Of(
        new Slice(source.Content, line.Piece.Start, line.Piece.End)) != BlockEnding.Open;

    private static bool HasNarrowGap(SourceText source, LineShape line)
    {
        var start = LabelReader.Read(source.Content, line.TextStart, line.Piece.End) is { } label
            ? label.End + 1
            : line.TextStart;
        for (var i = start; i + 2 < line.Piece.End; i++)
        {
            if (source[i] is not (' ' or '.' or ':' or '?' or '!') && source[i + 1] == ' ' && source[i + 2] == ' ')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True at the first blank of a gap that parts two cells.</summary>
    public static bool IsGap(string text, int position, int end) =>
        LengthOfGap(text, position, end) >= ReadingLimits.NarrowestColumnGap;

    private static int LengthOfGap(string text, int position, int end)
    {
        var i = position;
        while (i < end && text[i] == ' ')
        {
            i++;
        }

        return i < end ? i - position : 0;
    }

    // Two lines at least have three cells or more; lines with fewer, before, between and after them, are rows and
    // wrapped cells.
    private static void AddRows(SourceText source, List<LineShape> lines, int start, int end,
        HashSet<int> found)
    {
        var rows = Enumerable.Range(start, end - start).ToList();
        if (rows.Count(i => GapsIn(source, lines[i], ReadingLimits.NarrowestColumnGap) > 1) > 1)
        {
            found.UnionWith(rows);
        }
    }

    // A line with a wide gap or two narrow ones, or one that is too short for a line of text: the rest of a cell.
    private static bool CouldBeRow(SourceText source, LineShape line) =>
        GapsIn(source, line, ReadingLimits.NarrowestColumnGap) > 1
            || GapsIn(source, line, ReadingLimits.NarrowestColumnGap + 1) > 0
        || (line.Piece.End - line.Piece.Start < ReadingLimits.LongLayoutLine
            && LabelReader.Read(source.Content, line.Piece.Start, line.Piece.End) is null
            && TerminalPunctuation.Of(
                new Slice(source.Content, line.Piece.Start, line.Piece.End)) == BlockEnding.Open);

    // The gap after a label is none between cells.
    private static int GapsIn(SourceText source, LineShape line, int narrowest)
    {
        var i = LabelReader.Read(source.Content, line.TextStart, line.Piece.End) is { } label
            ? label.End
            : line.TextStart;
        while (i < line.Piece.End && Characters.IsBlank(source[i]))
        {
            i++;
        }

        var gaps = 0;
        for (; i < line.Piece.End; i++)
        {
            if (source[i] == ' ' && source[i - 1] != ' ' && LengthOfGap(source.Content, i, line.Piece.End) >= narrowest)
            {
                gaps++;
            }
        }

        return gaps;
    }
}
