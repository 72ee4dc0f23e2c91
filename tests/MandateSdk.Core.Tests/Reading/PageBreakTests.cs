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
    public void ACitationIsOneAcrossAPageBreak() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Recalls> Recalls General Assembly resolution 58/185 of 22 December 2003 and Assembly resolution 58/4 of 31 October 2003; @7,9,11
          para 2 <Decides> Decides to remain seized of the matter. @13
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Recalls* General Assembly

            resolution 58/185 of 22 December 2003 and Assembly resolution

            58/4 of 31 October 2003;

            2. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void ABracketedPartOfACitationIsNoLabel() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Recalls> Recalls its resolution 415 (V) of 1 December 1950 on the transfer of functions; @7,9
          para 2 <Decides> Decides to remain seized of the matter. @11
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Recalls* its resolution 415

            (V) of 1 December 1950 on the transfer of functions;

            2. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void AHyphenAtACutIsKeptAndJoins() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Urges> Urges States to act against money-laundering in towns; @7,9
          para 2 <Decides> Decides to remain seized of the matter. @11
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Urges* States to act against money-

            laundering in towns;

            2. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void ADashAtACutKeepsItsBlank() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Urges> Urges States to act against crime – including organized crime – in towns; @7,9
          para 2 <Decides> Decides to remain seized of the matter. @11
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Urges* States to act against crime –

            including organized crime – in towns;

            2. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void AParagraphGoesOnAcrossAFootnote() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Requests> Requests the Office on Drugs and Crime to publish the handbook on safer towns; @7,11
          para 2 <Decides> Decides to remain seized of the matter. @13
          note 1 E/CN.15/2002/3. <- 7
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Requests* the Office on Drugs and Crime¹ to publish the

            ¹ E/CN.15/2002/3.

            handbook on safer towns;

            2. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void AParagraphGoesOnAcrossThirteenFootnotes() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Recalls> Recalls the treaties and the Congresses on crime prevention; @7,35
          para 2 <Decides> Decides to remain seized of the matter. @37
          note 1 Treaty 1. <- 7
          note 2 Treaty 2. <- 7
          note 3 Treaty 3. <- 7
          note 4 Treaty 4. <- 7
          note 5 Treaty 5. <- 7
          note 6 Treaty 6. <- 7
          note 7 Treaty 7. <- 7
          note 8 Treaty 8. <- 7
          note 9 Treaty 9. <- 7
          note 10 Treaty 10. <- 7
          note 11 Treaty 11. <- 7
          note 12 Treaty 12. <- 7
          note 13 Treaty 13. <- 7
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Recalls* the treaties¹ ² ³ ⁴ ⁵ ⁶ ⁷ ⁸ ⁹ ¹⁰ ¹¹ ¹² ¹³ and the

            ¹ Treaty 1.

            ² Treaty 2.

            ³ Treaty 3.

            ⁴ Treaty 4.

            ⁵ Treaty 5.

            ⁶ Treaty 6.

            ⁷ Treaty 7.

            ⁸ Treaty 8.

            ⁹ Treaty 9.

            ¹⁰ Treaty 10.

            ¹¹ Treaty 11.

            ¹² Treaty 12.

            ¹³ Treaty 13.

            Congresses on crime prevention;

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
    public void TwoParagraphsWithFootnotesBetweenThemStayTwo() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Welcomes> Welcomes the report of the Secretary-General; @7
          para 2 <Decides> Decides to remain seized of the matter. @11
          note 1 E/CN.15/2002/3. <- 7
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Welcomes* the report of the Secretary-General;¹

            ¹ E/CN.15/2002/3.

            2. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void TwoUnnumberedParagraphsWithFootnotesBetweenThemStayTwo() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 I. Introduction @5
            para - The present guidelines are for towns. @7
            para - Towns are where most people live. @11
          note 1 See resolution 2002/13. <- 7
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            I. Introduction

            The present guidelines are for towns.¹

            ¹ See resolution 2002/13.

            Towns are where most people live.
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

    [Theory]
    [InlineData("in accordance with its resolution", "Open")]
    [InlineData("of the Centre,", "Comma")]
    [InlineData("the following:", "Colon")]
    [InlineData("of the present resolution.", "Closed")]
    [InlineData("of the present resolution;", "Closed")]
    [InlineData("the protection of victims; and", "Closed")]
    [InlineData("the protection of victims; or", "Closed")]
    [InlineData("the protection of victims and", "Open")]
    [InlineData("entitled “Safer towns”;", "Closed")]
    [InlineData("the theme “Safer towns.”", "Closed")]
    [InlineData("(see General Assembly resolution 55/25.)", "Closed")]
    [InlineData("the theme “Safer towns”", "Open")]
    [InlineData("safer towns!", "Closed")]
    [InlineData("safer towns?", "Closed")]
    [InlineData("on «safer towns».", "Closed")]
    [InlineData("[safer towns.]", "Closed")]
    [InlineData("by the Office.1", "Closed")]
    [InlineData("by the Office;1", "Closed")]
    [InlineData("“penal reform.”9", "Closed")]
    [InlineData("by the Office.1234", "Open")]
    [InlineData("against crime,21", "Comma")]
    [InlineData("at the end of 2017,2", "Comma")]
    [InlineData("a total of 1,234", "Open")]
    [InlineData("a share of 2.5", "Open")]
    [InlineData("and so on …", "Closed")]
    [InlineData("", "Open")]
    public void ABlockIsCompleteAtItsPunctuation(string text, string ending) =>
        Assert.Equal(ending, TerminalPunctuation.Of(text).ToString());

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

    [Fact]
    public void AnAdoptingBodyInASentenceIsAWord() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The Economic and Social Council]
          para 1 <Recommends> Recommends that the principal organs, in particular The General Assembly, should act on the report; @7,9,11
          para 2 <Decides> Decides to remain seized of the matter. @13
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The Economic and Social Council,

            1. *Recommends* that the principal organs, in particular

            The General Assembly,

            should act on the report;

            2. *Decides* to remain seized of the matter.
            """));
}
