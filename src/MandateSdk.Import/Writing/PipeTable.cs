using System.Linq;
using System.Text;
using MandateSdk.Import.Layout;
using MandateSdk.Import.Pages;

namespace MandateSdk.Import.Writing;

/// <summary>A table as rows between pipes, with the rule that Markdown sets under the heads.</summary>
internal static class PipeTable
{
    /// <summary>Writes the rows of a table.</summary>
    public static string Of(TextBlock table, BlockText writer)
    {
        var columns = table.Rows.Max(row => row.Count);
        var text = new StringBuilder();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            if (row > 0)
                text.Append('\n');
            text.Append('|');
            for (var column = 0; column < columns; column++)
                text.Append(' ').Append(Cell(table.Rows[row].ElementAtOrDefault(column), writer)).Append(" |");
            if (row == 0 && table.Rows.Count > 1)
                text.Append("\n|").Insert(text.Length, " --- |", columns);
        }

        return text.ToString();
    }

    private static string Cell(PrintedLine? cell, BlockText writer) =>
        cell is null ? "" : writer.Of([cell], isHeading: false).Replace("|", "\\|", System.StringComparison.Ordinal);
}
