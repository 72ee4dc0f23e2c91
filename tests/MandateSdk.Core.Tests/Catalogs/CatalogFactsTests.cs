using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Catalogs;

/// <summary>
/// Holds the lineage in the catalog against the record of what was found, <c>seeds/facts/adoptions.json</c>: a fact that is
/// corrected in one of them and not in the other is wrong in one.
/// </summary>
public class CatalogFactsTests
{
    // What a fact is about and what the reader finds by itself; guesses; and an alias of a key.
    private static readonly string[] KeysOfTheFactsAlone = ["file", "unit", "title", "issuer", "candidate", "alsoAs"];

    private static readonly JsonArray Documents = Read("catalog.json")["documents"]!.AsArray();
    private static readonly JsonArray Facts = Read("facts", "adoptions.json")["records"]!.AsArray();

    [Fact]
    public void EveryFactAboutAnInstrumentStandsInTheCatalog()
    {
        foreach (var fact in Facts.Where(fact => fact!["unit"] is not null))
        {
            var entry = EntryOf(fact!);
            foreach (var (key, value) in fact!.AsObject().Where(member => !KeysOfTheFactsAlone.Contains(member.Key)))
            {
                Assert.True(JsonNode.DeepEquals(value, entry[key]), $"{fact["unit"]} {key}: {value} is {entry[key]} in the catalog.");
            }
        }
    }

    [Fact]
    public void ASecondSymbolOfAnInstrumentStandsInTheCatalog()
    {
        var facts = Facts.Where(fact => fact!["alsoAs"] is not null).ToList();

        Assert.NotEmpty(facts);
        Assert.All(facts, fact => Assert.Equal(
            [fact!["alsoAs"]!.GetValue<string>()],
            EntryOf(fact)["otherSymbols"]!.AsArray().Select(symbol => symbol!.GetValue<string>())));
    }

    [Fact]
    public void EveryFactAboutADocumentStandsInTheCatalog()
    {
        foreach (var fact in Facts.Where(fact => fact!["unit"] is null))
        {
            var document = DocumentOf(fact!);
            var read = Repository.Documents.Single(item => item.File == (string?)fact!["file"]);
            Assert.Equal((string?)fact!["adoptedAs"], read.Symbol ?? read.PublishedAs);
            Assert.Equal(Strings(fact["otherSymbols"]), read.OtherSymbols);
            Assert.Equal((string?)fact["confidence"], (string?)document["confidence"]);
            Assert.Equal((string?)fact["evidence"], (string?)document["evidence"]);
        }
    }

    [Fact]
    public void GuessesStayOut()
    {
        var guesses = Facts.Select(fact => (string?)fact!["candidate"]).OfType<string>().ToList();
        var symbols = Repository.Documents.SelectMany(document => document.AllInstruments).Select(item => item.Lineage?.AdoptedAs);

        Assert.NotEmpty(guesses);
        Assert.Empty(symbols.Intersect(guesses));
    }

    // The facts name what a commission adopted itself without the section of the report that prints it.
    private static JsonNode EntryOf(JsonNode fact)
    {
        var document = DocumentOf(fact);
        var unit = ((string?)fact["unit"])!.Substring(((string?)document["key"])!.Length + 1);
        return document["instruments"]!.AsArray().Single(entry => (string?)entry!["id"] is { } id && (id == unit || id.EndsWith("/" + unit, StringComparison.Ordinal)))!;
    }

    private static JsonNode DocumentOf(JsonNode fact) =>
        Documents.Single(document => (string?)document!["file"] == (string?)fact["file"])!;

    private static IEnumerable<string> Strings(JsonNode? array) => array?.AsArray().Select(item => (string)item!) ?? [];

    private static JsonNode Read(params string[] path) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine([Repository.Seeds, .. path])))!;
}
