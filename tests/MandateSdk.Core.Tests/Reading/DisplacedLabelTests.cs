using System;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Labels that stand inside a sentence, and numbers that only look like it.</summary>
public class DisplacedLabelTests
{
    [Fact]
    public void ADisplacedNumberIsTakenOutOfItsSentence() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Welcomes> Welcomes the outcome of the Congress; @7
          para 2 (displaced) <Requests> Requests the Secretary-General to submit a report on safer towns; @9
          para 3 <Decides> Decides to remain seized of the matter. @11
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Welcomes* the outcome of the Congress;

            *Requests* the Secretary-General to submit a report 2. on safer towns;

            3. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void ADisplacedNumberInABlockWithAnOperativeVerbInItalics() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Welcomes> Welcomes the outcome of the Congress; @7
          para 2 (displaced) <Requests> Requests the Secretary-General to submit a report on safer towns; @9
          para 3 <Decides> Decides to remain seized of the matter. @11
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Welcomes* the outcome of the Congress;

            *Requests* 2. the Secretary-General to submit a report on safer towns;

            3. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void ADisplacedLetterIsTakenOutOfItsItem() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should: @5
            item a Plan their streets; @7
            item b (displaced) Light their squares in the evening; @9
            item c Report. @11
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should:

            (a) Plan their streets;

            Light their squares (b) in the evening;

            (c) Report.
            """));

    [Fact]
    public void ADisplacedFirstLetterBeginsAList() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should: @5
            item a (displaced) Plan their streets and their squares; @7
            item b Report. @9
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should:

            Plan their streets (a) and their squares;

            (b) Report.
            """));

    [Fact]
    public void ANumberOfACitationIsNotDisplaced() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan. @5
          para 2 (inferred) This is what towns should do under article 2. States should help. @7
          para 3 Towns should report. @9
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan.

            This is what towns should do under article 2. States should help.

            3. Towns should report.
            """));

    [Fact]
    public void ANumberThatComesAnywayIsNotDisplaced() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan. The plan should be in stage 2. by the end of the year. @5,7
          para 2 Towns should report. @9
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan.

            The plan should be in stage 2. by the end of the year.

            2. Towns should report.
            """));

    [Fact]
    public void ALetterOfACitationIsNotDisplaced() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should: @5
            item a Plan their streets; @7
            item b (inferred) Act under paragraph (b) of article 3; @9
            item c Report. @11
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should:

            (a) Plan their streets;

            Act under paragraph (b) of article 3;

            (c) Report.
            """));

    [Fact]
    public void AndBeforeADisplacedNumberIsNoCitationUnlessANumberStandsBeforeIt() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan. @5
          para 2 (displaced) The Office and UNICEF should help towns. @7
          para 3 Towns should report. @9
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan.

            The Office and 2. UNICEF should help towns.

            3. Towns should report.
            """));

    [Fact]
    public void ADisplacedOneUnderANewHeadingBeginsTheNumbersAgain() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 I. Streets @5
            para 1 Streets should be wide. @7
            para 2 Streets should be lit. @9
          section1 II. Squares @11
            para 1 (displaced) Towns should plan the places where people meet. @13
            para 2 Squares should be lit. @15
          section1 III. Parks @17
            para - Parks are shown in table 1. They should be green. @19
            para 3 Parks should be safe. @21
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            I. Streets

            1. Streets should be wide.

            2. Streets should be lit.

            II. Squares

            Towns should plan the 1. places where people meet.

            2. Squares should be lit.

            III. Parks

            Parks are shown in table 1. They should be green.

            3. Parks should be safe.
            """));

    [Fact]
    public void ADisplacedNumberDoesNotWaitForThoseOfTheNextInstrument() => Assert.Equal(
        """
        Resolution 32. Safer towns [The General Assembly]
          recital <Noting> Noting that towns grow, @7
          para 1 (displaced) <Requests> Requests towns to grow. @9
          note * General Assembly resolution 70/1. <- 3
        Resolution 33. Safer villages [The General Assembly]
          para 1 <Requests> Requests villages to grow. @17
          note * General Assembly resolution 70/2. <- 13
        """,
        Outline.Of(
            """
            II. Declarations

            32. Safer towns*

            The General Assembly,

            Noting that towns grow,

            *Requests* towns 1. to grow.

            *General Assembly resolution 70/1.

            33. Safer villages*

            The General Assembly,

            1. *Requests* villages to grow.

            *General Assembly resolution 70/2.
            """));
}
