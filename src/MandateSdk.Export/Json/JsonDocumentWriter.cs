using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using MandateSdk.Core.Diagnostics;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Records;

namespace MandateSdk.Export.Json;

/// <summary>
/// Writes one document: what belongs to the document itself; <see cref="JsonInstrumentWriter"/> writes the rest.
/// </summary>
internal sealed class JsonDocumentWriter(Utf8JsonWriter json, ExportSource source)
{
    private readonly Document _document = source.Document;
    private readonly List<Instrument> _instruments = source.Document.AllInstruments.ToList();

    public void Write()
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", JsonExporter.SchemaVersion);
        WriteSource();
        WriteDocument();

        var instruments = new JsonInstrumentWriter(json);
        json.WriteArray("instruments", _document.Instruments, instruments.Write);
        json.WriteArray("frame", _document.Record.Frame, WriteFrame);
        WriteContents(_document.Record.Contents);
        json.WriteArray("tables", AllTables(), WriteTable);
        json.WriteArray("footnotes", AllFootnotes(), WriteFootnote);

        json.WriteArray("references", _document.References, new JsonReferenceWriter(json, source.Resolve).Write);
        new JsonTermWriter(json).Write(_document);
        new JsonMandateWriter(json).Write(_document.Mandates);
        json.WriteArray("diagnostics", source.Diagnostics, WriteDiagnostic);
        json.WriteEndObject();
    }

    private void WriteSource()
    {
        json.WriteStartObject("source");
        json.WriteString("file", _document.File);
        json.WriteString("sha256", source.Sha256);
        json.WriteNumber("lineCount", _document.Record.LineCount);
        json.WriteEndObject();
    }

    private void WriteDocument()
    {
        json.WriteStartObject("document");
        json.WriteString("key", _document.Key);
        json.WriteString("kind", Names.Of(_document.Kind));
        json.WriteString("symbol", _document.Symbol);
        json.WriteString("title", _document.Title);
        json.WriteString("issuer", _document.Issuer);
        json.WriteString("date", _document.Date?.ToString());
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

    private void WriteFootnote(Footnote note)
    {
        json.WriteStartObject();
        json.WriteString("label", note.Label);
        json.WriteLine(note.Lines);
        json.WriteLines("lines", note.Lines);
        json.WriteString("text", note.TextAsPrinted);
        if (note.Text != note.TextAsPrinted)
            json.WriteString("textCorrected", note.Text);

        json.WriteString("scope", note.Scope?.Id ?? "document");
        json.WriteArray("references", note.References, WriteFootnoteReference);
        json.WriteEndObject();
    }

    private void WriteFootnoteReference(FootnoteReference reference)
    {
        json.WriteStartObject();
        json.WriteNumber("line", reference.Line);
        json.WriteString("unit", reference.Unit.Length == 0 ? "document" : _document.Key + "/" + reference.Unit);
        json.WriteEndObject();
    }

    private void WriteDiagnostic(Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Rule.Id);
        json.WriteString("severity", Names.Of(diagnostic.Rule.Severity));
        json.WriteNumber("line", diagnostic.Line);
        json.WriteNumber("column", diagnostic.Column);
        json.WriteString("message", diagnostic.Message);
        json.WriteEndObject();
    }
}
