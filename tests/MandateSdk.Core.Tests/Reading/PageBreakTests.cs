using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>What a page break cut is one paragraph again; what only stands on two pages stays two.</summary>
public class PageBreakTests
{
    [Fact]
    public void AContinuationInLowerCaseGoesOnWithTheParagraph() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Requests> Requests the Secretary-General to report on the implementation of the present resolution; @7,9
          para 2 <Decides> Decides to remain seized of the matter. @11
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Requests* the Secretary-General to report on the implementation

            of the present resolution;

            2. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void AContinuationWithACapitalGoesOnWhereTheSentenceIsOpen() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Invites> Invites the United Nations Office on Drugs and Crime and the regional commissions to assist towns; @7,9
          para 2 <Decides> Decides to remain seized of the matter. @11
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Invites* the United Nations Office on

            Drugs and Crime and the regional commissions to assist towns;

            2. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void AContinuationAfterACommaGoesOn() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Invites> Invites Governments, the specialized agencies, United Nations funds and programmes and civil society to take part; @7,9
          para 2 <Decides> Decides to remain seized of the matter. @11
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Invites* Governments, the specialized agencies,

            United Nations funds and programmes and civil society to take part;

            2. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void AnItemGoesOnAcrossAPageBreak() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Invites> Invites towns: @7
            item a To plan streets and to light Public gardens and squares; @9,13
            item b To report; @15
          para 2 <Decides> Decides to remain seized of the matter. @17
          note 1 E/CN.15/2002/3. <- 9
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Invites* towns:

            (a) To plan¹ streets and to light

            ¹ E/CN.15/2002/3.

            Public gardens and squares;

            (b) To report;

            2. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void AParagraphGoesOnOverThreePages() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Requests> Requests the Secretary-General to convene an expert group, with the participation of Member States and other experts, to study the matter; @7,9,11
          para 2 <Decides> Decides to remain seized of the matter. @13
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Requests* the Secretary-General

            to convene an expert group, with the participation of

            Member States and other experts, to study the matter;

            2. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void APageNumberPartsNothing() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Requests> Requests the Secretary-General to report on safer towns; @7,17
          para 2 <Decides> Decides to remain seized of the matter. @19
          note 1 See E/CN.15/2002/3. <- 7
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Requests* the Secretary-General¹ to report

            _______

            ¹ See E/CN.15/2002/3.

            Page 12

            A/57/30

            on safer towns;

            2. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void ACutBetweenTwoSentencesOfAParagraphIsNoNewParagraph() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan their streets. Collectively, this is done with the people who live there. @5,7
          para 2 Towns should light their squares. @9
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan their streets.

            Collectively, this is done with the people who live there.

            2. Towns should light their squares.
            """));

    [Fact]
    public void AContinuationThatBeginsInItalicsGoesOn() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Requests> Requests the Office to publish the manual Practical Measures for Safer Towns in all official languages; @7,9
          para 2 <Decides> Decides to remain seized of the matter. @11
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Requests* the Office to publish the manual

            *Practical Measures for Safer Towns* in all official languages;

            2. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void AnOperativeVerbAfterACommaOpensAParagraph() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital <Noting> Noting that towns grow, @7
          para - <Invites> Invites Governments to plan their towns, @9
          para - <Requests> Requests the Secretary-General to report. @11
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            Noting that towns grow,

            *Invites* Governments to plan their towns,

            *Requests* the Secretary-General to report.
            """));

    [Fact]
    public void AContinuationInLowerCaseAndItalicsGoesOn() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns are for people. @5
          para 2 Towns should use measures to prevent, inter alia, the following. @7,9
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns are for people.

            2. Towns should use measures to prevent,

            *inter alia*, the following.
            """));

    [Fact]
    public void ALowerCaseContinuationGoesOnBehindAFullStop() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 I. Introduction @5
            para - Towns are described in the report of the Centre, chap. four, and in its manual. @7,9
            para - Streets are for all. @11
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            I. Introduction

            Towns are described in the report of the Centre, chap.

            four, and in its manual.

            Streets are for all.
            """));

    [Fact]
    public void ACutBetweenTwoSentencesOfAnItemIsNoNewParagraph() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should: @5
            item a Plan their streets; @7
            item b Report. Reports should be short. Reports should also be clear. @9,11
          para 2 Towns should last. @13
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should:

            (a) Plan their streets;

            (b) Report. Reports should be short.

            Reports should also be clear.

            2. Towns should last.
            """));
}
