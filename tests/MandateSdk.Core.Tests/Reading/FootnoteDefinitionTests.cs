using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Definitions wherever they stand.</summary>
public class FootnoteDefinitionTests
{
    [Fact]
    public void AnEmphasizedLineIsNoDefinition() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para - <Decides> Decides to remain seized of the matter. @7
          note * See Safer Towns. <- 3
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns*

            The General Assembly,

            *Decides* to remain seized of the matter.

            * See *Safer Towns*.
            """));

    [Fact]
    public void NotesCanBeCollectedAtTheEnd() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Guidance was given by the Commission and the Council. @5
          para 2 The Assembly agreed. @7
          note 1 E/CN.15/2002/10. <- 5
          note 2 Resolution 2002/13. <- 5
          note 3 Resolution 56/261. <- 7
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Guidance was given by the Commission¹ and the Council.²

            2. The Assembly³ agreed.

            Notes

            - ¹ E/CN.15/2002/10.

            2 Resolution 2002/13.

            ³ Resolution 56/261.
            """));

    [Fact]
    public void ACollectedNoteThatLostItsLabelIsInferred() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Guidance was given by the Commission and the Council. @5
          note 1 See E/CN.15/2002/10. <- 5
          note 2 Resolution 2002/13. <- 5
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Guidance was given by the Commission¹ and the Council.²

            Notes

            - See E/CN.15/2002/10.
            - ² Resolution 2002/13.
            """));

    [Fact]
    public void ACollectedNoteGoesOnAfterAPageBreak() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Guidance was given by the Commission and the Council. @5
          note 1 This is done with the specialized agencies, the institutes and the data providers of the towns. <- 5
          note 2 Resolution 2002/13. <- 5
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Guidance was given by the Commission¹ and the Council.²

            Notes

            ¹ This is done with the specialized agencies, the institutes

            and the data providers of the towns.

            ² Resolution 2002/13.
            """));

    [Fact]
    public void ADefinitionHasSeveralLines() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Takes note> Takes note of the report of the Centre. @7,13
          note 1 See Tenth United Nations Congress on the Prevention of Crime, Vienna, 10-17 April 2000: report prepared by the Secretariat, chap. I. <- 7
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Takes note* of the report¹ of the

            ¹ See *Tenth United Nations Congress on the Prevention of Crime, Vienna,
            10-17 April 2000: report prepared by the Secretariat*,
            chap. I.

            Centre.
            """));

    [Fact]
    public void AMarkInADefinitionIsNoReference() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Guidance was given by the Commission. @5
          para 2 The Council agreed. @7
          note 1 See note below. <- 5
          note 2 Resolution 2002/13. <- 7
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Guidance was given by the Commission.¹

            2. The Council² agreed.

            ¹ See note² below.

            ² Resolution 2002/13.
            """));

    [Fact]
    public void AMarkWithoutDefinitionIsReported()
    {
        const string Text = "Draft resolution I\n\nSafer towns\n\nThe General Assembly,\n\n1. *Decides* so;⁷";
        Assert.Equal("(7,17): warning MND1101: Nothing defines footnote 7; the mark is taken out of the words all the same.", Outline.DiagnosticsOf(Text).Single());
        Assert.EndsWith("para 1 <Decides> Decides so; @7", Outline.Of(Text));
    }

    [Fact]
    public void ADefinitionWithoutMarkIsKeptAndReported()
    {
        const string Text = "Draft resolution I\n\nSafer towns\n\nThe General Assembly,\n\n1. *Decides* so;¹\n\n¹ Note 1.\n\n² Note 2.";
        Assert.Contains(Outline.DiagnosticsOf(Text), diagnostic => diagnostic.StartsWith("(11,1): warning MND1102", System.StringComparison.Ordinal));
        Assert.EndsWith("note 1 Note 1. <- 7\n  note 2 Note 2. <- ", Outline.Of(Text));
    }

    [Theory]
    [InlineData("¹ E/CN.15/2002/3.", "1")]
    [InlineData("¹See E/CN.15/2002/3.", "1")]
    [InlineData("^{2} E/CN.15/2002/3.", "2")]
    [InlineData("$^{\\rm 3}$ E/CN.15/2002/3.", "3")]
    [InlineData("* A/60/150.", "*")]
    [InlineData("*A/60/150.", "*")]
    [InlineData("** See *Safer Towns*.", "**")]
    [InlineData("*Decides* so;", null)]
    [InlineData("**Bold title**", null)]
    [InlineData("¹", null)]
    [InlineData("* * *", null)]
    [InlineData("**** Note", null)]
    [InlineData("^{2,3} E/CN.15/2002/3.", null)]
    [InlineData("1 E/CN.15/2002/3.", null)]
    public void TheFormsOfDefinitions(string line, string? label) =>
        Assert.Equal(label, NoteForms.ReadRaised(line, 0, line.Length)?.Label);

    [Fact]
    public void NotesEndWithTheNextInstrument() => Assert.Equal(
        """
        Report Safer towns
          section1 I. Introduction @3
            para 1 Guidance was given by the Commission. @5
          note 1 E/CN.15/2002/10. <- 5
          Annex Annex Towns asked
            para - 2 towns of the region were asked. @15
        """,
        Outline.Of(
            """
            Safer towns

            I. Introduction

            1. Guidance was given by the Commission.¹

            Notes

            ¹ E/CN.15/2002/10.

            Annex

            Towns asked

            2 towns of the region were asked.
            """));

    [Fact]
    public void ADefinitionAtTheFootOfAPageEndsWithItsLines() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Takes note> Takes note of the report of the Centre for safer towns; @7,11
          para 2 <Decides> Decides to remain seized of the matter. @13
          note 1 E/CN.15/2002/10 <- 7
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Takes note* of the report¹ of the

            ¹ E/CN.15/2002/10

            Centre for safer towns;

            2. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void ANotesHeadingWithoutNotesIsAHeading() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan. @5
          section1 Notes @7
            para 2 Towns should keep notes. @9
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan.

            Notes

            2. Towns should keep notes.
            """));
}
