using System;
using System.Linq;
using MandateSdk.Core.Parsing;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Parsing;

/// <summary>The sequence decides what a label is: letter or numeral, printed, displaced, glued, misread or lost.</summary>
public class LabelSequenceTests
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
        Reading.Of(
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
        Reading.Of(
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
        Reading.Of(
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
        Reading.Of(
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
        Reading.Of(
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
        Reading.Of(
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
        Reading.Of(
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
        Reading.Of(
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
        Reading.Of(
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

    [Fact]
    public void ADisplacedNumberIsTakenOutOfItsSentence() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Welcomes> Welcomes the outcome of the Congress; @7
          para 2 (displaced) <Requests> Requests the Secretary-General to submit a report on safer towns; @9
          para 3 <Decides> Decides to remain seized of the matter. @11
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Welcomes* the outcome of the Congress;

            *Requests* the Secretary-General to submit a report 2. on safer towns;

            3. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void ADisplacedNumberInABlockWithAnOperativeVerbInItalics() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Welcomes> Welcomes the outcome of the Congress; @7
          para 2 (displaced) <Requests> Requests the Secretary-General to submit a report on safer towns; @9
          para 3 <Decides> Decides to remain seized of the matter. @11
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Welcomes* the outcome of the Congress;

            *Requests* 2. the Secretary-General to submit a report on safer towns;

            3. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void ADisplacedLetterIsTakenOutOfItsItem() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should: @5
            item a Plan their streets; @7
            item b (displaced) Light their squares in the evening; @9
            item c Report. @11
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should:

            (a) Plan their streets;

            Light their squares (b) in the evening;

            (c) Report.
            """));

    [Fact]
    public void ADisplacedFirstLetterBeginsAList() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should: @5
            item a (displaced) Plan their streets and their squares; @7
            item b Report. @9
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should:

            Plan their streets (a) and their squares;

            (b) Report.
            """));

    [Fact]
    public void ANumberOfACitationIsNotDisplaced() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan. @5
          para 2 (inferred) This is what towns should do under article 2. States should help. @7
          para 3 Towns should report. @9
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan.

            This is what towns should do under article 2. States should help.

            3. Towns should report.
            """));

    [Fact]
    public void ANumberThatComesAnywayIsNotDisplaced() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan. The plan should be in stage 2. by the end of the year. @5,7
          para 2 Towns should report. @9
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan.

            The plan should be in stage 2. by the end of the year.

            2. Towns should report.
            """));

    [Fact]
    public void TwoParagraphsOnOneLineAreSplit() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Welcomes> Welcomes the outcome of the Congress; @7
          para 2 (glued) <Requests> Requests the Secretary-General to report; @7
          para 3 <Decides> Decides to remain seized of the matter. @9
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Welcomes* the outcome of the Congress; 2. *Requests* the Secretary-General to report;

            3. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void TwoItemsOnOneLineAreSplit() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should: @5
            item a Plan their streets; @7
            item b (glued) Light their squares; @7
            item c (glued) Report. @7
          para 2 States should help. @9
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should:

            (a) Plan their streets; (b) Light their squares; (c) Report.

            2. States should help.
            """));

    [Fact]
    public void AnItemGluedToTheChapeauIsSplit() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should: @5
            item a (glued) Plan their streets; @5
            item b Report. @7
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should: (a) Plan their streets;

            (b) Report.
            """));

    [Fact]
    public void ARunningListIsNotSplit() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should (a) plan their streets, (b) light their squares and (c) report. @5
          para 2 Towns should: @7
            item a Plan their streets; @9
            item b Light their streets, (c) Squares included. @11
          para 3 States should: @13
            item a Give funds; (b) as far as they can. @15
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should (a) plan their streets, (b) light their squares and (c) report.

            2. Towns should:

            (a) Plan their streets;

            (b) Light their streets, (c) Squares included.

            3. States should:

            (a) Give funds; (b) as far as they can.
            """));

    [Fact]
    public void ANumberThatEndsASentenceIsNotGlued() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan in accordance with rule No. 1. 2. Towns and States differ. @5
          para 2 States should help. @7
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan in accordance with rule No. 1. 2. Towns and States differ.

            2. States should help.
            """));

    [Fact]
    public void AOneForAnLIsMisread() => Assert.Equal(
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
            item j Gates; @25
            item k Roofs; @27
            item l (misread) Doors; @29
            item m Windows. @31
        """,
        Reading.Of(
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

            (j) Gates;

            (k) Roofs;

            (1) Doors;

            (m) Windows.
            """));

    [Fact]
    public void AGreekLetterInALabelIsReadAsTheLatinOne()
    {
        const string Chi = "\u03a7";
        var outline = Reading.Of("Annex\n\nGuidelines for safer towns\n\nIX. Streets\n\n1. Streets should be wide.\n\n" + Chi + ". Squares\n\n2. Squares should be lit.");
        Assert.Contains("  section1 " + Chi + ". Squares @9\n    para 2 ", outline, StringComparison.Ordinal);
        Assert.Equal("X", LabelReader.Read(Chi + ". Squares", 0, 10)!.Value);
    }

    [Fact]
    public void ALostNumberIsInferred() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Welcomes> Welcomes the outcome of the Congress; @7
          para 2 (inferred) <Requests> Requests the Secretary-General to report; @9
          para 3 <Decides> Decides to remain seized of the matter. @11
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Welcomes* the outcome of the Congress;

            *Requests* the Secretary-General to report;

            3. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void ALostNumberOfASentenceIsInferred() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan. @5
          para 2 (inferred) States should help. @7
          para 3 Towns should report. @9
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan.

            States should help.

            3. Towns should report.
            """));

    [Fact]
    public void NoNumberIsInferredWithoutAGap() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan. States should help. @5,7
          para 2 Towns should report. @9
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan.

            States should help.

            2. Towns should report.
            """));

    [Fact]
    public void AGapKeepsTheLabelsAsPrinted() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan: @5
            item a Streets; @7
            item b Squares; @9
            item d Parks. @11
          para 4 Towns should report. @13
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan:

            (a) Streets;

            (b) Squares;

            (d) Parks.

            4. Towns should report.
            """));

    [Fact]
    public void GapsAreReported() => Assert.Equal(
        ["(9,1): warning MND1005: d follows b", "(11,1): warning MND1005: 4 follows 1"],
        Reading.DiagnosticsOf("Annex\n\n1. Towns should plan:\n\n(a) Streets;\n\n(b) Squares;\n\n(d) Parks.\n\n4. Towns should report.")
            .Select(diagnostic => diagnostic.Split(';')[0]));

    [Theory]
    [InlineData("1. Towns plan.\n\nTowns build 2. and report.\n\n3. Towns last.", "(7,13): warning MND1001")]
    [InlineData("1. Towns plan. 2. Towns build.", "(5,16): warning MND1002")]
    [InlineData("1. Towns:\n\n(a) Plan;\n\n(b) Build;\n\n(C) Last.", "(11,1): warning MND1003")]
    [InlineData("1. Towns plan.\n\nTowns build.\n\n3. Towns last.", "(7,1): warning MND1004")]
    public void EveryLabelThatWasNotPrintedInItsPlaceIsReported(string body, string report) => Assert.Contains(
        Reading.DiagnosticsOf("Annex\n\nGuidelines for safer towns\n\n" + body),
        diagnostic => diagnostic.StartsWith(report, StringComparison.Ordinal));

    [Fact]
    public void ANumberThatNobodyWaitsForInAnOpenSentenceIsAWord() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan. @5
          para 2 Towns should keep to the standards of rule 95. They should also keep to those of the Council. @7,9
          para 3 Towns should report. @11
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan.

            2. Towns should keep to the standards of rule

            95. They should also keep to those of the Council.

            3. Towns should report.
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
        Reading.Of(
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

    [Theory]
    [InlineData("1", "l", true)]
    [InlineData("I", "l", true)]
    [InlineData("0", "o", true)]
    [InlineData("5", "s", true)]
    [InlineData("6", "b", true)]
    [InlineData("9", "g", true)]
    [InlineData("q", "g", true)]
    [InlineData("C", "c", true)]
    [InlineData("|", "l", true)]
    [InlineData("!", "l", true)]
    [InlineData("1l", "ll", true)]
    [InlineData("a", "b", false)]
    [InlineData("1", "ll", false)]
    [InlineData("2", "l", false)]
    public void LettersThatLookAlikeAreMistaken(string printed, string required, bool mistaken) =>
        Assert.Equal(mistaken, Confusables.CanBeMistaken(printed, required));

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
        Reading.Of(
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
        Reading.Of(
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
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            II. Places

            A. Streets

            1. Streets should be wide.

            III. Follow-up

            2. Towns should report.
            """));

    [Fact]
    public void ANumberBeforeASmallLetterInterruptsASentence() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan. @5
          para 2 (displaced) States should give support to the programme of towns. @7
          para 3 Towns should report. @9
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan.

            States should give support to 2. the programme of towns.

            3. Towns should report.
            """));

    [Fact]
    public void ALetterOfACitationIsNotDisplaced() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should: @5
            item a Plan their streets; @7
            item b (inferred) Act under paragraph (b) of article 3; @9
            item c Report. @11
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should:

            (a) Plan their streets;

            Act under paragraph (b) of article 3;

            (c) Report.
            """));

    [Fact]
    public void ALostLetterIsInferred() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should: @5
            item a Plan their streets; @7
            item b (inferred) Light their squares; @9
            item c Report. @11
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should:

            (a) Plan their streets;

            Light their squares;

            (c) Report.
            """));

    [Fact]
    public void AndBeforeADisplacedNumberIsNoCitationUnlessANumberStandsBeforeIt() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan. @5
          para 2 (displaced) The Office and UNICEF should help towns. @7
          para 3 Towns should report. @9
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan.

            The Office and 2. UNICEF should help towns.

            3. Towns should report.
            """));

    [Fact]
    public void ADisplacedOneUnderANewHeadingBeginsTheNumbersAgain() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 I. Streets @5
            para 1 Streets should be wide. @7
            para 2 Streets should be lit. @9
          section1 II. Squares @11
            para 1 (displaced) Towns should plan the places where people meet. @13
            para 2 Squares should be lit. @15
          section1 III. Parks @17
            para - Parks are shown in table 1. They should be green. @19
            para 3 Parks should be safe. @21
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            I. Streets

            1. Streets should be wide.

            2. Streets should be lit.

            II. Squares

            Towns should plan the 1. places where people meet.

            2. Squares should be lit.

            III. Parks

            Parks are shown in table 1. They should be green.

            3. Parks should be safe.
            """));

    [Fact]
    public void ADisplacedNumberDoesNotWaitForThoseOfTheNextInstrument() => Assert.Equal(
        """
        Resolution 32. Safer towns [The General Assembly]
          recital <Noting> Noting that towns grow, @7
          para 1 (displaced) <Requests> Requests towns to grow. @9
          note * General Assembly resolution 70/1. <- 3
        Resolution 33. Safer villages [The General Assembly]
          para 1 <Requests> Requests villages to grow. @17
          note * General Assembly resolution 70/2. <- 13
        """,
        Reading.Of(
            """
            II. Declarations

            32. Safer towns*

            The General Assembly,

            Noting that towns grow,

            *Requests* towns 1. to grow.

            *General Assembly resolution 70/1.

            33. Safer villages*

            The General Assembly,

            1. *Requests* villages to grow.

            *General Assembly resolution 70/2.
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

    [Fact]
    public void AGluedUnitCanStandInAContinuation() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Welcomes> Welcomes the outcome of the Congress; @7,9
          para 2 (glued) <Requests> Requests the Secretary-General to report; @9
          para 3 <Decides> Decides to remain seized of the matter. @11
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Welcomes* the outcome of the

            Congress; 2. *Requests* the Secretary-General to report;

            3. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void AGluedUnitCanFollowAMarkAndBeWrapped() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Welcomes> Welcomes the outcome of the Congress; @7
          para 2 (glued) <Requests> Requests the Secretary-General to report; @7,8
          para 3 <Decides> Decides to remain seized of the matter. @10
          note 1 E/CN.15/2002/3. <- 7
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Welcomes* the outcome of the Congress;¹ 2. *Requests* the
            Secretary-General to report;

            3. *Decides* to remain seized of the matter.

            ¹ E/CN.15/2002/3.
            """));

    [Fact]
    public void ASmallerNumberInAnOpenSentenceIsAWord() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan. @5
          para 2 Towns should keep to the standards of rule 1. They should also keep to those of the Council. @7,9
          para 3 Towns should report. @11
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan.

            2. Towns should keep to the standards of rule

            1. They should also keep to those of the Council.

            3. Towns should report.
            """));
}
