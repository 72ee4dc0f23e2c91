using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Model;

/// <summary>A table: caption, rows of headings, rows of data.</summary>
public sealed class Table
{
    private readonly Document _document;
    private readonly TableRecord _record;
    private IReadOnlyList<IReadOnlyList<TableCell>>? _headerRows;
    private IReadOnlyList<IReadOnlyList<TableCell>>? _rows;

    internal Table(Document document, Instrument? instrument, TableRecord record)
    {
        _document = document;
        _record = record;
        Instrument = instrument;
    }

    /// <summary>The instrument that holds the table; null for a table outside of instruments.</summary>
    public Instrument? Instrument { get; }

    /// <summary>The caption; null where none is printed.</summary>
    public string? Caption => _record.Caption?.Read(_document.Source);

    /// <summary>The first physical line, counted from 1, the caption left out.</summary>
    public int StartLine => _record.StartLine;

    /// <summary>The last physical line.</summary>
    public int EndLine => _record.EndLine;

    /// <summary>The number of columns of the widest row.</summary>
    public int ColumnCount =>
        _record.HeaderRows.Concat(_record.Rows).Select(row => row.Cells.Count).DefaultIfEmpty().Max();

    /// <summary>The rows of column headings.</summary>
    public IReadOnlyList<IReadOnlyList<TableCell>> HeaderRows =>
        Kept.Of(ref _headerRows, this, static table => table._record.HeaderRows.Select(table.ReadHeadings).ToArray());

    /// <summary>The rows of data.</summary>
    public IReadOnlyList<IReadOnlyList<TableCell>> Rows =>
        Kept.Of(ref _rows, this, static table => table._record.Rows.Select(table.ReadCells).ToArray());

    // A heading over several columns stands in the first of them and leaves the others empty.
    private TableCell[] ReadHeadings(TableRowRecord row)
    {
        var cells = ReadCells(row);
        for (var i = cells.Length - 2; i >= 0; i--)
        {
            if (cells[i].Text.Length > 0 && cells[i + 1].Text.Length == 0)
            {
                cells[i] = cells[i] with
                {
                    ColumnSpan = 1 + cells.Skip(i + 1).TakeWhile(cell => cell.Text.Length == 0)
                    .Count()
                };
            }
        }

        return cells;
    }

    private TableCell[] ReadCells(TableRowRecord row) =>
        row.Cells.Select(cell => new TableCell(_document.Source.ToString(cell))).ToArray();
}
