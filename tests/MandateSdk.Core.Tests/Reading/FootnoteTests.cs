using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Marks of every form, definitions wherever they stand, and whose they are.</summary>
public class FootnoteTests
{
    [Fact]
    public void MarksStandInTitlesHeadingsAndItems() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital <Noting> Noting that towns grow, @7
          section1 I. Streets @9
            para 1 <Invites> Invites towns: @11
              item a To plan; @13
              item b To report. @15
          note 1 Note 1. <- 3
          note 2 Note 2. <- 7
          note 3 Note 3. <- 9
          note 4 Note 4. <- 13
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns¹

            The General Assembly,

            Noting that towns grow,²

            I. Streets³

            1. *Invites* towns:

            (a) To plan;⁴

            (b) To report.

            ¹ Note 1.

            ² Note 2.

            ³ Note 3.

            ⁴ Note 4.
            """));

    [Fact]
    public void NoBlankIsLeftBeforePunctuationWhereAMarkIsTakenOut() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Recalls> Recalls the migrants smuggled; the information, including statistics and reports (in towns) and others: it. @7
          note 1 Note 1. <- 7
          note 2 Note 2. <- 7
          note 3 Note 3. <- 7
          note 4 Note 4. <- 7
          note 5 Note 5. <- 7
          note 6 Note 6. <- 7
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Recalls* the migrants smuggled ¹; the information, ² including statistics ³ and reports ⁴ (in towns ⁵ ) and others⁶ : it.

            ¹ Note 1.

            ² Note 2.

            ³ Note 3.

            ⁴ Note 4.

            ⁵ Note 5.

            ⁶ Note 6.
            """));

    [Fact]
    public void TheMarkOfANoteStandsBeforeTheMarkOfTheNext() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 The Office works with the Centre for towns. The Office is in Vienna. @5
          note 1 E/CN.15/2002/3. <- 5 5
          note 2 Resolution 32/162. <- 5
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. The Office1 works with the Centre² for towns. The Office¹ is in Vienna.

            ¹ E/CN.15/2002/3.

            ² Resolution 32/162.
            """));
}
