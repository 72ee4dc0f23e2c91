using System;
using System.IO;
using System.Linq;
using System.Text;

namespace MandateSdk.Export.Tables;

/// <summary>Writes the units of a document as comma-separated values (RFC 4180).</summary>
internal static class CsvExporter
{
    /// <summary>Writes a document, with a byte order mark, by which spreadsheets know UTF-8.</summary>
    public static void Write(ExportSource source, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), -1,
            leaveOpen: true)
        { NewLine = "\r\n" };
        var table = TableSchemas.Units;
        writer.WriteLine(string.Join(',', table.ColumnNames));
        foreach (var row in table.RowsOf(source))
            writer.WriteLine(string.Join(',', table.Columns.Select(column => Field(column.TextOf(row)))));
    }

    private static string Field(string? value) =>
        value is null ? string.Empty
        : value.AsSpan().IndexOfAny(",\"\r\n") >= 0 || value.Length == 0 || value[0] == ' ' || value[^1] == ' '
            ? "\"" + value.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
            : value;
}
