using System.Buffers;
using System.IO;
using System.Text.Json;
using MandateSdk.Export.Json;

namespace MandateSdk.Export.Tables;

/// <summary>Writes the units of a document as JSON, one a line, with the columns of the table of units.</summary>
internal static class NdJsonExporter
{
    private static readonly JsonWriterOptions Options = JsonForm.Options with { Indented = false };

    /// <summary>Writes a document.</summary>
    public static void Write(ExportSource source, Stream output)
    {
        var table = TableSchemas.Units;
        var line = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(line, Options);
        foreach (var row in table.RowsOf(source))
        {
            json.WriteStartObject();
            foreach (var column in table.Columns)
            {
                if (column.Words is not null)
                    json.WriteString(column.Name, column.Words(row));
                else if (column.Number!(row) is { } number)
                    json.WriteNumber(column.Name, number);
                else
                    json.WriteNull(column.Name);
            }

            json.WriteEndObject();
            json.Flush();
            output.Write(line.WrittenSpan);
            output.WriteByte((byte)'\n');
            line.ResetWrittenCount();
            json.Reset();
        }
    }
}
