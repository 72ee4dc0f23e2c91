using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Json.Schema;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;
using MandateSdk.Export.Tests.Harness;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Export.Tests.Json;

/// <summary>What is written fits the published schemas.</summary>
public sealed class SchemaTests
{
    private static readonly JsonSchema OfDocuments = Read("document.schema.json");
    private static readonly JsonSchema OfComparisons = Read("comparison.schema.json");

    [Fact]
    public void TheSeedsFit() => Assert.Empty(Texts.Seeds().Append(Texts.OfSmall()).SelectMany(Problems));

    [SharedFact("samples")]
    public void TheSamplesFit() => Assert.Empty(
        Texts.Shared("samples", "*.txt").Select(path => Texts.Read(path)).SelectMany(Problems));

    [Fact]
    public void AComparisonFits()
    {
        var seeds = Texts.Seeds().ToList();
        var draft = seeds.SelectMany(document => document.AllInstruments).First(unit => unit.Id == "002/report");
        var adopted = seeds.SelectMany(document => document.AllInstruments).First(unit => unit.Id == "001/35");
        using var stream = new MemoryStream();
        new TextComparison(Correspondence.Between(draft, adopted)).WriteJson(stream);
        Assert.Empty(Problems(OfComparisons, stream.ToArray(), "comparison"));
    }

    [Fact]
    public void WhatDoesNotFitIsSeen() => Assert.NotEmpty(
        Problems(OfDocuments, "{\"schemaVersion\":2,\"instruments\":[{}]}"u8.ToArray(), "wrong"));

    private static JsonSchema Read(string name) =>
        JsonSchema.FromText(File.ReadAllText(Path.Combine(Repository.Root, "docs", "schemas", name)));

    private static IEnumerable<string> Problems(Document document) =>
        Problems(OfDocuments, Texts.Export(ExportFormat.Json, document), document.File);

    private static IEnumerable<string> Problems(JsonSchema schema, byte[] json, string name)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 256 });
        var results = schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid
            ? []
            : (results.Details ?? []).Where(detail => detail.Errors is { Count: > 0 }).Take(5)
                .Select(detail => name + " " + detail.InstanceLocation + ": " + string.Join("; ", detail.Errors!.Values))
                .DefaultIfEmpty(name);
    }
}
