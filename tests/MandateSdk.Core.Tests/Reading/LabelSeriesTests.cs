using System;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Which series a label belongs to: letters, numerals, numbers.</summary>
public class LabelSeriesTests
{
    [Fact]
    public void AfterZTheLettersAreDoubled()
    {
        var letters = new[] { "x", "y", "z", "aa", "bb" };
        for (var i = 0; i < letters.Length; i++)
        {
            Assert.Equal(24 + i, new Label(LabelShape.Bracketed, letters[i], "(" + letters[i] + ")", 0, 0).OrdinalIn(LabelSeries.Letters));
            Assert.Equal(letters[i], Label.Format(LabelSeries.Letters, 24 + i));
        }

        Assert.Equal(0, new Label(LabelShape.Bracketed, "ab", "(ab)", 0, 0).OrdinalIn(LabelSeries.Letters));
    }

    [Fact]
    public void NumbersBeginAgainWithEachSection() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          section1 I. Streets @7
            recital <Noting> Noting that towns grow, @9
            para 1 <Invites> Invites towns to plan; @11
            para 2 <Requests> Requests a report; @13
          section1 II. Squares @15
            recital <Noting> Noting that squares are dark, @17
            para 1 <Invites> Invites towns to light squares; @19
            para 2 <Requests> Requests another report. @21
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            I. Streets

            Noting that towns grow,

            1. *Invites* towns to plan;

            2. *Requests* a report;

            II. Squares

            Noting that squares are dark,

            1. *Invites* towns to light squares;

            2. *Requests* another report.
            """));

    [Fact]
    public void NumbersRunOnThroughSections() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 I. Streets @5
            para 1 Streets should be wide. @7
          section1 II. Squares @9
            para 2 Squares should be lit. @11
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            I. Streets

            1. Streets should be wide.

            II. Squares

            2. Squares should be lit.
            """));

    [Fact]
    public void NumbersBeginAgainWithEachInstrument() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Adopts> Adopts the Guidelines annexed to the present resolution; @7
          para 2 <Requests> Requests a report. @9
          Guidelines Annex Guidelines for safer towns
            para 1 Towns should plan. @15
            para 2 Towns should report. @17
        DraftResolution Draft resolution II Safer streets [The General Assembly]
          para 1 <Invites> Invites towns to light their streets. @25
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Adopts* the Guidelines annexed to the present resolution;

            2. *Requests* a report.

            Annex

            Guidelines for safer towns

            1. Towns should plan.

            2. Towns should report.

            Draft resolution II

            Safer streets

            The General Assembly,

            1. *Invites* towns to light their streets.
            """));

    [Fact]
    public void LettersBeginAgainUnderEachParagraph() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should provide: @5
            item a Streets; @7
            item b Squares. @9
          para 2 States should provide: @11
            item a Funds; @13
            item b Advice. @15
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should provide:

            (a) Streets;

            (b) Squares.

            2. States should provide:

            (a) Funds;

            (b) Advice.
            """));

    [Theory]
    [InlineData("Number", "12", "Numbers", 12)]
    [InlineData("Number", "12", "BracketedNumbers", 0)]
    [InlineData("Number", "12345", "Numbers", 0)]
    [InlineData("Bracketed", "12", "BracketedNumbers", 12)]
    [InlineData("Bracketed", "12", "Numbers", 0)]
    [InlineData("Bracketed", "c", "Letters", 3)]
    [InlineData("Small", "c", "Letters", 3)]
    [InlineData("Capital", "C", "Letters", 0)]
    [InlineData("Bracketed", "C", "Letters", 0)]
    [InlineData("Bracketed", "iv", "LowerRoman", 4)]
    [InlineData("Small", "iv", "LowerRoman", 4)]
    [InlineData("Bracketed", "IV", "LowerRoman", 0)]
    [InlineData("Capital", "IV", "LowerRoman", 0)]
    [InlineData("Capital", "IV", "UpperRoman", 4)]
    [InlineData("Bracketed", "IV", "UpperRoman", 0)]
    [InlineData("Capital", "C", "UpperLetters", 3)]
    [InlineData("Bracketed", "C", "UpperLetters", 0)]
    [InlineData("Capital", "AB", "UpperLetters", 0)]
    public void ALabelBelongsToTheSeriesOfItsShape(string shape, string value, string series, int ordinal) => Assert.Equal(
        ordinal,
        new Label(Enum.Parse<LabelShape>(shape), value, value, 0, 0).OrdinalIn(Enum.Parse<LabelSeries>(series)));
}
