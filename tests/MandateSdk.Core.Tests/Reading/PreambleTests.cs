using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Recitals before the operative part, operative paragraphs without numbers, and who adopts a text.</summary>
public class PreambleTests
{
    [Fact]
    public void ARecitalInItalicsHasItsOpeningFromTheItalics() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital <Recalling further> Recalling further its resolutions on towns, @7
          recital <Deeply concerned> Deeply concerned about crime in towns, @9
          para 1 <Decides> Decides to remain seized of the matter. @11
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            *Recalling further* its resolutions on towns,

            *Deeply concerned* about crime in towns,

            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void ASectionHasAPreambleOfItsOwn() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital <Recalling> Recalling its resolution 56/261 of 31 January 2002, @7
          section1 I. Streets @9
            recital <Noting> Noting that streets are dark, @11
            para 1 <Invites> Invites towns to light their streets; @13
            para 2 <Requests> Requests a report; @15
          section1 II. Squares @17
            recital <Considering> Considering that squares are empty, @19
            para 1 <Invites> Invites towns to open their squares. @21
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            Recalling its resolution 56/261 of 31 January 2002,

            I. Streets

            Noting that streets are dark,

            1. *Invites* towns to light their streets;

            2. *Requests* a report;

            II. Squares

            Considering that squares are empty,

            1. *Invites* towns to open their squares.
            """));

    [Fact]
    public void AnOperativeParagraphNeedsNoNumber() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          section1 I. Streets @7
            recital <Noting> Noting that streets are dark, @9
            para - <Calls upon> Calls upon Member States to light the streets of their towns. @11
          section1 II. Squares @13
            recital <Noting> Noting that squares are empty, @15
            para - <Invites> Invites towns to open their squares. @17
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            I. Streets

            Noting that streets are dark,

            Calls upon Member States to light the streets of their towns.

            II. Squares

            Noting that squares are empty,

            *Invites* towns to open their squares.
            """));

    [Fact]
    public void AnOperativeParagraphNeedsNoItalics() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Takes note with appreciation> Takes note with appreciation of the report; @7
          para 2 <Also requests> Also requests the Secretary-General to report; @9
          para 3 <Decides> Decides to remain seized of the matter. @11
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. Takes note with appreciation of the report;

            2. Also requests the Secretary-General to report;

            3. Decides to remain seized of the matter.
            """));

    [Fact]
    public void TheVerbInItalicsIsTakenAsPrinted() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Takes note with interest and appreciation> Takes note with interest and appreciation of the report; @7
          para 2 <Reiterates its request> Reiterates its request to the Secretary-General. @9
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Takes note with interest and appreciation* of the report;

            2. *Reiterates its request* to the Secretary-General.
            """));

    [Fact]
    public void AParagraphOutsideOfResolutionsHasNoVerb() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Requests for help should be answered. @5
          para 2 Notes are kept by the secretariat. @7
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Requests for help should be answered.

            2. *Notes* are kept by the secretariat.
            """));

    [Fact]
    public void EnactingClausesAreParagraphs() => Assert.Equal(
        """
        Declaration Annex Declaration on safer towns [We, Mayors of the world]
          recital <Convinced> Convinced that towns should be safe, @7
          para - <Proclaim> Proclaim our commitment to safer towns and agree on the following: @9
          para 1 Towns should be safe. @11
        """,
        Outline.Of(
            """
            Annex

            Declaration on safer towns

            We, Mayors of the world,

            Convinced that towns should be safe,

            Proclaim our commitment to safer towns and agree on the following:

            1. Towns should be safe.
            """));

    [Fact]
    public void ADeclarationHasAPreambleHeading() => Assert.Equal(
        """
        BasicPrinciples Annex Basic principles on safer towns
          section1 Preamble @5
            recital <Recalling> Recalling that towns grow, @7
            recital <Noting> Noting that streets are dark, @9
          section1 I. Use of terms @11
            para 1 “Town” means a place where people live. @13
        """,
        Outline.Of(
            """
            Annex

            Basic principles on safer towns

            Preamble

            Recalling that towns grow,

            Noting that streets are dark,

            I. Use of terms

            1. “Town” means a place where people live.
            """));

    [Fact]
    public void ARecitalKeepsItsListAndTheNextOneFollows() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital <Noting> Noting the following reports: @7
            item a On streets; @9
            item b On squares, @11
          recital <Welcoming> Welcoming their conclusions, @13
          para 1 <Decides> Decides to remain seized of the matter. @15
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            Noting the following reports:

            (a) On streets;

            (b) On squares,

            Welcoming their conclusions,

            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void AReportHasNoRecitals() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para - Having met in Vienna, the group of experts worked out the present guidelines. @5
          para 1 Towns should be safe. @7
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            Having met in Vienna, the group of experts worked out the present guidelines.

            1. Towns should be safe.
            """));

    [Fact]
    public void ARecitalCanEndWithASemicolon() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital <Noting> Noting that towns grow; @7
          recital <Recalling> Recalling its resolution 56/261 of 31 January 2002, @9
          para 1 <Decides> Decides to remain seized of the matter. @11
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            Noting that towns grow;

            Recalling its resolution 56/261 of 31 January 2002,

            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void ARecitalWithAFullStopIsARecital() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital <Recalling> Recalling its resolution 56/261 of 31 January 2002, @7
          recital <Noting> Noting that towns grow. @9
          recital <Deeply concerned> Deeply concerned about crime in towns, @11
          para 1 <Decides> Decides to remain seized of the matter. @13
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            Recalling its resolution 56/261 of 31 January 2002,

            Noting that towns grow.

            Deeply concerned about crime in towns,

            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void AnUnknownOpeningBeforeTheOperativePartIsARecital() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital In pursuance of Article 13 of the Charter, @7
          recital <Recalling> Recalling its resolution 56/261 of 31 January 2002, @9
          para 1 <Decides> Decides to remain seized of the matter. @11
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            In pursuance of Article 13 of the Charter,

            Recalling its resolution 56/261 of 31 January 2002,

            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void AfterTheFirstParagraphThereAreNoRecitals() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Decides> Decides to come back to the matter. Noting that reports are late, it will do so in a year, @7,9
          para 2 <Invites> Invites Member States to report. @11
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Decides* to come back to the matter.

            Noting that reports are late, it will do so in a year,

            2. *Invites* Member States to report.
            """));

    [Fact]
    public void ItalicsInsideASentenceAreNoVerb() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Takes note> Takes note of the manual Safer Towns; @7
          para 2 <Requests> Requests the Office to revise Safer Towns. @9
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. Takes note of the manual *Safer Towns*;

            2. *Requests* the Office to revise *Safer Towns*.
            """));

    [Fact]
    public void ASentenceThatBeginsLikeARecitalAndDecidesIsAParagraph() => Assert.Equal(
        """
        DraftDecision Draft decision I Theme of the session [The Economic and Social Council]
          para - <decides> Recalling its decision 2010/243 of 22 July 2010, decides that the theme of the next session will be “Safer towns”. @7
        """,
        Outline.Of(
            """
            Draft decision I

            Theme of the session

            The Economic and Social Council,

            Recalling its decision 2010/243 of 22 July 2010, decides that the theme of the next session will be “Safer towns”.
            """));

    [Fact]
    public void WhatIsListedInAReportIsNoRecital() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 I. Measures @5
            para - Training police officers of the town; @7
            para - Planning streets and squares. @9
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            I. Measures

            Training police officers of the town;

            Planning streets and squares.
            """));
}
