using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Binding;

/// <summary>Adds up the columns of a table and compares them with its rows of totals.</summary>
/// <remarks>
/// A subtotal stands for the rows since the one before it, a total for the subtotals and the rows after the last.
/// Figures are often rounded one by one: a total may differ by half a unit of its last place for each row.
/// </remarks>
internal sealed class TableTotals
{
    private readonly List<(TextSpan Cell, decimal Printed, decimal Sum)> _differences = new();

    public TableTotals(SourceText source, TableRecord table, WorkMeter work)
    {
        var columns = table.Rows.Select(row => row.Cells.Count).DefaultIfEmpty().Max();
        for (var column = 1; column < columns; column++)
        {
            Add(source, table, column, work);
        }
    }

    public IReadOnlyList<(TextSpan Cell, decimal Printed, decimal Sum)> Differences => _differences;

    private void Add(SourceText source, TableRecord table, int column, WorkMeter work)
    {
        decimal open = 0, closed = 0;
        var rows = 0;
        foreach (var row in table.Rows)
        {
            work.Count(1);
            if (row.Cells.Count <= column || new TableCell(source.ToString(row.Cells[column])).Value is not { } value)
            {
                continue;
            }

            var head = source.ToString(row.Cells[0]).Trim();
            if (head.StartsWith("Subtotal", StringComparison.OrdinalIgnoreCase)
                || head.StartsWith("Sub-total", StringComparison.OrdinalIgnoreCase))
            {
                Compare(row.Cells[column], value, open, rows);
                closed += value;
                open = 0;
            }
            else if (head.StartsWith("Total", StringComparison.OrdinalIgnoreCase)
                || head.StartsWith("Grand total", StringComparison.OrdinalIgnoreCase))
            {
                Compare(row.Cells[column], value, closed + open, rows);
                open = closed = 0;
            }
            else
            {
                open += value;
                rows++;
            }
        }
    }

    private void Compare(TextSpan cell, decimal printed, decimal sum, int rows)
    {
        var unit = 1m;
        for (var places = (decimal.GetBits(printed)[3] >> 16) & 0xff; places > 0; places--)
        {
            unit /= 10;
        }

        // A total over nothing is a row like any other.
        if (rows > 0 && sum != 0 && Math.Abs(printed - sum) > unit * rows / 2)
        {
            _differences.Add((cell, printed, sum));
        }
    }
}
