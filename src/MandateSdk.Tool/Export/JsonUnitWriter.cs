using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;

namespace MandateSdk.Tool.Export;

/// <summary>Writes what commands find: instruments in a list, single units, hits of a search.</summary>
internal sealed class JsonUnitWriter(Utf8JsonWriter json)
{
    private readonly JsonInstrumentWriter _instruments = new(json);

    /// <summary>Writes a document with its instruments, without their words.</summary>
    public void WriteListed(Document document)
    {
        json.WriteStartObject();
        json.WriteString("file", document.File);
        JsonDocumentWriter.WriteHead(json, document);
        json.WriteArray("instruments", document.Instruments, _instruments.WriteListed);
        json.WriteEndObject();
    }

    /// <summary>Writes one unit with everything inside it.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="className">The C# name of the instrument; null where it has none.</param>
    public void WriteShown(Unit unit, string? className)
    {
        WriteIdentity(unit);
        _instruments.WriteWords(unit);
        json.WriteString("fullText", unit.FullText);
        var notes = new JsonFootnoteWriter(json);
        json.WriteArray("footnotes", NotesOf(unit), note => notes.Write(note, unit.Document));
        if (unit is not Instrument instrument)
            return;

        json.WriteString("csharp", className is null ? null : "Norms." + className);
        json.WritePropertyName("instrument");
        _instruments.Write(instrument);
    }

    /// <summary>Writes a hit.</summary>
    public void Write(SearchHit hit)
    {
        json.WriteStartObject();
        WriteIdentity(hit.Unit);
        json.WriteNumber("line", hit.Unit.Lines.Count > 0 ? hit.Unit.Lines[0] : hit.Unit.Instrument.StartLine);
        json.WriteNumber("score", System.Math.Round(hit.Score, 3));
        json.WriteString("text", hit.Text);
        json.WriteArray("highlights", hit.Highlights, span =>
        {
            json.WriteStartArray();
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.Length);
            json.WriteEndArray();
        });
        json.WriteEndObject();
    }

    private void WriteIdentity(Unit unit)
    {
        json.WriteString("id", unit.Id);
        json.WriteString("citation", unit.Citation);
        json.WriteString("file", unit.Document.File);
    }

    private static IEnumerable<Footnote> NotesOf(Unit unit) => unit is Instrument instrument
        ? instrument.AllFootnotes
        : unit.DescendantsAndSelf().SelectMany(inner => inner.Footnotes).Distinct();
}
