using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using MandateSdk.Core.Diagnostics;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Records;

namespace MandateSdk.Export.Json;

/// <summary>
/// Writes one document: what belongs to the document itself; others write what is in it, such as
/// <see cref="JsonInstrumentWriter"/>.
/// </summary>
internal sealed class JsonDocumentWriter(Utf8JsonWriter json, ExportSource source)
{
    private readonly Document _document = source.Document;
    private readonly List<Instrument> _instruments = source.Document.AllInstruments.ToList();

    /// <summary>What a document says of itself, as members.</summary>
    public static void WriteHead(Utf8JsonWriter json, Document document)
    {
        json.WriteString("key", document.Key);
        json.WriteString("kind", Names.Of(document.Kind));
        json.WriteString("symbol", document.Symbol);
        json.WriteString("title", document.Title);
        json.WriteString("issuer", document.Issuer);
        json.WriteString("date", document.Date?.ToString());
    }

    /// <summary>All members of the document.</summary>
    public void Write()
    {
        json.WriteNumber("schemaVersion", JsonExporter.SchemaVersion);
        WriteSource();
        json.WriteStartObject("document");
        WriteHead(json, _document);
        json.WriteEndObject();

        var instruments = new JsonInstrumentWriter(json);
        json.WriteArray("instruments", _document.Instruments, instruments.Write);
        json.WriteArray("frame", _document.Record.Frame, WriteFrame);
        WriteContents(_document.Record.Contents);
        json.WriteArray("tables", AllTables(), WriteTable);
        var notes = new JsonFootnoteWriter(json);
        json.WriteArray("footnotes", AllFootnotes(), note => notes.Write(note, _document));

        json.WriteArray("references", _document.References, new JsonReferenceWriter(json, source.Resolve).Write);
        new JsonTermWriter(json).Write(_document);
        new JsonMandateWriter(json).Write(_document.Mandates);
        json.WriteArray("diagnostics", source.Diagnostics, WriteDiagnostic);
    }

    private void WriteSource()
    {
        json.WriteStartObject("source");
        json.WriteString("file", _document.File);
        json.WriteString("sha256", source.Sha256);
        json.WriteNumber("lineCount", _document.Record.LineCount);
        json.WriteEndObject();
    }

    private void WriteFrame(PrintedText text)
    {
        json.WriteStartObject();
        json.WriteLine(text.Lines);
        json.WriteLines("lines", text.Lines);
        json.WriteString("text", text.Read(_document.Source));
        json.WriteEndObject();
    }

    private void WriteContents(ContentsRecord? contents)
    {
        if (contents is null)
        {
            json.WriteNull("contents");
            return;
        }

        json.WriteStartObject("contents");
        json.WriteNumber("startLine", contents.StartLine);
        json.WriteNumber("endLine", contents.EndLine);
        json.WriteEndObject();
    }

    private IEnumerable<Table> AllTables() =>
        _document.Tables.Concat(_instruments.SelectMany(instrument => instrument.Tables))
            .OrderBy(table => table.StartLine);

    private void WriteTable(Table table)
    {
        json.WriteStartObject();
        json.WriteNumber("startLine", table.StartLine);
        json.WriteNumber("endLine", table.EndLine);
        json.WriteString("caption", table.Caption);
        json.WriteNumber("columns", table.ColumnCount);
        json.WriteArray("headerRows", table.HeaderRows, WriteRow);
        json.WriteArray("rows", table.Rows, WriteRow);
        json.WriteString("instrument", table.Instrument?.Id);
        json.WriteEndObject();
    }

    private void WriteRow(IReadOnlyList<TableCell> cells)
    {
        json.WriteStartArray();
        foreach (var cell in cells)
            json.WriteStringValue(cell.Text);
        json.WriteEndArray();
    }

    // In the order of their definitions; a mark without a definition stands where it is printed.
    private IEnumerable<Footnote> AllFootnotes() =>
        _document.Footnotes
            .Concat(_instruments.SelectMany(instrument => instrument.AllFootnotes))
            .OrderBy(note => note.Lines.Concat(note.References.Select(reference => reference.Line)).FirstOrDefault());

    private void WriteDiagnostic(Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteDiagnostic(diagnostic);
        json.WriteEndObject();
    }
}
