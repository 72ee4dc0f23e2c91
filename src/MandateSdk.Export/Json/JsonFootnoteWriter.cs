using System.Text.Json;
using MandateSdk.Core.Model;
using MandateSdk.Core.Records;

namespace MandateSdk.Export.Json;

/// <summary>Writes footnotes.</summary>
internal sealed class JsonFootnoteWriter(Utf8JsonWriter json)
{
    /// <summary>Writes one footnote.</summary>
    /// <param name="note">The footnote.</param>
    /// <param name="document">The document that has it.</param>
    public void Write(Footnote note, Document document)
    {
        json.WriteStartObject();
        json.WriteString("label", note.Label);
        json.WriteLine(note.Lines);
        json.WriteLines("lines", note.Lines);
        json.WriteWords(note.TextAsPrinted, note.Text);
        json.WriteString("scope", note.Scope?.Id ?? "document");
        json.WriteArray("references", note.References, reference => WriteReference(reference, document));
        json.WriteEndObject();
    }

    private void WriteReference(FootnoteReference reference, Document document)
    {
        json.WriteStartObject();
        json.WriteNumber("line", reference.Line);
        json.WriteString("unit", reference.Unit.Length == 0 ? "document" : document.Key + "/" + reference.Unit);
        json.WriteEndObject();
    }
}
