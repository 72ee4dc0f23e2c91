using System.Text.Json;
using MandateSdk.Core.Catalogs;

namespace MandateSdk.Export.Json;

/// <summary>Writes where an instrument comes from and what became of it; only what is known.</summary>
internal sealed class JsonLineageWriter(Utf8JsonWriter json)
{
    public void Write(LineageRecord? lineage)
    {
        if (lineage is null)
        {
            json.WriteNull("lineage");
            return;
        }

        json.WriteStartObject("lineage");
        WriteKnown("status", lineage.Status?.Name);
        WriteKnown("adoptedAs", lineage.AdoptedAs);
        WriteKnown("adoptedOn", lineage.AdoptedOn?.ToString());
        WriteKnown("supersededBy", lineage.SupersededBy);
        WriteKnown("confidence", lineage.Confidence?.Name);
        WriteKnown("evidence", lineage.Evidence);
        WriteKnown("draftSymbol", lineage.DraftSymbol);
        WriteKnown("draftSymbolEvidence", lineage.DraftSymbolEvidence);
        WriteKnown("recommendedBy", lineage.RecommendedBy);
        WriteKnown("recommendedByConfidence", lineage.RecommendedByConfidence?.Name);
        WriteKnown("firstAdoptedBy", lineage.FirstAdoptedBy);
        WriteKnown("approvedBy", lineage.ApprovedBy);
        WriteKnown("approvedOn", lineage.ApprovedOn?.ToString());
        json.WriteArray("otherSymbols", lineage.OtherSymbols, json.WriteStringValue);
        json.WriteArray("followedBy", lineage.FollowedBy, json.WriteStringValue);
        if (lineage.Edits is { } edits)
        {
            json.WriteStartObject("edits");
            json.WriteNumber("operativeParagraphs", edits.OperativeParagraphs);
            json.WriteNumber("changed", edits.Changed);
            json.WriteString("note", edits.Note);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteKnown(string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}
