using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Recitals across a page break.</summary>
public class RecitalBreakTests
{
    [Fact]
    public void ACutAfterACommaIsNoEndOfARecital() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital <Recalling> Recalling its resolutions 52/86 of 12 December 1997, Economic and Social Council resolution 1998/12 of 28 July 1998 and the outcome of the Congress, @7,9
          recital <Noting> Noting that towns grow, @11
          para 1 <Decides> Decides to remain seized of the matter. @13
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            Recalling its resolutions 52/86 of 12 December 1997,

            Economic and Social Council resolution 1998/12 of 28 July 1998 and the outcome of the Congress,

            Noting that towns grow,

            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void TwoRecitalsWithFootnotesBetweenThemStayTwo() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital <Recalling> Recalling the Universal Declaration of Human Rights, @7
          recital <Noting> Noting that towns grow, @11
          para 1 <Decides> Decides to remain seized of the matter. @13
          note 1 Resolution 217 A (III). <- 7
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            Recalling the Universal Declaration of Human Rights,¹

            ¹ Resolution 217 A (III).

            Noting that towns grow,

            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void ACapitalisedContinuationIsNoRecital() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital <Recalling> Recalling its resolution 55/25 of 15 November 2000, in which it adopted the Convention, and the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, @7,9
          recital <Noting> Noting that towns grow, @11
          para 1 <Decides> Decides to remain seized of the matter. @13
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            Recalling its resolution 55/25 of 15 November 2000, in which it adopted the Convention, and the Protocol to Prevent, Suppress and Punish

            Trafficking in Persons, Especially Women and Children,

            Noting that towns grow,

            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void ARecitalThatLostItsCommaEndsWhereAKnownOpeningFollows() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital <Considering> Considering that towns grow, @7
          recital <Noting> Noting that most people live in towns, that more will do so every year and that crime prevention in towns is the concern of all authorities @9
          recital <Recalling> Recalling its resolution 56/261 of 31 January 2002, @11
          para 1 <Decides> Decides to remain seized of the matter. @13
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            Considering that towns grow,

            Noting that most people live in towns, that more will do so every year and that crime prevention in towns is the concern of all authorities

            Recalling its resolution 56/261 of 31 January 2002,

            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void AKnownOpeningGoesOnAfterAFunctionWord() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital <Welcoming> Welcoming the programme called the Building Safer Towns initiative, @7,9
          recital <Noting> Noting that towns grow, @11
          para 1 <Decides> Decides to remain seized of the matter. @13
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            Welcoming the programme called the

            Building Safer Towns initiative,

            Noting that towns grow,

            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void AnItemOfARecitalThatEndsWithACommaGoesOn() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital <Noting> Noting the work of: @7
            item a The Habitat programme, United Nations funds and the regional commissions, @9,11
          recital <Recalling> Recalling its resolution 56/261 of 31 January 2002, @13
          para 1 <Decides> Decides to remain seized of the matter. @15
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            Noting the work of:

            (a) The Habitat programme,

            United Nations funds and the regional commissions,

            Recalling its resolution 56/261 of 31 January 2002,

            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void AShortRecitalIsCutLikeALongOne() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital <Recalling> Recalling the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, @7,9
          recital <Noting> Noting that towns grow, @11
          para 1 <Decides> Decides to remain seized of the matter. @13
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            Recalling the Protocol to Prevent, Suppress and Punish

            Trafficking in Persons, Especially Women and Children,

            Noting that towns grow,

            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void AShortRecitalThatLostItsCommaIsNoHeading() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital <Noting> Noting that towns grow @7
          recital <Recalling> Recalling its resolution 56/261 of 31 January 2002, @9
          para 1 <Decides> Decides to remain seized of the matter. @11
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            Noting that towns grow

            Recalling its resolution 56/261 of 31 January 2002,

            1. *Decides* to remain seized of the matter.
            """));
}
