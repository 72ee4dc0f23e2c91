using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Whose note a mark means.</summary>
public class FootnoteScopeTests
{
    [Fact]
    public void ANoteCanBeReferredToMoreThanOnce() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Takes note> Takes note of the report; @7
          para 2 <Welcomes> Welcomes the action described in the report; @9
          para 3 <Decides> Decides to come back to the report. @13
          note 1 E/CN.15/2002/10. <- 7 9 13
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Takes note* of the report;¹

            2. *Welcomes* the action described in the report;¹

            ¹ E/CN.15/2002/10.

            3. *Decides* to come back to the report.¹
            """));

    [Fact]
    public void TheScopeIsTheInstrumentThatRefersToTheNote() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Takes note> Takes note of the report. @7
          note 1 E/CN.15/2002/10. <- 7
        DraftResolution Draft resolution II Safer streets [The General Assembly]
          recital <Noting> Noting that streets grow, @15
          para 1 <Decides> Decides to remain seized of the matter. @21
          note 2 E/CN.15/2002/11. <- 15
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Takes note* of the report.¹

            Draft resolution II

            Safer streets

            The General Assembly,

            Noting that streets grow,²

            ¹ E/CN.15/2002/10.

            ² E/CN.15/2002/11.

            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void NumbersThatBeginAgainBelongToTheirOwnInstrument() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Takes note> Takes note of the report. @7
          note 1 E/CN.15/2002/10. <- 7
        DraftResolution Draft resolution II Safer streets [The General Assembly]
          para 1 <Takes note> Takes note of the other report. @17
          note 1 E/CN.15/2002/11. <- 17
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Takes note* of the report.¹

            ¹ E/CN.15/2002/10.

            Draft resolution II

            Safer streets

            The General Assembly,

            1. *Takes note* of the other report.¹

            ¹ E/CN.15/2002/11.
            """));

    [Fact]
    public void TwoInstrumentsOnAPageKeepTheirNotes() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Takes note> Takes note of the report. @7
          note 1 E/CN.15/2002/10. <- 7
        DraftResolution Draft resolution II Safer streets [The General Assembly]
          para 1 <Takes note> Takes note of the other report. @15
          note 1 E/CN.15/2002/11. <- 15
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Takes note* of the report.¹

            Draft resolution II

            Safer streets

            The General Assembly,

            1. *Takes note* of the other report.¹

            ¹ E/CN.15/2002/10.

            ¹ E/CN.15/2002/11.
            """));

    [Fact]
    public void ANumberThatRunsOnIsTheNoteOfAnEarlierInstrument() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Takes note> Takes note of the report. @7
          note 1 E/CN.15/2002/10. <- 7 17
        DraftResolution Draft resolution II Safer streets [The General Assembly]
          para 1 <Recalls> Recalls the report. @17
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Takes note* of the report.¹

            ¹ E/CN.15/2002/10.

            Draft resolution II

            Safer streets

            The General Assembly,

            1. *Recalls* the report.¹
            """));

    [Fact]
    public void AnAnnexRefersToTheNotesAroundIt() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Adopts> Adopts the Guidelines annexed to the present resolution. @7
          note 1 E/CN.15/2002/10. <- 7 15
          Guidelines Annex Guidelines for safer towns
            para 1 The principles apply to towns. @15
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Adopts* the Guidelines¹ annexed to the present resolution.

            ¹ E/CN.15/2002/10.

            Annex

            Guidelines for safer towns

            1. The principles¹ apply to towns.
            """));

    [Fact]
    public void AMarkInTheMastheadRefersToANoteOfTheDocument() => Assert.Equal(
        """
        Report Safer towns
          para 1 Towns grow. @15
        note * Reissued for technical reasons. <- 3
        """,
        Outline.Of(
            """
            United Nations

            A/60/131*

            General Assembly

            Distr.: General

            25 July 2005

            Safer towns

            Report of the Secretary-General

            1. Towns grow.

            * Reissued for technical reasons.
            """));

    [Theory]
    [InlineData("Resolution 51/60, annex.", "Resolution 51/60, annex")]
    [InlineData("A/49/748, annex, sect. I.A.", "A/49/748, annex, sect. I.A")]
    [InlineData("Reissued for technical reasons on 5 May 2002.", null)]
    [InlineData("For the discussion, see document A/49/748.", null)]
    public void TheNoteOfATitleIsTheIdentityOfTheText(string note, string? identity) => Assert.Equal(
        identity,
        Document.Parse("II. Declarations\n\n1. Declaration on safer towns*\n\nWe, Mayors of the world,\n\nDeclare as follows:\n\n*" + note, "text.txt")
            .Instruments[0].AdoptionCitation);

    [Fact]
    public void ALabelThatReturnsOnALaterPageIsAnotherNote() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Takes note> Takes note of the report; @7
          para 2 <Takes note> Takes note of the other report. @11
          note * E/CN.15/2002/10. <- 7
          note * E/CN.15/2002/11. <- 11
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Takes note* of the report;*

            * E/CN.15/2002/10.

            2. *Takes note* of the other report.*

            * E/CN.15/2002/11.
            """));
}
