using System;
using System.Collections.Generic;

namespace MandateSdk.Export.Tables;

/// <summary>A table of an export: its columns, and the rows that a document gives.</summary>
internal abstract class TableSchema(string name)
{
    /// <summary>The name, such as "units".</summary>
    public string Name { get; } = name;

    /// <summary>The names of the columns, in order.</summary>
    public abstract IReadOnlyList<string> ColumnNames { get; }

    /// <summary>Gives the table with its type of rows.</summary>
    public abstract TResult Accept<TResult>(ITableVisitor<TResult> visitor);
}

/// <summary>Works on a table of any type of rows.</summary>
internal interface ITableVisitor<out TResult>
{
    /// <summary>Works on it.</summary>
    TResult Visit<TRow>(TableSchema<TRow> table);
}

/// <summary>A table with its type of rows.</summary>
/// <typeparam name="TRow">What a row is made of.</typeparam>
internal sealed class TableSchema<TRow>(string name, Func<ExportSource, IEnumerable<TRow>> rows) : TableSchema(name)
{
    private readonly List<TableColumn<TRow>> _columns = [];
    private readonly List<string> _names = [];

    /// <summary>The columns, in order.</summary>
    public IReadOnlyList<TableColumn<TRow>> Columns => _columns;

    /// <inheritdoc/>
    public override IReadOnlyList<string> ColumnNames => _names;

    /// <summary>The rows of a document, in the order of the text.</summary>
    public IEnumerable<TRow> RowsOf(ExportSource source) => rows(source);

    /// <summary>Adds a column of words.</summary>
    public TableSchema<TRow> Words(string column, Func<TRow, string?> value, bool isRequired = false) =>
        Add(new TableColumn<TRow>(column, value, null, isRequired));

    /// <summary>Adds a column of whole numbers.</summary>
    public TableSchema<TRow> Number(string column, Func<TRow, int?> value, bool isRequired = false) =>
        Add(new TableColumn<TRow>(column, null, value, isRequired));

    /// <inheritdoc/>
    public override TResult Accept<TResult>(ITableVisitor<TResult> visitor) => visitor.Visit(this);

    private TableSchema<TRow> Add(TableColumn<TRow> column)
    {
        _columns.Add(column);
        _names.Add(column.Name);
        return this;
    }
}
