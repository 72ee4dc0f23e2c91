using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Texts of a compendium and adopted texts in a row.</summary>
public class CompendiumTests
{
    [Theory]
    [InlineData("Naples Political Declaration and Global Action Plan", nameof(InstrumentKind.Declaration))]
    [InlineData("Statement of principles and programme of action of the programme", nameof(InstrumentKind.StatementOfPrinciples))]
    [InlineData("Plans of action for the implementation of the Vienna Declaration", nameof(InstrumentKind.PlanOfAction))]
    [InlineData("Tokyo Rules", nameof(InstrumentKind.Rules))]
    public void ATextOfACompendiumIsOfTheKindThatStandsFirst(string title, string kind) => Assert.Equal(
        kind,
        Document.Parse("II. Declarations\n\n32. " + title + "*\n\n1. Towns should plan.\n\n*Resolution 46/152, annex.", "text.txt").Instruments[0].Kind.Name);

    [Fact]
    public void CompendiumTitlesGoOnFromOneAnother() => Assert.Equal(
        """
        Declaration 32. Declaration on safer towns [We, Mayors of the world]
          para - <Declare> Declare as follows: @7
          para 1 Towns should be safe. @9
          para 33 Towns should report in 33 days. @11
          note * Resolution 46/152, annex. <- 3
        Declaration 33. Declaration on safer streets [We, Mayors of the world]
          para - <Declare> Declare as follows: @19
          para 1 Streets should be safe. @21
          note * Resolution 51/60, annex. <- 15
        """,
        Outline.Of(
            """
            II. Declarations

            32. Declaration on safer towns*

            We, Mayors of the world,

            Declare as follows:

            1. Towns should be safe.

            33. Towns should report in 33 days.

            *Resolution 46/152, annex.

            33. Declaration on safer streets*

            We, Mayors of the world,

            Declare as follows:

            1. Streets should be safe.

            *Resolution 51/60, annex.
            """));

    [Fact]
    public void AnAdoptedTextOpensWithItsNumber() => Assert.Equal(
        """
        Resolution 75/196. Safer towns [The General Assembly]
          recital <Noting> Noting that towns grow, @5
          para 1 <Decides> Decides to remain seized of the matter. @7
        """,
        Outline.Of(
            """
            75/196. Safer towns

            The General Assembly,

            Noting that towns grow,

            1. *Decides* to remain seized of the matter.

            46th plenary meeting
            16 December 2020
            """));

    [Theory]
    [InlineData("Resolution 70/200. Safer towns", "Resolution 70/200.", "Safer towns")]
    [InlineData("**Resolution 1/5: Safer towns**", "Resolution 1/5:", "Safer towns")]
    [InlineData("## 70/200. Safer towns", "70/200.", "Safer towns")]
    public void LabelAndTitleOfAnAdoptedTextCanShareALine(string line, string label, string title)
    {
        var instrument = Document.Parse(line + "\n\nThe General Assembly,\n\nNoting that towns grow,\n\n1. *Decides* to act.", "text.txt").Instruments.Single();
        Assert.Equal(label, instrument.Label);
        Assert.Equal(title, instrument.Title);
        Assert.Equal(InstrumentKind.Resolution, instrument.Kind);
    }

    [Fact]
    public void AdoptedTextsFollowOneAnother() => Assert.Equal(
        """
        Resolution 75/196. Safer towns [The General Assembly]
          para 1 <Decides> Decides to remain seized of the matter. @5
        Resolution 75/197. Safer streets [The General Assembly]
          para 1 <Decides> Decides to remain seized of the matter. @11
        """,
        Outline.Of(
            """
            75/196. Safer towns

            The General Assembly,

            1. *Decides* to remain seized of the matter.

            75/197. Safer streets

            The General Assembly,

            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void ACompendiumTitleNeedsNoNoteBeforeAnAdoptingBody() => Assert.Equal(
        """
        Declaration 32. Declaration on safer towns [We, Mayors of the world]
          para - <Declare> Declare as follows: @7
          para 1 Towns should be safe. @9
          note * Resolution 46/152, annex. <- 3
        Declaration 33. Declaration on safer streets [We, Mayors of the world]
          para - <Declare> Declare as follows: @17
          para 1 Streets should be safe. @19
        """,
        Outline.Of(
            """
            II. Declarations

            32. Declaration on safer towns*

            We, Mayors of the world,

            Declare as follows:

            1. Towns should be safe.

            *Resolution 46/152, annex.

            33. Declaration on safer streets

            We, Mayors of the world,

            Declare as follows:

            1. Streets should be safe.
            """));

    [Fact]
    public void ANumberedNameOutOfSequenceIsNoTitle() => Assert.Equal(
        """
        Declaration 32. Declaration on safer towns [We, Mayors of the world]
          para - <Declare> Declare as follows: @7
          section1 1. Streets @9
            para 1 Streets should be safe. @11
          note * Resolution 46/152, annex. <- 3 9
        """,
        Outline.Of(
            """
            II. Declarations

            32. Declaration on safer towns*

            We, Mayors of the world,

            Declare as follows:

            1. Streets*

            1. Streets should be safe.

            *Resolution 46/152, annex.
            """));

    [Fact]
    public void ACompendiumNeedsNoHeadingOfAPart() => Assert.Equal(
        """
        Declaration 32. Declaration on safer towns [We, Mayors of the world]
          para - <Declare> Declare as follows: @5
          para 1 Towns should be safe. @7
          note * Resolution 46/152, annex. <- 1
        Declaration 33. Declaration on safer streets [We, Mayors of the world]
          para - <Declare> Declare as follows: @15
          para 1 Streets should be safe. @17
          note * Resolution 51/60, annex. <- 11
        """,
        Outline.Of(
            """
            32. Declaration on safer towns*

            We, Mayors of the world,

            Declare as follows:

            1. Towns should be safe.

            *Resolution 46/152, annex.

            33. Declaration on safer streets*

            We, Mayors of the world,

            Declare as follows:

            1. Streets should be safe.

            *Resolution 51/60, annex.
            """));
}
