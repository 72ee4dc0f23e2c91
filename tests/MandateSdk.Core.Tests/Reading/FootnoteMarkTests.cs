using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>The forms of marks.</summary>
public class FootnoteMarkTests
{
    [Fact]
    public void ASuperscriptDigitIsAMark() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Welcomes> Welcomes the work of the Centre; @7
          para 2 <Decides> Decides to remain seized of the matter. @9
          note 15 E/CN.15/2002/3. <- 7
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Welcomes* the work of the Centre;¹⁵

            2. *Decides* to remain seized of the matter.

            ¹⁵ E/CN.15/2002/3.
            """));

    [Fact]
    public void BracesHoldOneMarkOrSeveral() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Welcomes> Welcomes the work of the Centre and of the institutes; @7
          para 2 <Decides> Decides to remain seized of the matter. @9
          note 1 E/CN.15/2002/3. <- 7
          note 2 E/CN.15/2002/4. <- 7
          note 3 E/CN.15/2002/5. <- 7
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Welcomes* the work of the Centre^{1} and of the institutes;^{2,3}

            2. *Decides* to remain seized of the matter.

            ^{1} E/CN.15/2002/3.

            ^{2} E/CN.15/2002/4.

            ^{3} E/CN.15/2002/5.
            """));

    [Fact]
    public void LatexRemainsAreMarks() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Welcomes> Welcomes the work of the Centre and of the institutes; @7
          note 1 E/CN.15/2002/3. <- 7
          note 2 E/CN.15/2002/4. <- 7
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Welcomes* the work of the Centre$^{\rm 1}$ and of the institutes;$^{2}$

            $^{\rm 1}$ E/CN.15/2002/3.

            $^{2}$ E/CN.15/2002/4.
            """));

    [Fact]
    public void ATagAroundDigitsIsAMark() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Welcomes> Welcomes the work of the Centre in towns; @7
          note 1 E/CN.15/2002/3. <- 7
          note 2 E/CN.15/2002/4. <- 7
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Welcomes* the work of the Centre<sup>1</sup>,<sup>2</sup> in towns;

            <sup>1</sup> E/CN.15/2002/3.

            <sup>2</sup> E/CN.15/2002/4.
            """));

    [Fact]
    public void RaisedLettersAreNoMark() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Welcomes> Welcomes the 10^{th} meeting of the Centre. @7
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Welcomes* the 10^{th} meeting of the Centre.
            """));

    [Fact]
    public void ASuperscriptOnAYearIsAMark() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 The Convention of 1954 applies. @5
          note 10 Treaty Series, vol. 360, No. 5158. <- 5
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. The Convention of 1954¹⁰ applies.

            ¹⁰ Treaty Series, vol. 360, No. 5158.
            """));

    [Fact]
    public void AnAsteriskIsAMarkWhereANoteIsDefinedWithOne() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Welcomes> Welcomes the work of the Centre; @7
          note * For the discussion, see chapter II. <- 3
          note ** See Safer Towns (Nairobi, 2002). <- 7
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns*

            The General Assembly,

            1. *Welcomes* the work of the Centre;**

            * For the discussion, see chapter II.

            ** See *Safer Towns* (Nairobi, 2002).
            """));

    [Fact]
    public void MarkupAsterisksAreNoMarks() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Welcomes> Welcomes the manual Safer Towns and the urban programme; @7
          para 2 <Decides> Decides to remain seized of the matter. @9
        """,
        Outline.Of(
            """
            Draft resolution I

            **Safer towns**

            The General Assembly,

            1. *Welcomes* the manual *Safer Towns and the **urban** programme;

            2. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void AnAsteriskInBracesIsAMark() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Decides> Decides to remain seized of the matter. @7
          note * For the discussion, see chapter II. <- 3
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns^{*}

            The General Assembly,

            1. *Decides* to remain seized of the matter.

            ^{*} For the discussion, see chapter II.
            """));

    [Fact]
    public void BoldAndAMarkShareARunOfAsterisks() => Assert.Equal(
        """
        Declaration 1. Declaration on safer towns [We, Mayors of the world]
          para - <Declare> Declare as follows: @7
          note * Resolution 51/60, annex. <- 3
        """,
        Outline.Of(
            """
            II. Declarations

            **1. Declaration on safer towns***

            We, Mayors of the world,

            Declare as follows:

            *Resolution 51/60, annex.
            """));

    [Fact]
    public void TwoRaisedMarksWithACommaAreTwoMarks() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Recalls> Recalls the Convention and the Protocols. @7
          note 1 Note 1. <- 7
          note 2 Note 2. <- 7
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Recalls* the Convention¹,² and the Protocols.

            ¹ Note 1.

            ² Note 2.
            """));

    [Theory]
    [InlineData("¹²", "12")]
    [InlineData("^{29}", "29")]
    [InlineData("^{29,30}", "29 30")]
    [InlineData("^{29, 30}", "29 30")]
    [InlineData(@"$^{\rm 25}$", "25")]
    [InlineData("$^{25}$", "25")]
    [InlineData("^{*}", "*")]
    [InlineData("^{**}", "**")]
    [InlineData("<sup>4</sup>", "4")]
    [InlineData("<sup>*</sup>", "*")]
    [InlineData("<sup>4,5</sup>", "4 5")]
    [InlineData("¹,²", "1 2")]
    [InlineData("¹²,³", "12 3")]
    [InlineData("¹, ²", "1")]
    [InlineData("^{th}", "")]
    [InlineData("^{2nd}", "")]
    [InlineData("<sup>2nd</sup>", "")]
    [InlineData("^{", "")]
    [InlineData("^{}", "")]
    [InlineData("<sup>th</sup>", "")]
    [InlineData("<sup>4", "")]
    [InlineData("4", "")]
    public void TheFormsOfMarks(string text, string labels)
    {
        FootnoteMarks.TryRead(text, 0, text.Length, out var marks);
        Assert.Equal(labels, string.Join(" ", marks.Select(mark => mark.Value)));
    }
}
