using System.Collections.Generic;
using MandateSdk.Import.Pages;

namespace MandateSdk.Import.Layout;

/// <summary>Finds tables among the lines of a column.</summary>
internal static class TableFinder
{
    /// <summary>Parts lines into text and tables, in order; the rows are null for text.</summary>
    public static IEnumerable<(List<IReadOnlyList<PrintedLine?>>? Rows, List<PrintedLine> Lines)> Split(
        List<PrintedLine> lines, IReadOnlyList<PrintedRule> rules, DocumentMeasures measures)
    {
        if (lines.Count > 0)
            yield return (null, lines);
    }
}
