using System.Linq;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Model;

/// <summary>A unit with all its parts, as a reader would copy it.</summary>
public class FullTextTests
{
    private static readonly Instrument Draft = Document.Parse(
        """
        Draft resolution I

        Prevention of Crime

        The General Assembly,

        *Recalling* its resolution 1/1,

        1. *Requests* the Secretary-General:

        (a) To act:

        (i) At once;

        (ii) Again;

        2. *Decides* to wait.

        I. Follow-up

        3. *Decides* to look.

        Annex

        Rules of the house

        1) Doors are shut.
        """.ReplaceLineEndings("\n"), "h.txt").Instruments[0];

    [Fact]
    public void AParagraphHasItsItemsOnLinesWithTheirLabels()
    {
        Assert.Equal(
            "Requests the Secretary-General:\n(a) To act:\n(i) At once;\n(ii) Again;",
            Draft.AllParagraphs[0].FullText);
        Assert.Equal("Requests the Secretary-General:", Draft.AllParagraphs[0].Text);
        Assert.Equal("To act:\n(i) At once;\n(ii) Again;", Draft.AllParagraphs[0].Subparagraphs[0].FullText);
    }

    [Fact]
    public void AnInstrumentHasTitleBodySectionsAndAnnexes() => Assert.Equal(
        """
        Prevention of Crime
        The General Assembly,
        Recalling its resolution 1/1,
        1. Requests the Secretary-General:
        (a) To act:
        (i) At once;
        (ii) Again;
        2. Decides to wait.
        I. Follow-up
        3. Decides to look.
        Annex
        Rules of the house
        1) Doors are shut.
        """.ReplaceLineEndings("\n"), Draft.FullText);

    [Fact]
    public void EveryUnitOfTheSeedsIsInTheFullTextOfItsInstrument()
    {
        var library = new NormLibrary(Repository.Documents);
        Assert.StartsWith(
            "Crime prevention strategies",
            library.Find("000/B/draft-resolution-II/annex/para_14")!.FullText, System.StringComparison.Ordinal);
        Assert.All(library.Documents.SelectMany(document => document.Instruments), instrument =>
        {
            var lines = instrument.FullText.Split('\n');
            var units = instrument.DescendantsAndSelf().Where(unit => unit is not Instrument && unit.Text.Length > 0);
            Assert.True(lines.Length >= units.Count());
            Assert.All(units, unit => Assert.Contains(lines, line => line.EndsWith(
                unit is Section section ? section.Title : unit.Text, System.StringComparison.Ordinal)));
        });
    }
}
