using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>What stands at the cut itself: a hyphen, a dash, a citation, the punctuation that completes a block.</summary>
public class PageBreakWordTests
{
    [Fact]
    public void ACitationIsOneAcrossAPageBreak() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Recalls> Recalls General Assembly resolution 58/185 of 22 December 2003 and Assembly resolution 58/4 of 31 October 2003; @7,9,11
          para 2 <Decides> Decides to remain seized of the matter. @13
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Recalls* General Assembly

            resolution 58/185 of 22 December 2003 and Assembly resolution

            58/4 of 31 October 2003;

            2. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void ABracketedPartOfACitationIsNoLabel() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Recalls> Recalls its resolution 415 (V) of 1 December 1950 on the transfer of functions; @7,9
          para 2 <Decides> Decides to remain seized of the matter. @11
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Recalls* its resolution 415

            (V) of 1 December 1950 on the transfer of functions;

            2. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void AHyphenAtACutIsKeptAndJoins() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Urges> Urges States to act against money-laundering in towns; @7,9
          para 2 <Decides> Decides to remain seized of the matter. @11
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Urges* States to act against money-

            laundering in towns;

            2. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void ADashAtACutKeepsItsBlank() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Urges> Urges States to act against crime – including organized crime – in towns; @7,9
          para 2 <Decides> Decides to remain seized of the matter. @11
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Urges* States to act against crime –

            including organized crime – in towns;

            2. *Decides* to remain seized of the matter.
            """));

    [Theory]
    [InlineData("in accordance with its resolution", "Open")]
    [InlineData("of the Centre,", "Comma")]
    [InlineData("the following:", "Colon")]
    [InlineData("of the present resolution.", "Closed")]
    [InlineData("of the present resolution;", "Closed")]
    [InlineData("the protection of victims; and", "Closed")]
    [InlineData("the protection of victims; or", "Closed")]
    [InlineData("the protection of victims and", "Open")]
    [InlineData("entitled “Safer towns”;", "Closed")]
    [InlineData("the theme “Safer towns.”", "Closed")]
    [InlineData("(see General Assembly resolution 55/25.)", "Closed")]
    [InlineData("the theme “Safer towns”", "Open")]
    [InlineData("safer towns!", "Closed")]
    [InlineData("safer towns?", "Closed")]
    [InlineData("on «safer towns».", "Closed")]
    [InlineData("[safer towns.]", "Closed")]
    [InlineData("by the Office.1", "Closed")]
    [InlineData("by the Office;1", "Closed")]
    [InlineData("“penal reform.”9", "Closed")]
    [InlineData("by the Office.1234", "Open")]
    [InlineData("against crime,21", "Comma")]
    [InlineData("at the end of 2017,2", "Comma")]
    [InlineData("a total of 1,234", "Open")]
    [InlineData("a share of 2.5", "Open")]
    [InlineData("and so on …", "Closed")]
    [InlineData("", "Open")]
    public void ABlockIsCompleteAtItsPunctuation(string text, string ending) =>
        Assert.Equal(ending, TerminalPunctuation.Of(text).ToString());

    [Fact]
    public void AnAdoptingBodyInASentenceIsAWord() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The Economic and Social Council]
          para 1 <Recommends> Recommends that the principal organs, in particular The General Assembly, should act on the report; @7,9,11
          para 2 <Decides> Decides to remain seized of the matter. @13
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The Economic and Social Council,

            1. *Recommends* that the principal organs, in particular

            The General Assembly,

            should act on the report;

            2. *Decides* to remain seized of the matter.
            """));
}
