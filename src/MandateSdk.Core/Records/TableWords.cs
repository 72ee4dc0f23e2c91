using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Records;

/// <summary>Where the words of a table stand.</summary>
internal static class TableWords
{
    /// <summary>The words of the caption and of each cell that is not empty.</summary>
    /// <param name="table">The table.</param>
    /// <param name="source">The text that it stands in.</param>
    public static IEnumerable<PrintedText> Of(TableRecord table, SourceText source) =>
        new[] { table.Caption }.OfType<PrintedText>()
        .Concat(table.HeaderRows.Concat(table.Rows)
            .SelectMany(row => row.Cells)
            .Where(cell => !cell.IsEmpty)
            .Select(cell => new PrintedText(
                new EquatableArray<int>(source.LineNumberAt(cell.Start)), new EquatableArray<TextSpan>(cell))));
}
