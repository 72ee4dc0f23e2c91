using System.Linq;
using MandateSdk.Core.Library;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Library;

public class NormLibraryTests
{
    private static readonly NormLibrary Seeds = new(Repository.Documents);

    [Theory]
    [InlineData("000/B/draft-resolution-II/annex/para_14", "000/B/draft-resolution-II/annex/para_14")]
    [InlineData("ECOSOC 2002/13, annex, para. 25 (a)", "000/B/draft-resolution-II/annex/para_25__point_a")]
    [InlineData("Economic and Social Council resolution 2002/13, annex", "000/B/draft-resolution-II/annex")]
    [InlineData("E/RES/2002/13", "000/B/draft-resolution-II")]
    [InlineData("GA res. 55/59, annex, para. 28", "001/34/para_28")]
    [InlineData("CCPCJ 22/5", "003/D/resolution-22-5")]
    [InlineData("A/60/131, para. 7", "004/report/para_7")]
    [InlineData("E/CN.15/2002/L.9", "000/A/draft-resolution-II")]
    [InlineData("Guidelines for the Prevention of Crime", "000/B/draft-resolution-II/annex")]
    [InlineData("guidelines for the prevention of crime", "000/B/draft-resolution-II/annex")]
    [InlineData("Vienna Declaration, para. 28", "001/34/para_28")]
    [InlineData("paragraph 28 of the Vienna Declaration", "001/34/para_28")]
    [InlineData("the Bangkok Declaration", "001/36")]
    public void AUnitIsFoundByWhateverNamesIt(string name, string id) => Assert.Equal(id, Seeds.Find(name)?.Id);

    [Theory]
    [InlineData("A/RES/58/4", ResolutionFailure.NotInCorpus)]
    [InlineData("Salvador Declaration, para. 42", ResolutionFailure.NotInCorpus)]
    [InlineData("ECOSOC 2002/13, annex, para. 99", ResolutionFailure.NoSuchPart)]
    [InlineData("Vienna Declaration, para. 99", ResolutionFailure.NoSuchPart)]
    public void WhatIsNotThereSaysWhy(string citation, ResolutionFailure problem)
    {
        Assert.Equal(problem, Assert.Single(Seeds.Resolve(citation)).Problem);
        Assert.Null(Seeds.Find(citation));
    }

    [Fact]
    public void ACitationOfSeveralPartsGivesEachOfThem() => Assert.Equal(
        ["001/34/para_11", "001/34/para_12"],
        Seeds.Resolve("GA 55/59, annex, paras. 11 and 12").Select(target => target.Unit!.Id));

    [Fact]
    public void WhatNamesNothingGivesNothing()
    {
        Assert.Empty(Seeds.Resolve("nothing of the kind"));
        Assert.Null(Seeds.Find(""));
    }

    [Fact]
    public void ATitleInSmallLettersIsKnownByItsWords()
    {
        var garden = new NormLibrary([Document.Parse("Rules of the garden, ponds included\n\nThe Council,\n\n1. *Decides* to dig;\n\n2. *Decides* to sow.\n", "garden.txt")]);
        var title = garden.Instruments.Single().Title!;

        Assert.Equal("2", (garden.Find(title + ", para. 2") as Paragraph)?.Label);
        Assert.Equal(ResolutionFailure.NoSuchPart, Assert.Single(garden.Resolve(title + ", para. 9")).Problem);
        Assert.Empty(garden.Resolve(title + ", nothing of the kind"));
    }

    [Fact]
    public void LibrariesAreCombined()
    {
        var own = Document.Parse(
            "House rules\n\nThe Council,\n\n1. Applies paragraph 28 of the Vienna Declaration on Crime and Justice;\n", "house.txt");
        var both = Seeds.With([own]);

        Assert.Equal(Seeds.Documents.Count + 1, both.Documents.Count);
        Assert.Contains(both.CitedBy(both.Find("Vienna Declaration, para. 28")!), reference => reference.File == "house.txt");
        Assert.DoesNotContain(Seeds.CitedBy(Seeds.Find("Vienna Declaration, para. 28")!), reference => reference.File == "house.txt");
        Assert.Equal(both.Documents.Count, both.With([own]).Documents.Count);
    }

    [Fact]
    public void SequencesCoverAllDocuments()
    {
        Assert.Equal(Seeds.Documents.Sum(document => document.References.Count), Seeds.References.Count());
        Assert.Equal(Seeds.Units.Count(), Seeds.Units.Select(unit => unit.Id).Distinct().Count());
        Assert.All(Seeds.Paragraphs.Take(200), paragraph => Assert.Same(paragraph.Document, Seeds.Documents.Single(document => document.Key == paragraph.Document.Key)));
        Assert.Equal(
            Seeds.Documents.Sum(document => document.Footnotes.Count + document.AllInstruments.Sum(instrument => instrument.AllFootnotes.Count)),
            Seeds.Footnotes.Count());
    }
}
