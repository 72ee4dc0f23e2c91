using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Tests.Catalogs;

public class CatalogReaderTests
{
    [Fact]
    public void EveryKeyIsRead()
    {
        const string json = """
            {
              "documents": [
                {
                  "file": "a.txt", "key": "a", "name": "Report", "symbol": "A/60/131", "publishedAs": "A/60/132", "title": "A \"title\"\u2014\n\\",
                  "otherSymbols": ["A/60/133"], "confidence": "memory", "evidence": "cover",
                  "instruments": [
                    {
                      "id": "report", "name": "TheReport", "adoptedAs": "A/RES/60/1", "adoptedOn": "2005-09-16",
                      "supersededBy": null, "confidence": "confirmed", "evidence": "read", "status": "adopted",
                      "otherSymbols": ["A/60/L.1", "A/60/L.2"], "draftSymbol": "A/C.3/60/L.9", "draftSymbolEvidence": "line 3",
                      "recommendedBy": "E/RES/2005/1", "recommendedByConfidence": "unsure", "firstAdoptedBy": "The Congress",
                      "approvedBy": "A/RES/60/2", "approvedOn": "2005-09-17", "followedBy": ["A/RES/61/1"],
                      "editedOnAdoption": { "operativeParagraphs": 4, "changed": 0, "note": "none" }
                    }
                  ],
                  "errata": [ { "line": 12, "printed": "tbe", "reading": "the", "reason": "obvious" } ]
                },
                { "file": "b.txt" }
              ]
            }
            """;

        var lineage = new LineageRecord
        {
            AdoptedAs = "A/RES/60/1",
            AdoptedOn = new CalendarDate(2005, 9, 16),
            Confidence = Confidence.Confirmed,
            Evidence = "read",
            Status = AdoptionStatus.Adopted,
            OtherSymbols = new EquatableArray<string>("A/60/L.1", "A/60/L.2"),
            DraftSymbol = "A/C.3/60/L.9",
            DraftSymbolEvidence = "line 3",
            RecommendedBy = "E/RES/2005/1",
            RecommendedByConfidence = Confidence.Parse("unsure"),
            FirstAdoptedBy = "The Congress",
            ApprovedBy = "A/RES/60/2",
            ApprovedOn = new CalendarDate(2005, 9, 17),
            FollowedBy = new EquatableArray<string>("A/RES/61/1"),
            Edits = new AdoptionEdits(4, 0, "none"),
        };
        var entry = new CatalogDocument("a.txt")
        {
            Key = "a",
            Name = "Report",
            Symbol = "A/60/131",
            PublishedAs = "A/60/132",
            Title = "A \"title\"—\n\\",
            Instruments = new EquatableArray<CatalogInstrument>(new CatalogInstrument("report") { Name = "TheReport", Lineage = lineage }),
            Errata = new EquatableArray<Erratum>(new Erratum(12, "tbe", "the", "obvious")),
            OtherSymbols = new EquatableArray<string>("A/60/133"),
            Confidence = Confidence.Parse("memory"),
            Evidence = "cover",
        };
        var expected = new Catalog { Documents = new EquatableArray<CatalogDocument>(entry, new CatalogDocument("b.txt")) };
        Assert.Equal(expected, CatalogReader.Read(json));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"documents\": [] }")]
    public void ACatalogCanBeEmpty(string json) => Assert.Equal(Catalog.Empty, CatalogReader.Read(json));

    [Theory]
    [InlineData("", 1, "an object")]
    [InlineData("{\n\"documents\": [\n", 3, "an object")]
    [InlineData("{\n\"documents\": [ { \"file\": \"a\" }\n, ] }", 3, "an object")]
    [InlineData("{\n\"documents\": [] }\nx", 3, "nothing should follow")]
    [InlineData("{\n\"document\": [] }", 2, "\"document\" is no key here; the keys are documents")]
    [InlineData("{ \"documents\": [ {\n \"fil\": \"a\" } ] }", 2, "the keys are file, key, name")]
    [InlineData("{ \"documents\": [\n { \"key\": \"a\" } ] }", 2, "has no \"file\"")]
    [InlineData("{ \"documents\": [ { \"file\": \"a\",\n \"file\": \"b\" } ] }", 2, "stands twice")]
    [InlineData("{ \"documents\": [ { \"file\": 7 } ] }", 1, "a string or null")]
    [InlineData("{ \"documents\": [ { \"file\": \"a\n\" } ] }", 1, "has no end on its line")]
    [InlineData("{ \"documents\": [ { \"file\": \"\\x\" } ] }", 1, "backslash")]
    [InlineData("{ \"documents\": [ { \"file\": \"a\" \"key\": \"b\" } ] }", 1, "a comma")]
    [InlineData("{ \"documents\": [ { \"file\": \"a\", \"errata\": [ { \"line\": 0 } ] } ] }", 1, "a line number")]
    [InlineData("{ \"documents\": [ { \"file\": \"a\", \"errata\": [ { \"line\": 012 } ] } ] }", 1, "a line number")]
    public void ABrokenCatalogSaysWhereAndWhat(string json, int line, string problem)
    {
        var exception = Assert.Throws<CatalogFormatException>(() => CatalogReader.Read(json));

        Assert.Equal(line, exception.Line);
        Assert.Contains(problem, exception.Message, System.StringComparison.Ordinal);
        Assert.StartsWith("Line " + line + ": ", exception.Message, System.StringComparison.Ordinal);
    }
}
