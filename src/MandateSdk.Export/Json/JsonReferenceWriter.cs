using System;
using System.Collections.Generic;
using System.Text.Json;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;

namespace MandateSdk.Export.Json;

/// <summary>Writes one reference with its targets, and the units that they lead to.</summary>
internal sealed class JsonReferenceWriter(
    Utf8JsonWriter json, Func<Reference, IReadOnlyList<ResolvedTarget>> resolve)
{
    /// <summary>Writes one reference of the document that is written.</summary>
    public void Write(Reference reference)
    {
        json.WriteStartObject();
        WriteMembers(reference);
    }

    /// <summary>Writes one reference among those of several documents.</summary>
    public void WriteWithFile(Reference reference)
    {
        json.WriteStartObject();
        json.WriteString("file", reference.File);
        WriteMembers(reference);
    }

    private void WriteMembers(Reference reference)
    {
        json.WriteNumber("line", reference.Line);
        json.WriteString("text", reference.Text);
        json.WriteString("unit", reference.Unit?.Id ?? "document");
        json.WriteString("footnote", reference.Footnote?.Label);
        json.WriteString("kind", Names.Of(reference.Kind));
        json.WriteString("body", reference.Body);
        json.WriteString("date", reference.Date?.ToString());
        json.WriteArray("targets", resolve(reference), WriteTarget);
        json.WriteEndObject();
    }

    private void WriteTarget(ResolvedTarget resolved)
    {
        var target = resolved.Target;
        json.WriteStartObject();
        json.WriteString("symbol", target.Symbol);
        json.WriteArray("parts", target.Parts, json.WriteStringValue);
        json.WriteString("resolvesTo", resolved.Unit?.Id);
        if (resolved.Problem != ResolutionFailure.None)
            json.WriteString("problem", Names.Of(resolved.Problem));
        if (target.Name is not null)
            json.WriteString("name", target.Name);
        if (target.NamedPart.Count > 0)
            json.WriteArray("base", target.NamedPart, json.WriteStringValue);
        if (target.CitingUnit is not null)
            json.WriteString("within", target.CitingUnit);
        json.WriteEndObject();
    }
}
