using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Who adopts: on a line, in a sentence, in a chapeau.</summary>
public class AdoptingBodyTests
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
        Outline.Of(
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
    public void TheAdoptingBodyIsNoRecital() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital <Noting> Noting that towns grow, @7
          para 1 <Decides> Decides to remain seized of the matter. @9
        """,
        Outline.Of(
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
    public void WhoAdopts(string line, bool expected) => Assert.Equal(expected, AdoptingBodies.Of(Lexicon.BuiltIn).IsAdoptingBody(line));

    [Theory]
    [InlineData("The General Assembly decides to meet.", "The General Assembly")]
    [InlineData("The Economic and Social Council, recalling its decision, takes note.", "The Economic and Social Council")]
    [InlineData("The Commission on Crime Prevention and Criminal Justice recommends it.", "The Commission on Crime Prevention and Criminal Justice")]
    [InlineData("The towns decide.", null)]
    [InlineData("The General Assembly", null)]
    public void AnOrganAtTheHeadOfASentence(string text, string? name) => Assert.Equal(name, AdoptingBodies.Of(Lexicon.BuiltIn).ReadName(text));

    [Fact]
    public void WeTheMemberStatesAdoptDeclarations() => Assert.Equal(
        """
        Declaration Annex Declaration on safer towns [We, Mayors and representatives of the towns of the world]
          recital <Assembled> Assembled at Nairobi to make towns safer, @7
          para - <Declare> Declare as follows: @9
          para 1 Towns should be safe. @11
        """,
        Outline.Of(
            """
            Annex

            Declaration on safer towns

            We, Mayors and representatives of the towns of the world,

            Assembled at Nairobi to make towns safer,

            Declare as follows:

            1. Towns should be safe.
            """));

    [Fact]
    public void AChapeauCanHoldTheAdoptingBody() => Assert.Equal(
        """
        DraftDecision Draft decision I Working group on safer towns [The Economic and Social Council]
          para - The Economic and Social Council, recalling its decision 2011/258 of 28 July 2011, entitled “Safer towns”: @5
            item a Reiterates the importance of the working group; @7
            item b Decides that the working group shall meet. @9
        """,
        Outline.Of(
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
        Outline.Of(
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
        Outline.Of(
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
        Outline.Of(
            """
            Decision 22/2

            Organization of work

            At its 9th meeting, on 26 April 2013, the Commission on Crime Prevention and Criminal Justice, bearing in mind its discussions, decided to:

            (a) Streamline its sessions;

            (b) Keep its documents short.
            """));

    [Fact]
    public void TheSentenceOfAMeetingCanBeTheAdoptingBody() => Assert.Equal(
        """
        Decision Decision 2013/246 Report of the Commission [The Economic and Social Council]
          para - At its 47th plenary meeting, on 25 July 2013, the Economic and Social Council: @5
            item a Took note of the report of the Commission; @7
            item b Approved the provisional agenda. @9
        """,
        Outline.Of(
            """
            Decision 2013/246

            Report of the Commission

            At its 47th plenary meeting, on 25 July 2013, the Economic and Social Council:

            (a) Took note of the report of the Commission;

            (b) Approved the provisional agenda.
            """));

    [Fact]
    public void AChapeauThatEndsWithItsVerbIsAParagraph() => Assert.Equal(
        """
        DraftDecision Draft decision I Working group [The Economic and Social Council]
          para - <decides> The Economic and Social Council, recalling its decision 2011/258 of 28 July 2011, decides: @5
            item a To extend the mandate of the working group; @7
            item b To request a report. @9
        """,
        Outline.Of(
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
        Outline.Of(
            """
            Draft decision I

            Working group

            The Economic and Social Council, recalling its decision 2011/258 of 28 July 2011,

            (a) Decides that the working group shall meet;

            (b) Requests a report.
            """));

    [Fact]
    public void ASentenceOfAnOrganLaterOnIsLikeAnyOther() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan. @5
          para 2 Towns should report. The Commission decides on the form of the reports. @7,9
          para 3 Towns should last. @11
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan.

            2. Towns should report.

            The Commission decides on the form of the reports.

            3. Towns should last.
            """));

    [Theory]
    [InlineData("The Minister of Justice,")]
    [InlineData("The Senate of the University of Merrow,")]
    [InlineData("The Town Council,")]
    public void WhoeverStandsAloneBeforeACommaAndOperativeWordsIsTheIssuer(string issuer) => Assert.Equal(
        issuer.TrimEnd(','),
        Document.Parse($"Order\n\n{issuer}\n\n1. Requests the Inspector General to report by 31 December 2027.\n", "order.txt").Instruments.Single().AdoptingBody);

    [Fact]
    public void ANameBeforeACommaWithoutOperativeWordsIsNoIssuer() => Assert.Null(
        Document.Parse("Order\n\nThe Minister of Justice,\n\n1. Inspectors report every year.\n", "order.txt").Instruments.Single().AdoptingBody);
}
