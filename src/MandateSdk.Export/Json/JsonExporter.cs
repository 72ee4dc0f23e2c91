using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MandateSdk.Export.Json;

/// <summary>Writes a document as JSON, UTF-8 without byte order mark.</summary>
internal static class JsonExporter
{
    /// <summary>The version of the form; it changes when a reader of the old form would go wrong.</summary>
    public const int SchemaVersion = 2;

    /// <summary>How all JSON is written.</summary>
    public static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",

        // The file stands alone and is no part of a page: "é" and "'" may be written as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,

        // Items nest as deep as a text makes them.
        MaxDepth = int.MaxValue,
    };

    /// <summary>Writes a document.</summary>
    /// <param name="source">The document with its file and diagnostics.</param>
    /// <param name="output">Takes the bytes.</param>
    public static void Write(ExportSource source, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
            new JsonDocumentWriter(json, source).Write();

        output.WriteByte((byte)'\n');
    }
}
