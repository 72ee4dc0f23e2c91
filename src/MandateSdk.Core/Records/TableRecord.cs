using System.ComponentModel;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Records;

/// <summary>A row of a table as data.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record TableRowRecord
{
    internal TableRowRecord(EquatableArray<TextSpan> cells)
    {
        Cells = cells;
    }

    /// <summary>Where each cell's words stand; an empty span for an empty cell.</summary>
    public EquatableArray<TextSpan> Cells { get; init; }
}

/// <summary>A table as data.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record TableRecord
{
    internal TableRecord(
        string id,
        int startLine,
        int endLine,
        PrintedText? caption,
        EquatableArray<TableRowRecord> headerRows,
        EquatableArray<TableRowRecord> rows)
    {
        Id = id;
        StartLine = startLine;
        EndLine = endLine;
        Caption = caption;
        HeaderRows = headerRows;
        Rows = rows;
    }

    /// <summary>The id inside the instrument or document, such as <c>table_1</c>.</summary>
    public string Id { get; init; }

    /// <summary>The first physical line of the table, its caption left out.</summary>
    public int StartLine { get; init; }

    /// <summary>The last physical line.</summary>
    public int EndLine { get; init; }

    /// <summary>Where the caption stands; null for a table without one.</summary>
    public PrintedText? Caption { get; init; }

    /// <summary>The rows of column headings.</summary>
    public EquatableArray<TableRowRecord> HeaderRows { get; init; }

    /// <summary>The rows of data.</summary>
    public EquatableArray<TableRowRecord> Rows { get; init; }
}
