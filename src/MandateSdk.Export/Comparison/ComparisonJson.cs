using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using MandateSdk.Core.Model;
using MandateSdk.Export.Json;

namespace MandateSdk.Export.Comparison;

/// <summary>Writes a comparison as JSON.</summary>
internal static class ComparisonJson
{
    /// <summary>The version of the form; it changes when a reader of the old form would go wrong.</summary>
    public const int SchemaVersion = 1;

    public static void Write(TextComparison comparison, Stream output) => JsonForm.Write(output, json =>
    {
        json.WriteNumber("schemaVersion", SchemaVersion);
        json.WriteArray("before", comparison.Correspondence.DraftTexts, text => WriteText(json, text));
        json.WriteArray("after", comparison.Correspondence.AdoptedTexts, text => WriteText(json, text));
        json.WriteStartObject("counts");
        foreach (var (kind, count) in comparison.Figures())
            json.WriteNumber(Names.Of(kind), count);
        json.WriteEndObject();
        json.WriteArray("changes", comparison.Changes, change => WriteChange(json, change));
    });

    private static void WriteText(Utf8JsonWriter json, Unit text)
    {
        json.WriteStartObject();
        json.WriteString("id", text.Id);
        json.WriteString("file", text.Document.File);
        json.WriteString("citation", text.Citation);
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, UnitChange change)
    {
        json.WriteStartObject();
        json.WriteString("kind", Names.Of(change.Kind));
        if (change.Similarity is { } similarity)
            json.WriteNumber("similarity", System.Math.Round(similarity, 4));
        else
            json.WriteNull("similarity");
        WriteUnits(json, "before", change.Before);
        WriteUnits(json, "after", change.After);
        json.WriteArray("words", WordDiff.Runs(TextComparison.WordsOf(change.Before), TextComparison.WordsOf(change.After)), run =>
        {
            json.WriteStartObject();
            json.WriteString("fate", Names.Of(run.Fate));
            json.WriteString("text", run.Text);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteUnits(Utf8JsonWriter json, string name, IReadOnlyList<Unit> units) =>
        json.WriteArray(name, units, unit =>
        {
            json.WriteStartObject();
            json.WriteString("id", unit.Id);
            json.WriteString("citation", unit.Citation);
            json.WriteString("text", unit.Text);
            json.WriteEndObject();
        });
}
