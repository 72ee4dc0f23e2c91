using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;

namespace MandateSdk.Tool.Export;

/// <summary>Writes what commands find: instruments in a list, single units, hits of a search.</summary>
internal sealed class JsonUnitWriter(Utf8JsonWriter json)
{
    /// <summary>Writes a document with its instruments, without their words.</summary>
    public void WriteListed(Document document)
    {
        json.WriteStartObject();
        json.WriteString("file", document.File);
        json.WriteString("key", document.Key);
        json.WriteString("symbol", document.Symbol);
        json.WriteString("title", document.Title);
        json.WriteArray("instruments", document.Instruments, WriteListed);
        json.WriteEndObject();
    }

    /// <summary>Writes one unit with everything inside it.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="className">The C# name of the instrument; null where it has none.</param>
    public void WriteShown(Unit unit, string? className)
    {
        json.WriteString("id", unit.Id);
        json.WriteString("citation", unit.Citation);
        json.WriteString("file", unit.Document.File);
        json.WriteLines("lines", unit.Lines);
        json.WriteString("text", unit.Text);
        json.WriteString("fullText", unit.FullText);
        json.WriteArray("footnotes", NotesOf(unit), note =>
        {
            json.WriteStartObject();
            json.WriteString("label", note.Label);
            json.WriteString("text", note.Text);
            json.WriteEndObject();
        });
        if (unit is not Instrument instrument)
            return;

        json.WriteString("csharp", className is null ? null : "Norms." + className);
        json.WritePropertyName("instrument");
        new JsonInstrumentWriter(json).Write(instrument);
    }

    /// <summary>Writes a hit.</summary>
    public void Write(SearchHit hit)
    {
        json.WriteStartObject();
        json.WriteString("id", hit.Unit.Id);
        json.WriteString("citation", hit.Unit.Citation);
        json.WriteString("file", hit.Unit.Document.File);
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

    private void WriteListed(Instrument instrument)
    {
        json.WriteStartObject();
        json.WriteString("id", instrument.Id);
        json.WriteString("kind", Names.Of(instrument.Kind));
        json.WriteString("label", instrument.Label);
        json.WriteString("title", instrument.Title);
        json.WriteNumber("startLine", instrument.StartLine);
        json.WriteNumber("endLine", instrument.EndLine);
        json.WriteArray("annexes", instrument.Annexes, WriteListed);
        json.WriteEndObject();
    }

    private static IEnumerable<Footnote> NotesOf(Unit unit) => unit is Instrument instrument
        ? instrument.AllFootnotes
        : unit.DescendantsAndSelf().SelectMany(inner => inner.Footnotes).Distinct();
}
