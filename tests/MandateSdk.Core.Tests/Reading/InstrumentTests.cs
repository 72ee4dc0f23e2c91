using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Where an instrument begins and ends, what it is called, and what kind of text it is.</summary>
public class InstrumentTests
{
    [Fact]
    public void ALabelOnALineOfItsOwnOpensAnInstrument() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Decides> Decides to remain seized of the matter. @7
        DraftDecision Draft decision II Report of the Commission [The Economic and Social Council]
          para - <takes note> The Economic and Social Council takes note of the report. @13
        Resolution Resolution 22/1 Budget for safer towns [The Commission on Crime Prevention and Criminal Justice]
          para 1 <Approves> Approves the budget. @21
        Decision Decision 22/1 Report of the Board [The Commission]
          para - <decided> At its 2nd meeting, the Commission decided to transmit the report. @27
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Decides* to remain seized of the matter.

            Draft decision II

            Report of the Commission

            The Economic and Social Council takes note of the report.

            Resolution 22/1

            Budget for safer towns

            The Commission on Crime Prevention and Criminal Justice,

            1. *Approves* the budget.

            Decision 22/1

            Report of the Board

            At its 2nd meeting, the Commission decided to transmit the report.
            """));

    [Theory]
    [InlineData("Draft resolution I", "DraftResolution I")]
    [InlineData("DRAFT RESOLUTION IV", "DraftResolution IV")]
    [InlineData("**Draft decision II**", "DraftDecision II")]
    [InlineData("Draft resolution", "DraftResolution ")]
    [InlineData("Resolution 22/1", "Resolution 22/1")]
    [InlineData("Resolution 2746 (2024)", "Resolution 2746 (2024)")]
    [InlineData("Resolution S-20/4", "Resolution S-20/4")]
    [InlineData("Resolution 57/270 B", "Resolution 57/270 B")]
    [InlineData("Decision 22/1", "Decision 22/1")]
    [InlineData("Annex", "Annex ")]
    [InlineData("Annex II", "Annex II")]
    [InlineData("Annex 3", "Annex 3")]
    [InlineData("Appendix", "Annex ")]
    [InlineData("Enclosure", "Annex ")]
    [InlineData("Draft resolution A", "DraftResolution A")]
    [InlineData("Draft resolution i", null)]
    [InlineData("Annex ab", null)]
    [InlineData("Annex b", null)]
    [InlineData("Resolution", null)]
    [InlineData("Resolution of conflicts", null)]
    [InlineData("Resolution 22/1 of the Commission", null)]
    [InlineData("Annexes", null)]
    [InlineData("Annex to the report", null)]
    [InlineData("Resolutions and decisions", null)]
    public void WhatLabelsAnInstrument(string line, string? expected)
    {
        var label = InstrumentLabels.Read(line);
        Assert.Equal(expected, label is null ? null : label.Kind + " " + label.Number);
    }

    [Fact]
    public void ATitleGoesOnAfterAPageBreak() => Assert.Equal(
        """
        DraftResolution Draft resolution I Promoting effective measures to make towns Safer for all who live in them [The General Assembly]
          para 1 <Decides> Decides to remain seized of the matter. @9
        """,
        Outline.Of(
            """
            Draft resolution I

            Promoting effective measures to make towns

            Safer for all who live in them

            The General Assembly,

            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void ALabelWithoutBlankLinesStandsForItself() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital <Noting> Noting that towns grow, @4
          para 1 <Decides> Decides to remain seized of the matter. @5
        DraftResolution Draft resolution II Safer streets [The General Assembly]
          para 1 <Decides> Decides to remain seized of the matter. @9
        """,
        Outline.Of(
            """
            Draft resolution I
            Safer towns
            The General Assembly,
            Noting that towns grow,
            1. *Decides* to remain seized of the matter.
            Draft resolution II
            Safer streets
            The General Assembly,
            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void AnAdoptingBodyAfterAColonOpensAnEmbeddedDraft() => Assert.Equal(
        """
        Resolution 2002/13. Safer towns [The Economic and Social Council]
          para - <Recommends> Recommends to the General Assembly the adoption of the following draft resolution: @5
          DraftResolution (no title) [The General Assembly]
            recital <Noting> Noting that towns grow, @9
            para 1 <Decides> Decides to hold a day of towns; @11
            para 2 <Requests> Requests a report. @13
        """,
        Outline.Of(
            """
            2002/13. Safer towns

            The Economic and Social Council

            Recommends to the General Assembly the adoption of the following draft resolution:

            The General Assembly,

            Noting that towns grow,

            1. *Decides* to hold a day of towns;

            2. *Requests* a report.
            """));

    [Fact]
    public void ATextWithoutLabelIsOneInstrument() => Assert.Equal(
        """
        Resolution Safer towns [The General Assembly]
          recital <Noting> Noting that towns grow, @5
          para 1 <Decides> Decides to remain seized of the matter. @7
        """,
        Outline.Of(
            """
            Safer towns

            The General Assembly,

            Noting that towns grow,

            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void GuidelinesThatBeginWithAnOrganHaveNoAdoptingBody() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Adopts> Adopts the text annexed to the present resolution. @7
          Guidelines Annex Guidelines for safer towns
            para 1 The Commission should follow up safer towns. @13
            para 2 Towns should report. @15
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Adopts* the text annexed to the present resolution.

            Annex

            Guidelines for safer towns

            1. The Commission should follow up safer towns.

            2. Towns should report.
            """));

    [Fact]
    public void APossessiveIsNoNameOfAnOrgan() => Assert.Equal(
        """
        DraftDecision Draft decision I Report of the Board
          para - The Commission’s members decided to transmit the report. @5
        """,
        Outline.Of(
            """
            Draft decision I

            Report of the Board

            The Commission’s members decided to transmit the report.
            """));

    [Fact]
    public void AnEmbeddedDraftCanStandInQuotationMarks() => Assert.Equal(
        """
        Resolution 2002/13. Safer towns [The Economic and Social Council]
          para - <Recommends> Recommends to the General Assembly the adoption of the following draft resolution: @5
          DraftResolution (no title) [The General Assembly]
            recital <Noting> “Noting that towns grow, @9
            para 1 <Decides> Decides to hold a day of towns; @11
            para 2 <Requests> Requests a report.” @13
        """,
        Outline.Of(
            """
            2002/13. Safer towns

            The Economic and Social Council

            Recommends to the General Assembly the adoption of the following draft resolution:

            “The General Assembly,

            “Noting that towns grow,

            “1. *Decides* to hold a day of towns;

            “2. *Requests* a report.”
            """));

    [Fact]
    public void ABoldTitleCanStandOnSeveralLines() => Assert.Equal(
        """
        Declaration 1. Declaration on safer towns [We, Mayors of the world]
          para - <Declare> Declare as follows: @7
          para 1 Towns should be safe. @9
          note * Resolution 46/152, annex. <- 3
        PlanOfAction 2. Plans of action for the implementation of the Declaration on safer towns: Meeting the Challenges
          section1 I. Streets @17
            para 1 Towns should plan. @19
          note * Resolution 56/261, annex. <- 15
        """,
        Outline.Of(
            """
            II. Declarations

            1. Declaration on safer towns*

            We, Mayors of the world,

            Declare as follows:

            1. Towns should be safe.

            *Resolution 46/152, annex.

            **2. Plans of action for the implementation of the
            Declaration on safer towns:
            Meeting the Challenges***

            I. Streets

            1. Towns should plan.

            *Resolution 56/261, annex.
            """));

    [Fact]
    public void AResolutionHasParts() => Assert.Equal(
        """
        Resolution 57/270. Safer towns
          Resolution A Streets [The General Assembly]
            para 1 <Invites> Invites towns to light their streets. @9
          Resolution B Squares [The General Assembly]
            para 1 <Invites> Invites towns to light their squares. @17
        """,
        Outline.Of(
            """
            57/270. Safer towns

            A

            Streets

            The General Assembly,

            1. *Invites* towns to light their streets.

            B

            Squares

            The General Assembly,

            1. *Invites* towns to light their squares.
            """));

    [Theory]
    [InlineData("Resolution 70/200. Safer towns were its subject.")]
    [InlineData("Resolution 70/200 asked towns to be safer.")]
    public void ASentenceThatBeginsWithAResolutionIsNoTitle(string line) =>
        Assert.Equal(2, Document.Parse("Annex\n\nGuidelines for safer towns\n\n1. Towns grow.\n\n2. " + line, "text.txt").Instruments.Single().Paragraphs.Count);

    [Theory]
    [InlineData("The General Assembly,\n\nNoting that towns grow,\n\n1. *Decides* so.", nameof(InstrumentKind.Resolution), 1)]
    [InlineData("1. Towns grow.\n\n2. Streets are long.", nameof(InstrumentKind.Report), 2)]
    [InlineData("Towns grow from year to year.\n\nStreets are long.", nameof(InstrumentKind.Report), 2)]
    public void ATextCanBeginWithItsAdoptingBodyOrItsFirstParagraph(string text, string kind, int paragraphs)
    {
        var instrument = Document.Parse(text, "text.txt").Instruments.Single();
        Assert.Equal((kind, null, paragraphs), (instrument.Kind.Name, instrument.Title, instrument.Paragraphs.Count));
    }

    [Fact]
    public void ATitleCanBeginLikeALabel() => Assert.Equal(
        """
        DraftResolution Draft resolution I A. Safer towns [The General Assembly]
          para 1 <Decides> Decides to remain seized of the matter. @7
        """,
        Outline.Of(
            """
            Draft resolution I

            A. Safer towns

            The General Assembly,

            1. *Decides* to remain seized of the matter.
            """));

    [Theory]
    [InlineData("Adopted by the General Assembly on 16 December 2020")]
    [InlineData("Resolution adopted by the General Assembly on 16 December 2020")]
    [InlineData("Decision adopted by the General Assembly on 16 December 2020")]
    [InlineData("[on the report of the Third Committee (A/75/476)]")]
    public void AnAdoptionNoteIsNeitherTitleNorRecital(string note) => Assert.Equal(
        """
        Resolution 75/196. Safer towns [The General Assembly]
          para 1 <Decides> Decides to remain seized of the matter. @7
        """,
        Outline.Of("75/196. Safer towns\n\n" + note + "\n\nThe General Assembly,\n\n1. *Decides* to remain seized of the matter."));
}
