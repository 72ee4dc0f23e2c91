using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Annexes.</summary>
public class AnnexTests
{
    [Fact]
    public void AnAnnexIsAnInstrumentInsideTheOneBeforeIt() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Adopts> Adopts the texts annexed to the present resolution. @7
          Guidelines Annex I Guidelines for safer towns
            para 1 Towns should plan. @13
          Rules Annex II Rules for safer towns
            para 1 Towns shall report. @19
        DraftResolution Draft resolution II Safer streets [The General Assembly]
          para 1 <Decides> Decides to remain seized of the matter. @27
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Adopts* the texts annexed to the present resolution.

            Annex I

            Guidelines for safer towns

            1. Towns should plan.

            Annex II

            Rules for safer towns

            1. Towns shall report.

            Draft resolution II

            Safer streets

            The General Assembly,

            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void AnAnnexNeedsNoTitle() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Adopts> Adopts the text annexed to the present resolution. @7
          Annex Annex (no title)
            para 1 Towns should plan. @11
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Adopts* the text annexed to the present resolution.

            Annex

            1. Towns should plan.
            """));

    [Theory]
    [InlineData("Guidelines for safer towns", nameof(InstrumentKind.Guidelines))]
    [InlineData("Basic principles on safer towns", nameof(InstrumentKind.BasicPrinciples))]
    [InlineData("United Nations Rules for safer towns", nameof(InstrumentKind.Rules))]
    [InlineData("Plan of action for safer towns", nameof(InstrumentKind.PlanOfAction))]
    [InlineData("Plans of action for safer towns", nameof(InstrumentKind.PlanOfAction))]
    [InlineData("Declaration on safer towns", nameof(InstrumentKind.Declaration))]
    [InlineData("Statement of principles on safer towns", nameof(InstrumentKind.StatementOfPrinciples))]
    [InlineData("Follow-up to the Guidelines for safer towns", nameof(InstrumentKind.Annex))]
    [InlineData("Contributions to the Fund", nameof(InstrumentKind.Annex))]
    public void AnAnnexIsOfTheKindThatItsTitleBeginsWith(string title, string kind)
    {
        var text = "Draft resolution I\n\nSafer towns\n\nThe General Assembly,\n\n1. *Adopts* the text.\n\nAnnex\n\n" + title + "\n\n1. Towns should plan.";
        Assert.Equal(kind, Document.Parse(text, "text.txt").Instruments[0].Annexes.Single().Kind.Name);
    }

    [Fact]
    public void AnAnnexByItselfIsAnAnnex() => Assert.Equal(
        """
        Annex Annex List of experts on safer towns
          para 1 Streets. @5
          para 2 Squares. @7
        """,
        Outline.Of(
            """
            Annex

            List of experts on safer towns

            1. Streets.

            2. Squares.
            """));

    [Fact]
    public void AnAnnexAfterAnAgendaBelongsToTheDecision() => Assert.Equal(
        """
        DraftDecision Draft decision I Provisional agenda [The Economic and Social Council]
          para - <approves> The Economic and Social Council approves the provisional agenda set out below. @5
          Annex Provisional agenda for the twelfth session of the Commission
            para 1 Election of officers. @9
          Guidelines Annex Guidelines for safer towns
            para 1 Towns should plan. @15
        """,
        Outline.Of(
            """
            Draft decision I

            Provisional agenda

            The Economic and Social Council approves the provisional agenda set out below.

            Provisional agenda for the twelfth session of the Commission

            1. Election of officers.

            Annex

            Guidelines for safer towns

            1. Towns should plan.
            """));

    [Fact]
    public void ASentenceUnderAnAnnexIsNoTitle() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Adopts> Adopts the text annexed to the present resolution. @7
          Annex Annex (no title)
            para - Towns should plan their streets with those who live in them. @11
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Adopts* the text annexed to the present resolution.

            Annex

            Towns should plan their streets with those who live in them.
            """));
}
