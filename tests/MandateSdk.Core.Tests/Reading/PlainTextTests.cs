using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Markup and marks go, words stay: what a unit's text is.</summary>
public class PlainTextTests
{
    [Fact]
    public void EmphasisIsTakenOut() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 The report Safer Towns, published in 2002 and again in 2004, applies to each town. @5
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. The report *Safer Towns*, published **in 2002** and again in ***2004***, applies to each *town*.
            """));

    [Fact]
    public void EmphasisGoesOnOverLines() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should use the manual Practical Measures for Safer Towns of the Office. @5,6
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should use the manual *Practical Measures
            for Safer Towns* of the Office.
            """));

    [Fact]
    public void TagsAreTakenOut() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 The report is for towns of < 5 years, and others. @5
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. The <i>report</i> is for towns of < 5 years,<br/> and <b>others</b>.
            """));

    [Fact]
    public void ABackslashBeforePunctuationIsTakenOut() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 The Fund holds $27,825,478 and 5 % of it_s income, in path C:\towns. @5
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. The Fund holds \$27,825,478 and 5 \% of it\_s income, in path C:\towns.
            """));

    [Fact]
    public void QuotesAndDashesAreKept() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 The theme “Safer towns: Nairobi’s way”, "straight" and 'single', is for 2001–2005 — not for 1996-2000. @5
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. The theme “Safer towns: Nairobi’s way”, "straight" and 'single', is for 2001–2005 — not for 1996-2000.
            """));

    [Fact]
    public void OneBlankStandsBetweenWords() => Assert.EndsWith(
        "  para 1 Towns should plan. @5",
        Outline.Of("Annex\n\nGuidelines for safer towns\n\n  1.   Towns \u00a0 should   plan.  \n"),
        System.StringComparison.Ordinal);

    [Fact]
    public void LinesJoinWithOneBlank() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan their streets and act against money-laundering and for the years 2001-2005. @5,6,7,8
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan their streets
            and act against money-
            laundering and for the years 2001-
            2005.
            """));

    [Fact]
    public void LinesWithoutBlankLineBetweenThemAreOneBlock() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital <Noting> Noting that most people Live in towns and that towns grow, @7,8,9
          para 1 <Invites> Invites towns @11
            item a To plan their streets; @12,13
            item b To report. @14
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            Noting that most people
            Live in towns and that
            towns grow,

            1. *Invites* towns
            (a) To plan
            their streets;
            (b) To report.
            """));

    [Fact]
    public void ALineThatEndsASentenceEndsItsBlock() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 I. Introduction @5
            para - Towns are for the people who live in them, for those who work in them and for those who come to see them from near and far. @7
            para - Streets are for those who walk, for those who ride and for those who play in them, and so are squares and parks. @8
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            I. Introduction

            Towns are for the people who live in them, for those who work in them and for those who come to see them from near and far.
            Streets are for those who walk, for those who ride and for those who play in them, and so are squares and parks.
            """));

    [Fact]
    public void NoWordIsChanged() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Goverments shoud recognise the organisations of TOWNS and thier inter-national openended work .. @5
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Goverments shoud recognise the organisations of TOWNS and thier inter-national openended work ..
            """));

    [Fact]
    public void LatexInASentenceIsKept() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 The index of {towns} is $5 in 2002, ^ and m^2. @5
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. The index of {towns} is $5 in 2002, ^ and m^2.
            """));

    [Fact]
    public void CorrectionsChangeTheTextAndNotTheTextAsPrinted()
    {
        var catalog = CatalogReader.Read(
            """
            {
              "documents": [
                { "file": "text.txt", "errata": [ { "line": 5, "printed": "strets", "reading": "streets", "reason": "the French text" } ] }
              ]
            }
            """);
        var paragraph = Document.Parse("Annex\n\nGuidelines for safer towns\n\n1. Towns should plan strets.", "text.txt", catalog)
            .Instruments[0].Paragraphs[0];
        Assert.Equal("Towns should plan streets.", paragraph.Text);
        Assert.Equal("Towns should plan strets.", paragraph.TextAsPrinted);
    }

    [Fact]
    public void AMarkAfterTheFullStopEndsTheBlockToo() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 I. Introduction @5
            para - Towns are for the people who live in them. @7
            para - Streets are for those who walk. @8
          note 1 Note 1. <- 7
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            I. Introduction

            Towns are for the people who live in them.¹
            Streets are for those who walk.

            ¹ Note 1.
            """));

    [Fact]
    public void AKnownOpeningAfterACommaBeginsABlock() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital <Noting> Noting that towns grow, @7
          recital <Recalling> Recalling its resolution 56/261 of 31 January 2002, @8
          para 1 <Decides> Decides to remain seized of the matter. @10
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            Noting that towns grow,
            *Recalling* its resolution 56/261 of 31 January 2002,

            1. *Decides* to remain seized of the matter.
            """));

    [Theory]
    [InlineData("1. _Requests_ towns to __light__ their streets.", "Requests towns to light their streets.")]
    [InlineData("1. Requests towns to fill file_name_one and ______ in.", "Requests towns to fill file_name_one and ______ in.")]
    [InlineData("1. Requests _towns to light.", "Requests _towns to light.")]
    public void UnderscoresAroundWordsAreTakenOut(string paragraph, string words) => Assert.Contains(
        " " + words + " @",
        Outline.Of("75/196. Safer towns\n\nThe General Assembly,\n\n" + paragraph),
        System.StringComparison.Ordinal);
}
