using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Headings with a letter.</summary>
public class LetteredHeadingTests
{
    [Fact]
    public void ALetteredHeadingLooksLikeAnItem() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 A. Assistance @5
            para 35 The Office helps towns. @7
            section2 (a) Planning of streets @9
              para 36 The Office plans streets. @11
            section2 (b) Lighting of squares @13
              para 37 The Office lights squares. @15
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            A. Assistance

            35. The Office helps towns.

            (a) Planning of streets

            36. The Office plans streets.

            (b) Lighting of squares

            37. The Office lights squares.
            """));

    [Fact]
    public void ALetteredNameAfterAColonIsAnItem() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should provide for: @5
            item a Streets @7
            item b Squares @9
          para 2 Towns should report; @11
            item a Parks @13
          para 3 Towns should last. @15
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should provide for:

            (a) Streets

            (b) Squares

            2. Towns should report;

            (a) Parks

            3. Towns should last.
            """));

    [Fact]
    public void ALetteredNameInADecisionIsNoHeading() => Assert.Equal(
        """
        DraftDecision Draft decision I Safer towns [The Economic and Social Council]
          para 1 <Takes note> Takes note of the report. @7
            item a Streets @9
          para 2 <Decides> Decides to come back to the matter. @11
        """,
        Outline.Of(
            """
            Draft decision I

            Safer towns

            The Economic and Social Council,

            1. *Takes note* of the report.

            (a) Streets

            2. *Decides* to come back to the matter.
            """));

    [Fact]
    public void ASectionOfALetteredSeriesWithoutNumeralsStandsOnLevelOne() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 A. Streets @5
            para 1 Streets should be wide. @7
            section2 Lights @9
              para 2 Lights should be bright. @11
          section1 B. Squares @13
            para 3 Squares should be lit. @15
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            A. Streets

            1. Streets should be wide.

            Lights

            2. Lights should be bright.

            B. Squares

            3. Squares should be lit.
            """));

    [Fact]
    public void ALetteredHeadingCanFollowAHeading() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 A. Assistance @5
            section2 (a) Planning of streets @7
              para 1 The Office plans streets. @9
            section2 (b) Lighting of squares @11
              para 2 The Office lights squares. @13
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            A. Assistance

            (a) Planning of streets

            1. The Office plans streets.

            (b) Lighting of squares

            2. The Office lights squares.
            """));

    [Fact]
    public void ALetteredHeadingCanStandOverAnUnnumberedParagraph() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 A. Assistance @5
            para - The Office helps towns. @7
            section2 (a) Planning of streets @9
              para - The Office plans streets with towns. @11
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            A. Assistance

            The Office helps towns.

            (a) Planning of streets

            The Office plans streets with towns.
            """));

    [Fact]
    public void ALetteredNameOutOfSequenceIsAnItem() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan. @5
            item c Streets @7
          para 2 Towns should report. @9
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan.

            (c) Streets

            2. Towns should report.
            """));
}
