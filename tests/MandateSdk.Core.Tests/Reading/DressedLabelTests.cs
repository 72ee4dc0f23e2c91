using System;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Labels and titles as converters to Markdown and OCR leave them.</summary>
public class DressedLabelTests
{
    [Theory]
    [InlineData("1\\. Invites towns:", "\\(a\\) To plan;", "\\(b\\) To report.")]
    [InlineData("1\\. Invites towns:", "(a\\) To plan;", "(b\\) To report.")]
    [InlineData("1\\. Invites towns:", "a\\. To plan;", "b\\. To report.")]
    [InlineData("**1\\.** Invites towns:", "a\\) To plan;", "b\\) To report.")]
    public void ABackslashInALabelIsNoPartOfIt(string paragraph, string first, string second) => Assert.Equal(
        """
        Resolution 75/196. Safer towns [The General Assembly]
          para 1 <Invites> Invites towns: @5
            item a To plan; @7
            item b To report. @9
        """,
        Outline.Of("75/196\\. Safer towns\n\nThe General Assembly,\n\n" + paragraph + "\n\n" + first + "\n\n" + second + "\n").Replace("75/196\\.", "75/196.", StringComparison.Ordinal));

    [Fact]
    public void TheLabelOfASectionHasNoBackslash() => Assert.Contains(
        "section1 II. Work of the Centre",
        Outline.Of("75/196. Safer towns\n\nThe General Assembly,\n\nI\\. Towns\n\n1. Invites towns to plan.\n\nII\\. Work of the Centre\n\n1. Invites the Centre to report.\n"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("ll.")]
    [InlineData("|l.")]
    [InlineData("1l.")]
    public void LettersThatLookLikeElevenAreANumber(string eleven)
    {
        var text = "75/196. Safer towns\n\nThe General Assembly,\n\n";
        for (var i = 1; i <= 12; i++)
            text += (i == 11 ? eleven : i + ".") + " Invites towns to plan.\n\n";

        var outline = Outline.Of(text);
        Assert.Contains("para 11 (misread) <Invites> Invites towns to plan.", outline, StringComparison.Ordinal);
        Assert.Contains("para 12 <Invites>", outline, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoLettersThatLookLikeOneAreTheLetterThatTheListWaitsFor()
    {
        var text = "75/196. Safer towns\n\nThe General Assembly,\n\n1. Invites towns to plan:\n\n";
        for (var letter = 'a'; letter <= 'n'; letter++)
            text += "(" + (letter == 'm' ? "rn" : letter.ToString()) + ") Streets;\n\n";

        Assert.Contains("item m (misread) Streets;", Outline.Of(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<u>75/196. Safer towns</u>")]
    [InlineData("<b>75/196. Safer towns</b>")]
    [InlineData("**<u>75/196. Safer towns</u>**")]
    public void AMastheadEndsBeforeATitleInATag(string title) => Assert.Equal(
        """
        Resolution 75/196. Safer towns [The General Assembly]
          para 1 <Invites> Invites towns to plan. @7
        """,
        Outline.Of("United Nations\nGeneral Assembly\n\n" + title + "\n\nThe General Assembly,\n1. Invites towns to plan.\n"));

    [Fact]
    public void AMarkAfterTheTagOfATitleIsAMark() => Assert.Equal(
        """
        Resolution 75/196. Safer towns [The General Assembly]
          para 1 <Invites> Invites towns to plan. @7
          note 1 See resolution 56/261. <- 4
        """,
        Outline.Of("United Nations\nA/RES/75/196\n\n<u>75/196. Safer towns</u>1\n\nThe General Assembly,\n1. Invites towns to plan.\n\n1 See resolution 56/261.\n"));

    [Fact]
    public void ATreatyBodyCanHaveAMisreadComma() => Assert.Contains(
        "[The States Parties to the present Convention]",
        Outline.Of(
            """
            75/196. Convention on Safer Towns

            The General Assembly,

            1. Adopts the Convention.

            Annex

            Convention on Safer Towns

            The States Parties to the present Convention.

            Considering that towns are for all,

            Have agreed as follows:

            Article 1

            Towns shall be safe.
            """),
        StringComparison.Ordinal);

    [Fact]
    public void ALabelWithoutBracketsCanStandOnItsOwnLine() => Assert.Contains(
        "item b To report. @",
        Outline.Of("75/196. Safer towns\n\nThe General Assembly,\n\n1. Invites towns:\n\na.\nTo plan;\n\nb.\nTo report.\n"),
        StringComparison.Ordinal);
}
