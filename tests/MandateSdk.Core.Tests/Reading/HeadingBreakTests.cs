using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>What a heading at a page break is, and what only looks like one.</summary>
public class HeadingBreakTests
{
    [Fact]
    public void AContinuationThatLooksLikeAHeadingGoesOnAfterAFunctionWord() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Takes note> Takes note of the report of the Commission on Crime Prevention and Criminal Justice @7,9
          para 2 <Decides> Decides to remain seized of the matter. @11
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Takes note* of the report of the

            Commission on Crime Prevention and Criminal Justice

            2. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void AHeadingEndsAnOpenSentenceWhereAUnitFollowsIt() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns are for the people who live there. @5
          para 2 Towns should plan their streets @7
          section1 Public places @9
            para 3 Towns should light their squares. @11
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns are for the people who live there.

            2. Towns should plan their streets

            Public places

            3. Towns should light their squares.
            """));

    [Fact]
    public void AHeadingAfterACommaEndsTheUnit() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital <Noting> Noting that towns grow, @7
          section1 Planning of streets @9
            para 1 <Invites> Invites Governments to plan their towns. @11
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            Noting that towns grow,

            Planning of streets

            1. *Invites* Governments to plan their towns.
            """));

    [Fact]
    public void AFirstParagraphThatIsCutIsNoHeading() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 States should cooperate with the United Nations Office on Drugs and Crime and report to it. @5,7
          para 2 Towns should plan. @9
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. States should cooperate with the United Nations Office on

            Drugs and Crime and report to it.

            2. Towns should plan.
            """));

    [Fact]
    public void ALineAtTheEndOfATextIsNoHeading() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns are for people. @5
          para 2 Towns should work with the United Nations Office for Drug Control and Crime Prevention @7,9
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns are for people.

            2. Towns should work with the United Nations Office for Drug

            Control and Crime Prevention
            """));

    [Fact]
    public void AHeadingAfterTheCommaOfAParagraphEndsIt() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Invites> Invites towns to plan, @7
          section1 Squares @9
            para 2 <Requests> Requests a report. @11
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Invites* towns to plan,

            Squares

            2. *Requests* a report.
            """));

    [Fact]
    public void UnnumberedParagraphsUnderAHeadingStayTwo() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan. @5
          section1 Streets @7
            para - Streets should be wide. @9
            para - Squares should be lit. @11
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan.

            Streets

            Streets should be wide.

            Squares should be lit.
            """));
}
