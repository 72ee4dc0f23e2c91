using MandateSdk.Core.Parsing;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Parsing;

/// <summary>Recitals before the operative part, operative paragraphs without numbers, and who adopts a text.</summary>
public class PreambleTests
{
    [Fact]
    public void RecitalsStandBetweenTheAdoptingBodyAndTheFirstParagraph() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The Economic and Social Council]
          recital <Recalling> Recalling its resolution 2002/13 of 24 July 2002, @7
          recital <Deeply concerned> Deeply concerned about crime in towns, @9
          recital <Having considered> Having considered the report of the Secretary-General, @11
          para 1 <Takes note> Takes note of the report. @13
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The Economic and Social Council,

            Recalling its resolution 2002/13 of 24 July 2002,

            Deeply concerned about crime in towns,

            Having considered the report of the Secretary-General,

            1. *Takes note* of the report.
            """));

    [Fact]
    public void ARecitalInItalicsHasItsOpeningFromTheItalics() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital <Recalling further> Recalling further its resolutions on towns, @7
          recital <Deeply concerned> Deeply concerned about crime in towns, @9
          para 1 <Decides> Decides to remain seized of the matter. @11
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            *Recalling further* its resolutions on towns,

            *Deeply concerned* about crime in towns,

            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void TheAdoptingBodyIsNoRecital() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital <Noting> Noting that towns grow, @7
          para 1 <Decides> Decides to remain seized of the matter. @9
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            *The General Assembly*,

            Noting that towns grow,

            1. *Decides* to remain seized of the matter.
            """));

    [Theory]
    [InlineData("The General Assembly,", true)]
    [InlineData("*The General Assembly*,", true)]
    [InlineData("The Economic and Social Council:", true)]
    [InlineData("The Security Council,", true)]
    [InlineData("The Human Rights Council,", true)]
    [InlineData("The Commission on Crime Prevention and Criminal Justice,", true)]
    [InlineData("The Conference of the Parties to the United Nations Convention against Corruption,", true)]
    [InlineData("The General Assembly", true)]
    [InlineData("We, Member States of the United Nations,", true)]
    [InlineData("We the peoples of the United Nations,", true)]
    [InlineData("“The General Assembly,", true)]
    [InlineData("The General Assembly decides,", false)]
    [InlineData("The Committee shall meet in Vienna,", false)]
    [InlineData("The Commission on Crime Prevention and Criminal Justice", false)]
    [InlineData("The towns of the world,", false)]
    [InlineData("Recalling its resolution,", false)]
    [InlineData("We urge States to do so.", false)]
    [InlineData("", false)]
    public void WhoAdopts(string line, bool expected) => Assert.Equal(expected, AdoptingBodies.IsAdoptingBody(line));

    [Theory]
    [InlineData("The General Assembly decides to meet.", "The General Assembly")]
    [InlineData("The Economic and Social Council, recalling its decision, takes note.", "The Economic and Social Council")]
    [InlineData("The Commission on Crime Prevention and Criminal Justice recommends it.", "The Commission on Crime Prevention and Criminal Justice")]
    [InlineData("The towns decide.", null)]
    [InlineData("The General Assembly", null)]
    public void AnOrganAtTheHeadOfASentence(string text, string? name) => Assert.Equal(name, AdoptingBodies.ReadName(text));

    [Fact]
    public void WeTheMemberStatesAdoptDeclarations() => Assert.Equal(
        """
        Declaration Annex Declaration on safer towns [We, Mayors and representatives of the towns of the world]
          recital <Assembled> Assembled at Nairobi to make towns safer, @7
          para - <Declare> Declare as follows: @9
          para 1 Towns should be safe. @11
        """,
        Reading.Of(
            """
            Annex

            Declaration on safer towns

            We, Mayors and representatives of the towns of the world,

            Assembled at Nairobi to make towns safer,

            Declare as follows:

            1. Towns should be safe.
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
        Reading.Of(
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
        Reading.Of(
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
        Reading.Of(
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
        Reading.Of(
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
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Requests for help should be answered.

            2. *Notes* are kept by the secretariat.
            """));

    [Fact]
    public void AChapeauCanHoldTheAdoptingBody() => Assert.Equal(
        """
        DraftDecision Draft decision I Working group on safer towns [The Economic and Social Council]
          recital <recalling> The Economic and Social Council, recalling its decision 2011/258 of 28 July 2011, entitled “Safer towns”: @5
          para a <Reiterates> Reiterates the importance of the working group; @7
          para b <Decides> Decides that the working group shall meet. @9
        """,
        Reading.Of(
            """
            Draft decision I

            Working group on safer towns

            The Economic and Social Council, recalling its decision 2011/258 of 28 July 2011, entitled “Safer towns”:

            (a) Reiterates the importance of the working group;

            (b) Decides that the working group shall meet.
            """));

    [Fact]
    public void ASentenceCanHoldTheAdoptingBodyAndTheVerb() => Assert.Equal(
        """
        DraftDecision Draft decision I Dates of the Congress [The Economic and Social Council]
          para - <decides> The Economic and Social Council decides to hold the Congress in Doha from 12 to 19 April 2015. @5
        """,
        Reading.Of(
            """
            Draft decision I

            Dates of the Congress

            The Economic and Social Council decides to hold the Congress in Doha from 12 to 19 April 2015.
            """));

    [Fact]
    public void ASentenceOfAMeetingHoldsTheAdoptingBody() => Assert.Equal(
        """
        Decision Decision 22/1 Report of the Board of Trustees [The Commission on Crime Prevention and Criminal Justice]
          para - <decided> At its 2nd meeting, on 23 April 2013, the Commission on Crime Prevention and Criminal Justice decided to transmit the report of the Board to the Council. @5
        """,
        Reading.Of(
            """
            Decision 22/1

            Report of the Board of Trustees

            At its 2nd meeting, on 23 April 2013, the Commission on Crime Prevention and Criminal Justice decided to transmit the report of the Board to the Council.
            """));

    [Fact]
    public void AMeetingsSentenceAnnouncesLetteredParagraphs() => Assert.Equal(
        """
        Decision Decision 22/2 Organization of work [The Commission on Crime Prevention and Criminal Justice]
          para - <decided> At its 9th meeting, on 26 April 2013, the Commission on Crime Prevention and Criminal Justice, bearing in mind its discussions, decided to: @5
            item a Streamline its sessions; @7
            item b Keep its documents short. @9
        """,
        Reading.Of(
            """
            Decision 22/2

            Organization of work

            At its 9th meeting, on 26 April 2013, the Commission on Crime Prevention and Criminal Justice, bearing in mind its discussions, decided to:

            (a) Streamline its sessions;

            (b) Keep its documents short.
            """));

    [Fact]
    public void EnactingClausesAreParagraphs() => Assert.Equal(
        """
        Declaration Annex Declaration on safer towns [We, Mayors of the world]
          recital <Convinced> Convinced that towns should be safe, @7
          para - <Proclaim> Proclaim our commitment to safer towns and agree on the following: @9
          para 1 Towns should be safe. @11
        """,
        Reading.Of(
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
        Reading.Of(
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
        Reading.Of(
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
        Reading.Of(
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
        Reading.Of(
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
        Reading.Of(
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
        Reading.Of(
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
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Decides* to come back to the matter.

            Noting that reports are late, it will do so in a year,

            2. *Invites* Member States to report.
            """));

    [Fact]
    public void TheSentenceOfAMeetingCanBeTheAdoptingBody() => Assert.Equal(
        """
        Decision Decision 2013/246 Report of the Commission [The Economic and Social Council]
          para a <Took note> Took note of the report of the Commission; @7
          para b <Approved> Approved the provisional agenda. @9
        """,
        Reading.Of(
            """
            Decision 2013/246

            Report of the Commission

            At its 47th plenary meeting, on 25 July 2013, the Economic and Social Council:

            (a) Took note of the report of the Commission;

            (b) Approved the provisional agenda.
            """));

    [Fact]
    public void ItalicsInsideASentenceAreNoVerb() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Takes note> Takes note of the manual Safer Towns; @7
          para 2 <Requests> Requests the Office to revise Safer Towns. @9
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. Takes note of the manual *Safer Towns*;

            2. *Requests* the Office to revise *Safer Towns*.
            """));

    [Fact]
    public void AChapeauThatEndsWithItsVerbIsAParagraph() => Assert.Equal(
        """
        DraftDecision Draft decision I Working group [The Economic and Social Council]
          para - <decides> The Economic and Social Council, recalling its decision 2011/258 of 28 July 2011, decides: @5
            item a To extend the mandate of the working group; @7
            item b To request a report. @9
        """,
        Reading.Of(
            """
            Draft decision I

            Working group

            The Economic and Social Council, recalling its decision 2011/258 of 28 July 2011, decides:

            (a) To extend the mandate of the working group;

            (b) To request a report.
            """));

    [Fact]
    public void AChapeauCanEndWithAComma() => Assert.Equal(
        """
        DraftDecision Draft decision I Working group [The Economic and Social Council]
          recital <recalling> The Economic and Social Council, recalling its decision 2011/258 of 28 July 2011, @5
          para a <Decides> Decides that the working group shall meet; @7
          para b <Requests> Requests a report. @9
        """,
        Reading.Of(
            """
            Draft decision I

            Working group

            The Economic and Social Council, recalling its decision 2011/258 of 28 July 2011,

            (a) Decides that the working group shall meet;

            (b) Requests a report.
            """));

    [Fact]
    public void ASentenceThatBeginsLikeARecitalAndDecidesIsAParagraph() => Assert.Equal(
        """
        DraftDecision Draft decision I Theme of the session [The Economic and Social Council]
          para - <decides> Recalling its decision 2010/243 of 22 July 2010, decides that the theme of the next session will be “Safer towns”. @7
        """,
        Reading.Of(
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
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            I. Measures

            Training police officers of the town;

            Planning streets and squares.
            """));

    [Fact]
    public void ASentenceOfAnOrganLaterOnIsLikeAnyOther() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan. @5
          para 2 Towns should report. The Commission decides on the form of the reports. @7,9
          para 3 Towns should last. @11
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan.

            2. Towns should report.

            The Commission decides on the form of the reports.

            3. Towns should last.
            """));
}
