using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Import.Pages;

namespace MandateSdk.Import.Layout;

/// <summary>Lines of a table → rows of cells.</summary>
internal static class TableRows
{
    /// <summary>Puts the parts of the lines into rows and columns.</summary>
    /// <param name="lines">The lines of the table, from top to bottom.</param>
    /// <param name="columns">The left and right edges of the columns.</param>
    /// <param name="rules">The rules that are drawn on the page.</param>
    /// <param name="measures">How the document is set.</param>
    public static List<IReadOnlyList<PrintedLine?>> Of(
        List<PrintedLine> lines, List<(double Left, double Right)> columns, IReadOnlyList<PrintedRule> rules,
            DocumentMeasures measures)
    {
        var parted = lines.Zip(lines.Skip(1), (above, line) => IsParted(above, line, columns, rules, measures))
            .Prepend(true).ToList();

        // A number in the last cell ends a row: what has a first cell after it begins the next one.
        for (var i = 1; i < lines.Count; i++)
            parted[i] |= lines[i].Left < columns[0].Right
                && TableFinder.Cells(lines[i - 1]) is { Count: > 1 } cells
                && IsNumber(cells[^1].Text);

        // Where nothing but the place of the first column tells the rows, each line that has a first cell begins one.
        var byFirstCell = parted.Count(begins => begins) * 3 <= lines.Count;
        var rows = new List<IReadOnlyList<PrintedLine?>>();
        var row = new List<PrintedRun>[columns.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && (parted[i] || (byFirstCell && lines[i].Left < columns[0].Right)))
                rows.Add(Finish(row));
            foreach (var cell in TableFinder.Cells(lines[i]))
                Add(row, columns, cell);
        }

        rows.Add(Finish(row));
        return rows;
    }

    private static bool IsParted(
        PrintedLine above, PrintedLine line, List<(double Left, double Right)> columns,
            IReadOnlyList<PrintedRule> rules, DocumentMeasures measures) =>
        above.Baseline - line.Baseline > measures.PitchOf(Math.Max(above.Size, line.Size)) * 1.22
        || rules.Any(rule => rule.Y < above.Baseline && rule.Y > line.Baseline + line.Size * 0.6
            && rule.Left < columns[0].Right && rule.Right > columns[0].Left);

    private static bool IsNumber(string text) =>
        text.Length < 16 && char.IsAsciiDigit(text[0]) && text.All(c => !char.IsLetter(c));

    private static void Add(List<PrintedRun>[] row, List<(double Left, double Right)> columns, PrintedLine cell)
    {
        var column = columns.FindIndex(span => cell.Left < span.Right);
        column = column < 0 ? columns.Count - 1 : column;
        var runs = row[column] ??= [];
        if (runs.Count > 0 && !runs[^1].Text.EndsWith(' '))
            runs[^1] = runs[^1] with { Text = runs[^1].Text + " " };
        runs.AddRange(cell.Runs);
    }

    private static List<PrintedLine?> Finish(List<PrintedRun>[] row)
    {
        var cells = row.Select(runs => runs is null ? null : new PrintedLine(runs, LineRole.TableRow)).ToList();
        Array.Clear(row);
        return cells;
    }
}
