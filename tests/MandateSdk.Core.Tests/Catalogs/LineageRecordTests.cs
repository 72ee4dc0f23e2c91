using System.Linq;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Tests.Catalogs;

public class LineageRecordTests
{
    [Fact]
    public void TheCatalogTellsWhatBecameOfADraft()
    {
        var lineage = Find("000/A/draft-resolution-II").Lineage!;

        Assert.Equal("A/RES/57/169", lineage.AdoptedAs);
        Assert.Equal(new CalendarDate(2002, 12, 18), lineage.AdoptedOn);
        Assert.Equal(Confidence.Confirmed, lineage.Confidence);
        Assert.Equal(AdoptionStatus.Adopted, lineage.Status);
        Assert.StartsWith("A/RES/58/4: \"its resolution 57/169", lineage.Evidence, System.StringComparison.Ordinal);
        Assert.Equal("E/RES/2002/9", lineage.RecommendedBy);
        Assert.Equal("E/CN.15/2002/L.9", lineage.DraftSymbol);
        Assert.Equal("A/RES/58/4", Assert.Single(lineage.FollowedBy));
    }

    [Fact]
    public void TheDraftPlansGaveWayToTheAdoptedOnes() =>
        Assert.Equal(Find("001/35").Lineage!.AdoptedAs, Find("002/report").Lineage!.SupersededBy);

    [Fact]
    public void AnAnnexIsAnnexedToTheInstrumentAroundIt() =>
        Assert.Equal("000/B/draft-resolution-II", Find("000/B/draft-resolution-II/annex").AnnexedTo!.Id);

    [Fact]
    public void AnInstrumentOfItsOwnIsAnnexedToNone() => Assert.Null(Find("000/B/draft-resolution-II").AnnexedTo);

    [Fact]
    public void ATextWithoutCatalogHasNoLineage()
    {
        var text = "Draft resolution I\nCrime prevention\nThe General Assembly,\nRecalling its resolution 1/1,\n1. Decides to act.\n";

        Assert.All(Document.Parse(text, "a.txt").AllInstruments, instrument => Assert.Null(instrument.Lineage));
    }

    [Fact]
    public void AnInstrumentOfWhichOnlyTheNameIsChosenHasNoLineage() =>
        Assert.Null(Assert.Single(CatalogReader
            .Read("""{ "documents": [ { "file": "a.txt", "instruments": [ { "id": "report", "name": "TheReport" } ] } ] }""")
            .Documents.Single().Instruments).Lineage);

    [Fact]
    public void ADocumentIsKnownByTheSymbolItWasPublishedUnder() =>
        Assert.Equal("E/2013/30", Repository.Documents.Single(document => document.Key == "003").PublishedAs);

    private static Instrument Find(string id) =>
        (Instrument)Repository.Documents.Select(document => document.Find(id)).Single(unit => unit is not null)!;
}
