using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Footnotes between two pages part no paragraph, and join none.</summary>
public class PageBreakNoteTests
{
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
}
