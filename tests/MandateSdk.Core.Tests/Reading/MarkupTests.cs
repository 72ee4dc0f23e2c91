using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Markup around whole lines changes nothing of what they are.</summary>
public class MarkupTests
{
    [Theory]
    [InlineData("75/196. Safer towns")]
    [InlineData("**75/196. Safer towns**")]
    [InlineData("*75/196. Safer towns*")]
    [InlineData("_75/196. Safer towns_")]
    [InlineData("__75/196. Safer towns__")]
    [InlineData("<u>75/196. Safer towns</u>")]
    [InlineData("# 75/196. Safer towns")]
    [InlineData("## **75/196. Safer towns**")]
    public void MarkupAroundATitleIsNoPartOfIt(string title) => Assert.Equal(
        """
        Resolution 75/196. Safer towns [The General Assembly]
          para 1 <Invites> Invites towns to plan. @5
        """,
        Outline.Of(title + "\n\nThe General Assembly,\n\n1. Invites towns to plan.\n"));

    [Theory]
    [InlineData("**23. Safer towns**^{*}")]
    [InlineData("**23. Safer towns***")]
    [InlineData("*23. Safer towns*^{*}")]
    [InlineData("23. Safer towns*")]
    public void AMarkAfterTheMarkupOfATitleBelongsToIt(string title) => Assert.Equal(
        """
        Resolution 23. Safer towns [The General Assembly]
          para 1 <Invites> Invites towns to plan. @7
          note * General Assembly resolution 46/152. <- 3
        """,
        Outline.Of("VII. Resolutions on towns\n\n" + title + "\n\nThe General Assembly,\n\n1. Invites towns to plan.\n\n* General Assembly resolution 46/152.\n"));

    [Theory]
    [InlineData("The General Assembly,")]
    [InlineData("*The General Assembly*,")]
    [InlineData("**The General Assembly,**")]
    [InlineData("_The General Assembly_,")]
    [InlineData("The General Assembly.")]
    public void AnAdoptingBodyIsReadThroughMarkupAndAMisreadComma(string body) => Assert.Equal(
        """
        Resolution 75/196. Safer towns [The General Assembly]
          recital <Recalling> Recalling its resolution 56/261, @5
          para 1 <Invites> Invites towns to plan. @7
        """,
        Outline.Of("75/196. Safer towns\n\n" + body + "\n\nRecalling its resolution 56/261,\n\n1. Invites towns to plan.\n"));

    [Fact]
    public void AMastheadEndsBeforeATitleWithMarkup() => Assert.Equal(
        """
        Resolution 2023/2. Safer towns [The Economic and Social Council]
          para 1 <Invites> Invites towns to plan. @7
        """,
        Outline.Of("United Nations\nEconomic and Social Council\n\n**2023/2. Safer towns**\n\nThe Economic and Social Council,\n1. Invites towns to plan.\n"));

    [Theory]
    [InlineData("1.\tInvites towns:", "(a)\tTo plan;", "(b)\tTo report.")]
    [InlineData("**1.** Invites towns:", "_(a)_ To plan;", "_(b)_ To report.")]
    [InlineData("1. Invites towns:", "• (a) To plan;", "• (b) To report.")]
    public void TabsBulletsAndMarkupAroundLabelsAreNone(string paragraph, string first, string second) => Assert.Equal(
        """
        Resolution 75/196. Safer towns [The General Assembly]
          para 1 <Invites> Invites towns: @5
            item a To plan; @6
            item b To report. @7
        """,
        Outline.Of("75/196. Safer towns\n\nThe General Assembly,\n\n" + paragraph + "\n" + first + "\n" + second + "\n"));
}
