using System.Text.Json;
using MandateSdk.Core.Citations;

namespace MandateSdk.Tool.Export;

/// <summary>Writes one reference with its targets.</summary>
internal sealed class JsonReferenceWriter(Utf8JsonWriter json)
{
    public void Write(Reference reference)
    {
        json.WriteStartObject();
        json.WriteNumber("line", reference.Line);
        json.WriteString("text", reference.Text);
        json.WriteString("unit", reference.Unit?.Id ?? "document");
        json.WriteString("footnote", reference.Footnote?.Label);
        json.WriteString("kind", Names.Of(reference.Kind));
        json.WriteString("body", reference.Body);
        json.WriteString("date", reference.Date);
        json.WriteArray("targets", reference.Targets, WriteTarget);
        json.WriteEndObject();
    }

    private void WriteTarget(ReferenceTarget target)
    {
        json.WriteStartObject();
        json.WriteString("symbol", target.Symbol);
        json.WriteArray("parts", target.Parts, json.WriteStringValue);
        json.WriteString("name", target.Name);
        json.WriteArray("base", target.Base, json.WriteStringValue);
        json.WriteString("within", target.Within);
        json.WriteNull("resolvesTo");
        json.WriteEndObject();
    }
}
