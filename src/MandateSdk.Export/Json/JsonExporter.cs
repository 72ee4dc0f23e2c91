using System.IO;

namespace MandateSdk.Export.Json;

/// <summary>Writes a document as JSON.</summary>
internal static class JsonExporter
{
    /// <summary>The version of the form; it changes when a reader of the old form would go wrong.</summary>
    public const int SchemaVersion = 2;

    /// <summary>Writes a document.</summary>
    /// <param name="source">The document with its file and diagnostics.</param>
    /// <param name="output">Takes the bytes.</param>
    public static void Write(ExportSource source, Stream output) =>
        JsonForm.Write(output, json => new JsonDocumentWriter(json, source).Write());
}
