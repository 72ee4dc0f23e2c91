using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Import.Pages;

namespace MandateSdk.Import.Layout;

/// <summary>
/// Finds tables among the lines of a column: cells that stand under one another with clear gaps between them.
/// </summary>
internal static class TableFinder
{
    // In sizes of the font: narrower gaps are blanks of a justified line.
    private const double CellGap = 1.2;

    private const int FewestRows = 3;

    // In a hanging list ("In favour:   Albania, …") only the first line of each entry has two parts.
    private const double LeastShareOfRows = 0.4;

    // In distances between lines: a table does not go on after a wider gap.
    private const double WidestGap = 4.2;

    /// <summary>Parts lines into text and tables, in order; the rows are null for text.</summary>
    /// <param name="lines">The lines of a column, from top to bottom.</param>
    /// <param name="rules">The rules that are drawn on the page.</param>
    /// <param name="measures">How the document is set.</param>
    public static IEnumerable<(List<IReadOnlyList<PrintedLine?>>? Rows, List<PrintedLine> Lines)> Split(
        List<PrintedLine> lines, IReadOnlyList<PrintedRule> rules, DocumentMeasures measures)
    {
        var start = 0;
        for (var i = 0; i < lines.Count;)
        {
            if (Cells(lines[i]).Count < 2 || Extent(lines, i, measures) is not { } found)
            {
                i++;
                continue;
            }

            if (i > start)
                yield return (null, lines.GetRange(start, i - start));
            var part = lines.GetRange(i, found.End - i);
            yield return (TableRows.Of(part, found.Columns, rules, measures), part);
            start = i = found.End;
        }

        if (start < lines.Count)
            yield return (null, lines.GetRange(start, lines.Count - start));
    }

    /// <summary>The parts of a line that can be cells; a label belongs to the words after it.</summary>
    public static IReadOnlyList<PrintedLine> Cells(PrintedLine line)
    {
        var segments = line.Segments(CellGap);
        if (segments.Count < 2 || LineLabels.Measure(segments[0].Text + " x") != segments[0].Text.Length)
            return segments;

        var rest = segments[0].Runs.Concat(segments[1].Runs).ToList();
        return [new PrintedLine(rest, line.Role), .. segments.Skip(2)];
    }

    private static (int End, List<(double Left, double Right)> Columns)? Extent(List<PrintedLine> lines, int start,
        DocumentMeasures measures)
    {
        var columns = new List<(double Left, double Right)>();
        var (end, rows, best) = (start, 0, start);
        List<(double Left, double Right)>? bestColumns = null;
        for (; end < lines.Count; end++)
        {
            var line = lines[end];
            if (end > start && lines[end - 1].Baseline - line.Baseline > measures.PitchOf(line.Size) * WidestGap)
                break;

            var cells = Cells(line);
            var merged = Merge(columns, cells, line.Size);
            if (merged.Count < 2 || (columns.Count >= 2 && merged.Count < columns.Count && cells.Count == 1))
                break;

            columns = merged;
            if (cells.Count < 2)
                continue;
            rows++;
            if (rows >= FewestRows && rows >= LeastShareOfRows * (end + 1 - start))
                (best, bestColumns) = (end + 1, columns);
        }

        if (bestColumns is null)
            return null;

        // The last cell can be wrapped: its other lines stand under it at the usual distance.
        while (best < end
            && lines[best - 1].Baseline - lines[best].Baseline <= measures.PitchOf(lines[best].Size) * 1.22
               && Merge(bestColumns, Cells(lines[best]), lines[best].Size).Count == bestColumns.Count
                   && lines[best].Left > bestColumns[0].Right)
        {
            best++;
        }

        return (best, bestColumns);
    }

    // The widths that the cells of one column take together; two columns become one where a cell reaches over the gap.
    private static List<(double Left, double Right)> Merge(List<(double Left, double Right)> columns,
        IReadOnlyList<PrintedLine> cells, double size)
    {
        var all = columns.Concat(cells.Select(cell => (cell.Left, cell.Right))).OrderBy(span => span.Left).ToList();
        var merged = new List<(double Left, double Right)>();
        foreach (var span in all)
        {
            if (merged.Count > 0 && span.Left < merged[^1].Right + size * 0.5)
                merged[^1] = (merged[^1].Left, Math.Max(merged[^1].Right, span.Right));
            else
                merged.Add(span);
        }

        return merged;
    }
}
