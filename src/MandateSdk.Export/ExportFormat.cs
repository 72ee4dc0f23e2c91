using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using MandateSdk.Export.AkomaNtoso;
using MandateSdk.Export.Json;
using MandateSdk.Export.Markdown;
using MandateSdk.Export.Tables;

namespace MandateSdk.Export;

/// <summary>A form in which documents are written for other programs and for people.</summary>
/// <remarks>The same document gives the same bytes. Each form is described in <c>docs/exporting.md</c>.</remarks>
public sealed class ExportFormat
{
    private readonly ExportPart[] _parts;

    private ExportFormat(string name, bool isText, params ExportPart[] parts)
    {
        Name = name;
        IsText = isText;
        _parts = parts;
    }

    /// <summary>JSON with everything that the reader finds; its schema is <c>docs/schemas/document.schema.json</c>.</summary>
    public static ExportFormat Json { get; } = new("json", true, new ExportPart(".json", JsonExporter.Write));

    /// <summary>Akoma Ntoso 3.0, as the United Nations uses it.</summary>
    public static ExportFormat AkomaNtoso { get; } =
        new("akn", true, new ExportPart(".xml", AkomaNtosoExporter.Write));

    /// <summary>Markdown with linked notes and an anchor for each unit.</summary>
    public static ExportFormat Markdown { get; } = new("markdown", true, new ExportPart(".md", MarkdownExporter.Write));

    /// <summary>Comma-separated values, one unit a line, for spreadsheets.</summary>
    public static ExportFormat Csv { get; } = new("csv", true, new ExportPart(".csv", CsvExporter.Write));

    /// <summary>JSON, one unit a line, for pipelines.</summary>
    public static ExportFormat NdJson { get; } = new("ndjson", true, new ExportPart(".ndjson", NdJsonExporter.Write));

    /// <summary>Parquet: units, references, mandates and notes as tables, partitioned by document.</summary>
    public static ExportFormat Parquet { get; } = new("parquet", false, TableSchemas.All
        .Select(table => new ExportPart(table.Name, (source, output) => ParquetExporter.Write(table, source, output)))
        .ToArray());

    /// <summary>All forms.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } = [Json, AkomaNtoso, Markdown, Csv, NdJson, Parquet];

    /// <summary>What the form is called on a command line, such as <c>akn</c>.</summary>
    public string Name { get; }

    /// <summary>True for a form that is text and one file a document, so that it can be printed.</summary>
    public bool IsText { get; }

    /// <summary>The form with a name.</summary>
    /// <param name="name">One of the names, such as <c>akn</c>.</param>
    /// <returns>The form; null where there is none.</returns>
    public static ExportFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);

    /// <summary>The files that a document is written to.</summary>
    /// <param name="name">The name of the document, such as that of its source file without extension.</param>
    /// <returns>
    /// Paths with strokes, relative to the folder of the export: <c>NAME.xml</c>, or for tables
    /// <c>units/document=NAME/units.parquet</c>, as engines that read Parquet name partitions.
    /// </returns>
    public IReadOnlyList<string> FilesOf(string name) => Array.ConvertAll(_parts, part => PathOf(part, name));

    /// <summary>Writes a document to its files.</summary>
    /// <param name="source">The document.</param>
    /// <param name="name">The name of the document, as for <see cref="FilesOf"/>.</param>
    /// <param name="writeFile">Opens each file by its relative path and has it filled.</param>
    public void Write(ExportSource source, string name, Action<string, Action<Stream>> writeFile)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(writeFile);
        foreach (var part in _parts)
            writeFile(PathOf(part, name), stream => part.Write(source, stream));
    }

    /// <summary>Writes a document of a form that is text to a stream, which stays open.</summary>
    /// <param name="source">The document.</param>
    /// <param name="output">Takes the bytes.</param>
    /// <exception cref="InvalidOperationException">The form has several files a document.</exception>
    public void Write(ExportSource source, Stream output)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(output);
        if (_parts.Length != 1)
            throw new InvalidOperationException("The form " + Name + " has several files a document.");
        _parts[0].Write(source, output);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private string PathOf(ExportPart part, string name) => part.Name.StartsWith('.')
        ? name + part.Name
        : part.Name + "/document=" + Uri.EscapeDataString(name) + "/" + part.Name + "." + Name;

    /// <summary>One file of a document.</summary>
    /// <param name="Name">The extension, or the name of the table.</param>
    /// <param name="Write">Writes it.</param>
    private sealed record ExportPart(string Name, Action<ExportSource, Stream> Write);
}
