using System;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>What is a label.</summary>
public class LabelTests
{
    [Fact]
    public void ANumberThatNobodyWaitsForInAnOpenSentenceIsAWord() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan. @5
          para 2 Towns should keep to the standards of rule 95. They should also keep to those of the Council. @7,9
          para 3 Towns should report. @11
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan.

            2. Towns should keep to the standards of rule

            95. They should also keep to those of the Council.

            3. Towns should report.
            """));

    [Fact]
    public void AFullStopAfterABracketIsPartOfTheLabel() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should: @5
            item a Build; @7
            item b Plan; @9
            item c Report. @11
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should:

            (a) Build;

            (b). Plan;

            (c) Report.
            """));

    [Fact]
    public void ALabelCanStandBehindABulletOrInsideBold() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan. @5
          para 2 Towns should: @6
            item a Build; @7
            item b Report. @8
          para 3 Towns should last. @10
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            - 1. Towns should plan.
            - 2. Towns should:
             - (a) Build;
             - (b) Report.

            **3.** Towns should last.
            """));

    [Theory]
    [InlineData("1. Towns", "Number 1")]
    [InlineData("123. Towns", "Number 123")]
    [InlineData("1.*Decides*", "Number 1")]
    [InlineData("1.5 per cent", null)]
    [InlineData("2002. Towns", null)]
    [InlineData("1 Towns", null)]
    [InlineData("(a) Towns", "Bracketed a")]
    [InlineData("(iv) Towns", "Bracketed iv")]
    [InlineData("(xxiii) Towns", "Bracketed xxiii")]
    [InlineData("(aa) Towns", "Bracketed aa")]
    [InlineData("(12) Towns", "Bracketed 12")]
    [InlineData("(A) Towns", "Bracketed A")]
    [InlineData("(see) Towns", null)]
    [InlineData("(2002) Towns", null)]
    [InlineData("(a)Towns", null)]
    [InlineData("(iii)Towns", "Bracketed iii")]
    [InlineData("l0. Towns", "Number 10")]
    [InlineData("2O. Towns", "Number 20")]
    [InlineData("lO. Towns", null)]
    [InlineData("217 (III). Towns", "Resolution 217 (III)")]
    [InlineData("217 A (III). Towns", "Resolution 217 A (III)")]
    [InlineData("415 (V).", "Resolution 415 (V)")]
    [InlineData("217 (2024). Towns", null)]
    [InlineData("ES-10/24. Towns", "Resolution ES-10/24")]
    [InlineData("(a", null)]
    [InlineData("A. Towns", "Capital A")]
    [InlineData("XIV. Towns", "Capital XIV")]
    [InlineData("AB. Towns", null)]
    [InlineData("IIII. Towns", null)]
    [InlineData("U.N. Towns", null)]
    [InlineData("a. Towns", "Small a")]
    [InlineData("iv. Towns", "Small iv")]
    [InlineData("a) Towns", "Small a")]
    [InlineData("ab. Towns", null)]
    [InlineData("Objective 1. To plan", "Word Objective 1")]
    [InlineData("Objective. To plan", "Word Objective")]
    [InlineData("Principle 2: Towns", "Word Principle 2")]
    [InlineData("Article 3", "Word Article 3")]
    [InlineData("Target 16.4. Towns", "Word Target 16.4")]
    [InlineData("Objective towns", null)]
    [InlineData("75/196. Towns", "Resolution 75/196")]
    [InlineData("57/270 B. Towns", "Resolution 57/270 B")]
    [InlineData("S-20/4. Towns", "Resolution S-20/4")]
    [InlineData("75/196 of 16 December 2020", null)]
    [InlineData("Towns", null)]
    [InlineData("", null)]
    public void WhatIsALabel(string line, string? expected)
    {
        var label = LabelReader.Read(line, 0, line.Length);
        Assert.Equal(expected, label is null ? null : label.Shape + " " + label.Value);
    }

    [Fact]
    public void ANumberBeforeASmallLetterInterruptsASentence() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan. @5
          para 2 (displaced) States should give support to the programme of towns. @7
          para 3 Towns should report. @9
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan.

            States should give support to 2. the programme of towns.

            3. Towns should report.
            """));

    [Fact]
    public void ASmallerNumberInAnOpenSentenceIsAWord() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan. @5
          para 2 Towns should keep to the standards of rule 1. They should also keep to those of the Council. @7,9
          para 3 Towns should report. @11
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan.

            2. Towns should keep to the standards of rule

            1. They should also keep to those of the Council.

            3. Towns should report.
            """));
}
