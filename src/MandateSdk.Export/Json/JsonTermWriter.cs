using System.Collections.Generic;
using System.Text.Json;
using MandateSdk.Core.Model;

namespace MandateSdk.Export.Json;

/// <summary>Writes the defined terms of a document.</summary>
internal sealed class JsonTermWriter(Utf8JsonWriter json)
{
    public void Write(Document document) => Write(document.Terms);

    public void Write(IEnumerable<DefinedTerm> terms) => json.WriteArray("terms", terms, Write);

    private void Write(DefinedTerm term)
    {
        json.WriteStartObject();
        json.WriteString("term", term.Term);
        json.WriteString("kind", Names.Of(term.Kind));
        json.WriteString("definition", term.Definition);
        json.WriteNumber("line", term.Line);
        json.WriteString("unit", term.Unit?.Id);
        json.WriteString("scope", term.Scope?.Id ?? "document");
        json.WriteArray("uses", term.Uses, Write);
        json.WriteEndObject();
    }

    private void Write(TermUse use)
    {
        json.WriteStartObject();
        json.WriteNumber("line", use.Line);
        json.WriteString("unit", use.Unit?.Id);
        json.WriteEndObject();
    }
}
