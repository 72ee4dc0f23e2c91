using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Text;

namespace MandateSdk.Fuzz.Targets;

/// <summary>Reads a catalog with <see cref="JsonSerializer"/> alone: what <see cref="CatalogReader"/> is held against.</summary>
internal static class ReferenceCatalog
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        Converters = { new InstrumentConverter(), new ListConverter<string>(), new ListConverter<Erratum>(), new ListConverter<CatalogInstrument>(), new ListConverter<CatalogDocument>() },
    };

    /// <summary>The catalog; null where it is no JSON, or none of this form.</summary>
    public static Catalog? Read(string json)
    {
        try
        {
            var catalog = JsonSerializer.Deserialize<Catalog>(json, Options);
            return catalog is not null && catalog.Documents.All(IsWhole) ? catalog : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsWhole(CatalogDocument document) => document.File is not null
        && document.Instruments.All(instrument => instrument.Id is not null && instrument.Lineage?.Edits is null or { Note: not null, Changed: >= 0, OperativeParagraphs: >= 0 })
        && document.Errata.All(erratum => erratum.Line > 0 && erratum is { Printed.Length: > 0, Reading: not null, Reason: not null });

    /// <summary>What is known of an instrument stands in the file beside its id and name.</summary>
    private sealed class InstrumentConverter : JsonConverter<CatalogInstrument>
    {
        public override CatalogInstrument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var members = JsonNode.Parse(ref reader, new JsonNodeOptions()) as JsonObject ?? throw new JsonException();
            var id = Take(members, "id");
            var name = Take(members, "name");
            var edits = members.ContainsKey("editedOnAdoption") ? members["editedOnAdoption"] as JsonObject ?? throw new JsonException() : null;
            members.Remove("editedOnAdoption");
            if (edits is not null && !(edits.ContainsKey("operativeParagraphs") && edits.ContainsKey("changed")))
            {
                throw new JsonException();
            }

            var lineage = members.Deserialize<LineageRecord>(options)! with { Edits = edits?.Deserialize<AdoptionEdits>(options) };
            return new CatalogInstrument(id!) { Name = name, Lineage = lineage.Equals(new LineageRecord()) ? null : lineage };
        }

        public override void Write(Utf8JsonWriter writer, CatalogInstrument value, JsonSerializerOptions options) => throw new NotSupportedException();

        private static string? Take(JsonObject members, string key)
        {
            var value = members[key];
            members.Remove(key);
            return value is null ? null : value.GetValueKind() == JsonValueKind.String ? (string?)value : throw new JsonException();
        }
    }

    private sealed class ListConverter<T> : JsonConverter<EquatableArray<T>>
        where T : IEquatable<T>
    {
        public override EquatableArray<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var items = JsonSerializer.Deserialize<List<T?>>(ref reader, options) ?? throw new JsonException();
            return items.Contains(default) ? throw new JsonException() : items.Select(item => item!).ToEquatableArray();
        }

        public override void Write(Utf8JsonWriter writer, EquatableArray<T> value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
