using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;

namespace MandateSdk.Export.Tables;

/// <summary>Writes one table of a document as a Parquet file.</summary>
internal static class ParquetExporter
{
    // What a reader takes in at once. A document has a few hundred units; a compendium of everything has more.
    private const int RowsOfGroup = 50_000;

    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="source">The document.</param>
    /// <param name="output">Takes the bytes.</param>
    public static void Write(TableSchema table, ExportSource source, Stream output) =>
        table.Accept(new TableWriter(source, output)).GetAwaiter().GetResult();

    private sealed class TableWriter(ExportSource source, Stream output) : ITableVisitor<Task>
    {
        public async Task Visit<TRow>(TableSchema<TRow> table)
        {
            var fields = table.Columns.Select(FieldOf).ToArray();

            // The library seeks in its output; not every stream can.
            using var buffer = new MemoryStream();
            await using (var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), buffer)
                .ConfigureAwait(false))
            {
                var isEmpty = true;
                foreach (var rows in table.RowsOf(source).Chunk(RowsOfGroup))
                {
                    isEmpty = false;
                    await WriteGroup(writer, table.Columns, fields, rows).ConfigureAwait(false);
                }

                // A document without mandates has the table, too: with its columns, and no row.
                if (isEmpty)
                    await WriteGroup<TRow>(writer, table.Columns, fields, []).ConfigureAwait(false);
            }

            output.Write(buffer.GetBuffer(), 0, (int)buffer.Length);
        }

        private static async Task WriteGroup<TRow>(ParquetWriter writer, IReadOnlyList<TableColumn<TRow>> columns,
            DataField[] fields, TRow[] rows)
        {
            using var group = writer.CreateRowGroup();
            for (var i = 0; i < columns.Count; i++)
            {
                var column = columns[i];
                if (column.Words is { } words)
                    await group.WriteAsync(fields[i], rows.Select(row => words(row)!).ToArray()).ConfigureAwait(false);
                else if (column.IsRequired)
                    await group.WriteAsync<int>(fields[i], rows.Select(row => column.Number!(row)!.Value).ToArray().AsMemory())
                        .ConfigureAwait(false);
                else
                    await group.WriteAsync<int>(fields[i], new ReadOnlyMemory<int?>(rows.Select(row => column.Number!(row)).ToArray()))
                        .ConfigureAwait(false);
            }
        }

        private static DataField FieldOf<TRow>(TableColumn<TRow> column) =>
            new(column.Name, column.Words is null ? typeof(int) : typeof(string), !column.IsRequired);
    }
}
