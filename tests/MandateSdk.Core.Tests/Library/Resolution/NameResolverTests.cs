using System;
using System.Linq;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Tests.Library.Resolution;

/// <summary>One way from a name to its text, for the library, the command and the analyzers.</summary>
public class NameResolverTests
{
    private const string Guidelines = "000/B/draft-resolution-II/annex";
    private const string RestorativeJustice = "000/B/draft-resolution-I/annex";

    private static readonly NormLibrary Seeds = new(Repository.Documents);

    private static readonly NormLibrary Own = new([Document.Parse(
        """
        Draft resolution I

        Prevention of Crime in Towns

        The General Assembly,

        1. *Requests* the Secretary-General:

        (a) To light the streets;

        (b) To count the lamps;

        2. *Decides* to wait.

        Annex

        United Nations Guidelines for the Prevention of Juvenile Delinquency

        1. Prevention should be early.
        """,
        "towns.txt",
        new Catalog
        {
            Documents = new EquatableArray<CatalogDocument>(new CatalogDocument("towns.txt")
            {
                Key = "t",
                Instruments = new EquatableArray<CatalogInstrument>(new CatalogInstrument("draft-resolution-I")
                {
                    Name = "LampsInTowns",
                    Lineage = new LineageRecord { AdoptedAs = "A/RES/1/1", DraftSymbol = "A/C.3/1/L.7" },
                }),
            }),
        })]);

    [Theory]
    [InlineData(Guidelines)]
    [InlineData("B/draft-resolution-II/annex")]
    [InlineData("GuidelinesForThePreventionOfCrime")]
    [InlineData("prevention of crime guidelines")]
    [InlineData("guidelines crime prevention")]
    [InlineData("E/RES/2002/13, annex")]
    public void ATextIsFoundByAnyOfItsNames(string name) =>
        Assert.Equal(Guidelines, Seeds.Resolve(name).Candidates is [var first, ..] ? first.Id : null);

    [Theory]
    [InlineData("restorative justice basic principles", RestorativeJustice)]
    [InlineData("criminal matters restorative", RestorativeJustice)]
    [InlineData("restorative justice basic principles, para. 5", RestorativeJustice + "/para_5")]
    public void WordsCanStandInAnyOrder(string name, string id) => Assert.Equal(id, Seeds.Find(name)?.Id);

    [Theory]
    [InlineData("LampsInTowns", "t/draft-resolution-I")]
    [InlineData("PreventionOfCrimeInTowns", "t/draft-resolution-I")]
    [InlineData("draft resolution I prevention", "t/draft-resolution-I")]
    [InlineData("A/C.3/1/L.7", "t/draft-resolution-I")]
    [InlineData("LampsInTowns.P1.B", "t/draft-resolution-I/para_1__point_b")]
    [InlineData("Norms.LampsInTowns.P2", "t/draft-resolution-I/para_2")]
    [InlineData("NormIds.LampsInTowns.P1.Id", "t/draft-resolution-I/para_1")]
    [InlineData("LampsInTowns.Annex.P1", "t/draft-resolution-I/annex/para_1")]
    [InlineData("Riyadh Guidelines", "t/draft-resolution-I/annex")]
    [InlineData("the Riyadh Guidelines, para. 1", "t/draft-resolution-I/annex/para_1")]
    public void TextsOfOnesOwnAreFoundInTheSameWay(string name, string id) => Assert.Equal(id, Own.Find(name)?.Id);

    [Theory]
    [InlineData("Riyadh Guidelines", "A/RES/45/112", "annex")]
    [InlineData("Nelson Mandela Rules", "A/RES/70/175", "annex")]
    [InlineData("the Beijing Rules", "A/RES/40/33", "annex")]
    [InlineData("Tokyo Rules", "A/RES/45/110", "annex")]
    [InlineData("Bangkok Rules", "A/RES/65/229", "annex")]
    [InlineData("UNTOC", "A/RES/55/25", "annex I")]
    [InlineData("untoc, article 5", "A/RES/55/25", "annex I")]
    public void AShortNameIsKnownWhereItsTextIsNotAtHand(string name, string symbol, string part)
    {
        var found = Seeds.Resolve(name);

        Assert.Equal(LookupOutcome.Absent, found.Outcome);
        Assert.Equal(ResolutionFailure.NotInCorpus, Assert.Single(found).Problem);
        Assert.Equal(symbol, found[0].Target.Symbol);
        Assert.Equal(part, found[0].Target.NamedPart.ToString());
    }

    [Theory]
    [InlineData("Guidelines for the Prevntion of Crime", Guidelines)]
    [InlineData("GuidelinesForThePreventoinOfCrime", Guidelines)]
    [InlineData("restoratve justise principels", RestorativeJustice)]
    [InlineData("Guidelines for the Prevntion of Crime, para. 14", Guidelines + "/para_14")]
    public void AMisspeltNameSaysWhatCouldBeMeant(string name, string id)
    {
        var found = Seeds.Resolve(name);

        Assert.Null(found.Unit);
        Assert.Contains(id, found.Suggestions.Select(unit => unit.Id));
    }

    [Fact]
    public void WhatFitsNeedsNoSuggestion()
    {
        Assert.Empty(Seeds.Resolve("Guidelines for the Prevention of Crime").Suggestions);
        Assert.Empty(Seeds.Resolve("crime").Suggestions);
        Assert.Empty(Seeds.Resolve("A/RES/58/4").Suggestions);
        Assert.Empty(Seeds.Resolve("nothing of the kind").Suggestions);
        Assert.Equal(LookupOutcome.Ambiguous, Seeds.Resolve("crime").Outcome);
    }

    [Theory]
    [InlineData("")]
    [InlineData("—")]
    [InlineData("LampsInTowns.P9")]
    [InlineData("LampsInTowns..")]
    [InlineData("t/draft-resolution-I/para_9")]
    public void NonsenseFindsNothing(string name) => Assert.Null(Own.Find(name));

    [Fact]
    public void ANewShortNameIsARowOfTheCatalog()
    {
        var catalog = CatalogReader.Read(
            """
            { "documents": [], "vocabulary": {
                "treaties": [ { "name": "Rules of the garden", "symbol": "A/RES/99/1", "source": "The garden charter" } ],
                "shortNames": [ { "name": "ROG", "text": "Rules of the garden", "source": "The garden charter" } ] } }
            """);
        var garden = new NormLibrary([Document.Parse("Rules of the garden\n\nThe Council,\n\n1. *Decides* to dig.\n", "garden.txt", catalog)]);

        Assert.Equal("1", (garden.Find("ROG, para. 1") as Paragraph)?.Label);
    }

    [Fact]
    public void LongTextsWithManyCommasAreAnsweredInLinearTime() => Work.AssertLinear(
        size => Assert.Null(Seeds.Find(string.Concat(Enumerable.Repeat("Vienna, the Declaration, ", size)))),
        500);
}
