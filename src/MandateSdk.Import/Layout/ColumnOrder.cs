using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Import.Pages;

namespace MandateSdk.Import.Layout;

/// <summary>The order in which the lines of a page are read: one column, or two beside one another.</summary>
internal static class ColumnOrder
{
    private const int FewestLines = 6;

    // A column of text is filled to its edge; the cells of a table are not.
    private const double LeastFill = 0.62;

    /// <summary>Parts lines into columns, in reading order.</summary>
    /// <param name="lines">Lines from top to bottom.</param>
    /// <param name="width">The width of the page.</param>
    public static List<TextColumn> Split(IReadOnlyList<PrintedLine> lines, double width)
    {
        var columns = new List<TextColumn>();
        var start = 0;
        foreach (var (first, end, gutter) in Bands(lines, width))
        {
            Add(columns, lines.Skip(start).Take(first - start));
            var parts = lines.Skip(first).Take(end - first).SelectMany(line => Parts(line, gutter)).ToList();
            Add(columns, parts.Where(part => part.Left < gutter));
            Add(columns, parts.Where(part => part.Left >= gutter));
            start = end;
        }

        Add(columns, lines.Skip(start));
        return columns;
    }

    private static void Add(List<TextColumn> columns, IEnumerable<PrintedLine> lines)
    {
        var list = lines.ToList();
        if (list.Count > 0)
            columns.Add(new TextColumn(list));
    }

    private static IEnumerable<(int First, int End, double Gutter)> Bands(IReadOnlyList<PrintedLine> lines,
        double width)
    {
        if (lines.Count < FewestLines * 2 - 2 && lines.Count < FewestLines)
            yield break;

        var gutter = Enumerable.Range(0, 41).Select(step => width * (0.3 + step * 0.01))
            .Where(x => lines.Any(line => Parts(line, x).Count == 2)
                || (lines.Any(line => line.Right < x) && lines.Any(line => line.Left > x)))
            .OrderBy(x => lines.Count(line => Crosses(line, x))).ThenBy(x => Math.Abs(x - width / 2))
            .FirstOrDefault();
        if (gutter == 0)
            yield break;

        for (var i = 0; i < lines.Count;)
        {
            var end = i;
            while (end < lines.Count && !Crosses(lines[end], gutter))
                end++;
            if (end > i && AreColumns(lines.Skip(i).Take(end - i), gutter))
                yield return (i, end, gutter);
            i = Math.Max(end, i + 1);
        }
    }

    private static bool AreColumns(IEnumerable<PrintedLine> lines, double gutter)
    {
        var parts = lines.SelectMany(line => Parts(line, gutter)).ToList();
        return IsColumn(parts.Where(part => part.Left < gutter).ToList())
            && IsColumn(parts.Where(part => part.Left >= gutter).ToList());
    }

    private static bool IsColumn(List<PrintedLine> parts)
    {
        if (parts.Count < FewestLines)
            return false;

        var width = parts.Max(part => part.Right) - parts.Min(part => part.Left);
        return parts.Average(part => (part.Right - part.Left) / width) >= LeastFill
            && parts.Average(part => part.Text.Length) > 20;
    }

    private static bool Crosses(PrintedLine line, double x) =>
        line.Left < x && line.Right > x && Parts(line, x).Count == 1;

    // The parts of a line to the left and to the right of a gutter, where a gap of the line lies there.
    private static List<PrintedLine> Parts(PrintedLine line, double x)
    {
        if (line.Right <= x || line.Left >= x)
            return [line];

        for (var i = 1; i < line.Runs.Count; i++)
        {
            if (line.Runs[i - 1].Right <= x
                && line.Runs[i].Left >= x
                && line.Runs[i].Left - line.Runs[i - 1].Right > line.Size)
                return [new PrintedLine(line.Runs.Take(i).ToList()), new PrintedLine(line.Runs.Skip(i).ToList())];
        }

        return [line];
    }
}
