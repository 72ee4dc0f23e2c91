using System;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Whether a label is a letter or a Roman numeral: what came before it and what follows decide.</summary>
public class RomanLabelTests
{
    [Fact]
    public void IAfterHIsALetter() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should provide for: @5
            item a Streets; @7
            item b Squares; @9
            item c Parks; @11
            item d Schools; @13
            item e Baths; @15
            item f Markets; @17
            item g Lights; @19
            item h Wells; @21
            item i Walls; @23
            item j Gates. @25
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should provide for:

            (a) Streets;

            (b) Squares;

            (c) Parks;

            (d) Schools;

            (e) Baths;

            (f) Markets;

            (g) Lights;

            (h) Wells;

            (i) Walls;

            (j) Gates.
            """));

    [Fact]
    public void IUnderALetterIsARomanNumeral() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should provide for: @5
            item a Streets; @7
            item b Public places, such as: @9
              item i Squares; @11
              item ii Parks; @13
            item c Schools. @15
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should provide for:

            (a) Streets;

            (b) Public places, such as:

            (i) Squares;

            (ii) Parks;

            (c) Schools.
            """));

    [Fact]
    public void IAfterHIsARomanNumeralWhereTwoFollows() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should provide for: @5
            item a Streets; @7
            item b Squares; @9
            item c Parks; @11
            item d Schools; @13
            item e Baths; @15
            item f Markets; @17
            item g Lights; @19
            item h Water, from: @21
              item i Wells; @23
              item ii Rivers; @25
            item i Walls. @27
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should provide for:

            (a) Streets;

            (b) Squares;

            (c) Parks;

            (d) Schools;

            (e) Baths;

            (f) Markets;

            (g) Lights;

            (h) Water, from:

            (i) Wells;

            (ii) Rivers;

            (i) Walls.
            """));

    [Fact]
    public void VAfterIvIsARomanNumeral() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should provide for: @5
            item a Streets; @7
            item b Public places, such as: @9
              item i Squares; @11
              item ii Parks; @13
              item iii Baths; @15
              item iv Markets; @17
              item v Gardens; @19
            item c Schools. @21
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should provide for:

            (a) Streets;

            (b) Public places, such as:

            (i) Squares;

            (ii) Parks;

            (iii) Baths;

            (iv) Markets;

            (v) Gardens;

            (c) Schools.
            """));

    [Fact]
    public void ICanBeTheNumeralOrTheLetterOfASection() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 I. Introduction @5
            para 1 Towns are for people. @7
          section1 II. Places @9
            section2 A. Streets @11
              para 2 Streets should be wide. @13
            section2 B. Squares @15
              para 3 Squares should be lit. @17
            section2 C. Parks @19
              para 4 Parks should be green. @21
            section2 D. Schools @23
              para 5 Schools should be open. @25
            section2 E. Baths @27
              para 6 Baths should be clean. @29
            section2 F. Markets @31
              para 7 Markets should be fair. @33
            section2 G. Wells @35
              para 8 Wells should be deep. @37
            section2 H. Walls @39
              para 9 Walls should be high. @41
            section2 I. Gates @43
              para 10 Gates should be open. @45
          section1 III. Follow-up @47
            para 11 Towns should report. @49
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            I. Introduction

            1. Towns are for people.

            II. Places

            A. Streets

            2. Streets should be wide.

            B. Squares

            3. Squares should be lit.

            C. Parks

            4. Parks should be green.

            D. Schools

            5. Schools should be open.

            E. Baths

            6. Baths should be clean.

            F. Markets

            7. Markets should be fair.

            G. Wells

            8. Wells should be deep.

            H. Walls

            9. Walls should be high.

            I. Gates

            10. Gates should be open.

            III. Follow-up

            11. Towns should report.
            """));

    [Theory]
    [InlineData("I", 1)]
    [InlineData("iv", 4)]
    [InlineData("IX", 9)]
    [InlineData("xiv", 14)]
    [InlineData("XL", 40)]
    [InlineData("XCIX", 99)]
    [InlineData("CCC", 300)]
    [InlineData("IIII", 0)]
    [InlineData("IC", 0)]
    [InlineData("VX", 0)]
    [InlineData("ABC", 0)]
    [InlineData("", 0)]
    public void RomanNumeralsAreWellFormed(string text, int value)
    {
        Assert.Equal(value, RomanNumerals.Parse(text));
        if (value > 0)
        {
            Assert.Equal(text.ToUpperInvariant(), RomanNumerals.Format(value));
        }
    }

    [Fact]
    public void CAfterBIsALetter() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 I. Places @5
            section2 A. Streets @7
              para 1 Streets should be wide. @9
            section2 B. Squares @11
              para 2 Squares should be lit. @13
            section2 C. Parks @15
              para 3 Parks should be green. @17
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            I. Places

            A. Streets

            1. Streets should be wide.

            B. Squares

            2. Squares should be lit.

            C. Parks

            3. Parks should be green.
            """));

    [Fact]
    public void VAfterIvIsANumeral() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 IV. Streets @5
            para 1 Streets should be wide. @7
          section1 V. Squares @9
            para 2 Squares should be lit. @11
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            IV. Streets

            1. Streets should be wide.

            V. Squares

            2. Squares should be lit.
            """));

    [Fact]
    public void IiIsANumeralWithoutAnyBeforeIt() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 II. Places @5
            section2 A. Streets @7
              para 1 Streets should be wide. @9
          section1 III. Follow-up @11
            para 2 Towns should report. @13
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            II. Places

            A. Streets

            1. Streets should be wide.

            III. Follow-up

            2. Towns should report.
            """));
}
