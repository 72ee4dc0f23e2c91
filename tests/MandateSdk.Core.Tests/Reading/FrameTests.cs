using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>The frame of a report: its chapters and its own paragraphs, which belong to no instrument.</summary>
public class FrameTests
{
    [Fact]
    public void ChapterHeadingsAndTheReportsOwnParagraphsBelongToNoInstrument()
    {
        const string Text = """
            Chapter I

            Matters calling for action

            A. Draft resolutions for adoption by the General Assembly

            1. The Commission recommends the adoption of the following draft resolutions:

            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Decides* to remain seized of the matter.
            """;
        Assert.Equal(
            """
            DraftResolution Draft resolution I Safer towns [The General Assembly]
              para 1 <Decides> Decides to remain seized of the matter. @15
            """,
            Outline.Of(Text));
        Assert.Equal(
            [
                "Chapter I",
                "Matters calling for action",
                "A. Draft resolutions for adoption by the General Assembly",
                "1. The Commission recommends the adoption of the following draft resolutions:",
            ],
            FrameOf(Text));
    }

    [Fact]
    public void AParagraphOfTheFrameGoesOnAcrossAPageBreak() => Assert.Equal(
        ["Chapter I", "Matters calling for action", "1. The Commission recommends to the Economic and Social Council the following:"],
        FrameOf(
            """
            Chapter I

            Matters calling for action

            1. The Commission recommends to the

            Economic and Social Council the following:

            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void ASectionOfTheChapterEndsAnInstrument() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Decides> Decides to remain seized of the matter. @15
        DraftResolution Draft resolution I Safer streets [The Economic and Social Council]
          para 1 <Decides> Decides to remain seized of the matter. @27
        """,
        Outline.Of(
            """
            Chapter I

            Matters calling for action

            A. Draft resolutions for adoption by the General Assembly

            1. The Commission recommends the following draft resolution:

            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Decides* to remain seized of the matter.

            B. Draft resolutions for adoption by the Economic and Social Council

            2. The Commission recommends the following draft resolution:

            Draft resolution I

            Safer streets

            The Economic and Social Council,

            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void ASectionOfAnInstrumentDoesNotEndIt() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Adopts> Adopts the Guidelines annexed to the present resolution. @15
          Guidelines Annex Guidelines for safer towns
            section1 A. Streets @21
              para 1 Streets should be wide. @23
            section1 B. Squares @25
              para 2 Squares should be lit. @27
        DraftResolution Draft resolution II Safer streets [The General Assembly]
          para 1 <Decides> Decides to remain seized of the matter. @35
        """,
        Outline.Of(
            """
            Chapter I

            Matters calling for action

            A. Draft resolutions for adoption by the General Assembly

            1. The Commission recommends the following draft resolution:

            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Adopts* the Guidelines annexed to the present resolution.

            Annex

            Guidelines for safer towns

            A. Streets

            1. Streets should be wide.

            B. Squares

            2. Squares should be lit.

            Draft resolution II

            Safer streets

            The General Assembly,

            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void AChapterWithoutDraftsIsAnInstrument() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Decides> Decides to remain seized of the matter. @13
        Chapter Chapter II Thematic discussion
          section1 A. Structure of the debate @19
            para 2 The Commission discussed safer towns. @21
        """,
        Outline.Of(
            """
            Chapter I

            Matters calling for action

            1. The Commission recommends the following draft resolution:

            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Decides* to remain seized of the matter.

            Chapter II

            Thematic discussion

            A. Structure of the debate

            2. The Commission discussed safer towns.
            """));

    [Fact]
    public void TheIdOfAnInstrumentCarriesTheLetterOfTheSection() => Assert.Equal(
        ["text/A/draft-resolution-I", "text/B/draft-resolution-I", "text/B/draft-resolution-I/annex"],
        Document.Parse(
            """
            Chapter I

            Matters calling for action

            A. Draft resolutions for adoption by the General Assembly

            1. The Commission recommends the following draft resolution:

            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Decides* to remain seized of the matter.

            B. Draft resolutions for adoption by the Economic and Social Council

            2. The Commission recommends the following draft resolution:

            Draft resolution I

            Safer streets

            The Economic and Social Council,

            1. *Adopts* the guidelines.

            Annex

            Guidelines for safer streets

            1. Streets should be wide.
            """,
            "text.txt").AllInstruments.Select(instrument => instrument.Id));

    [Fact]
    public void AReportOfACommissionIsKnownByItsFrame()
    {
        var document = Document.Parse(
            """
            Chapter I

            Matters calling for action

            1. The Commission on Crime Prevention and Criminal Justice recommends the following draft resolution:

            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Decides* to remain seized of the matter.
            """,
            "text.txt");
        Assert.Equal((DocumentKind.CommissionReport, "Commission on Crime Prevention and Criminal Justice"), (document.Kind, document.Issuer));
    }

    private static string[] FrameOf(string text)
    {
        var document = Document.Parse(text, "text.txt");
        return document.Record.Frame.Select(part => part.Read(document.Source)).ToArray();
    }

    [Fact]
    public void APartOfACompendiumIsKnownByItsHeading()
    {
        var document = Document.Parse("II. Declarations\n\n32. Safer towns*\n\nWe, Mayors of the world,\n\nDeclare as follows:\n\n*Resolution 46/152, annex.", "text.txt");
        Assert.Equal((DocumentKind.CompendiumPart, "II. Declarations"), (document.Kind, document.Title));
    }

    [Fact]
    public void TheJobNumberOnTheCoverBelongsToTheFrame() => Assert.Equal(
        ["V.05-86693 (E) 030805 040805"],
        FrameOf("Safer towns\n\nV.05-86693 (E) 030805 040805\n\nContents\n\nI. Introduction . . . . . 3\n\nI. Introduction\n\n1. Towns grow."));

    [Fact]
    public void AnAnnouncementInsideAnInstrumentDoesNotEndIt() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Adopts> Adopts the Guidelines annexed to the present resolution. @15
          Guidelines Annex Guidelines for safer towns
            section1 A. Streets @21
              para 1 Streets should be wide. @23
            section1 B. Squares @25
              para 2 Squares should be: @27
                item a Lit; @29
                item b Open. @31
        """,
        Outline.Of(
            """
            Chapter I

            Matters calling for action

            A. Draft resolutions for adoption by the General Assembly

            1. The Commission recommends the following draft resolution:

            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Adopts* the Guidelines annexed to the present resolution.

            Annex

            Guidelines for safer towns

            A. Streets

            1. Streets should be wide.

            B. Squares

            2. Squares should be:

            (a) Lit;

            (b) Open.
            """));

    [Fact]
    public void ALineOfTheFrameWithoutNumberIsAHeadingOrAParagraph() => Assert.Equal(
        ["FrameHeading Chapter I", "FrameHeading Matters calling for action", "FrameHeading Introductory remarks", "FrameParagraph The Commission met in Vienna."],
        KindsOf(
            """
            Chapter I

            Matters calling for action

            Introductory remarks

            The Commission met in Vienna.

            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Decides* to remain seized of the matter.
            """));

    private static string[] KindsOf(string text)
    {
        var tree = Parser.Parse(text, "text.txt");
        return tree.Root.Children
            .Where(node => node.Kind is SyntaxKind.FrameHeading or SyntaxKind.FrameParagraph)
            .Select(node => node.Kind + " " + text.Split('\n')[node.Lines.First() - 1].Trim())
            .ToArray();
    }

    [Theory]
    [InlineData("Chapter II", nameof(InstrumentKind.Chapter))]
    [InlineData("CHAPTER II", nameof(InstrumentKind.Chapter))]
    [InlineData("Chapter 2", nameof(InstrumentKind.Chapter))]
    [InlineData("Chapter two", nameof(InstrumentKind.Report))]
    public void AChapterHasARomanOrAnArabicNumber(string line, string kind) =>
        Assert.Equal(kind, Document.Parse(line + "\n\nThematic discussion\n\n1. Towns grow.", "text.txt").Instruments[0].Kind.Name);
}
