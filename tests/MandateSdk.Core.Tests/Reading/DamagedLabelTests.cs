using System;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Labels that OCR lost or misread, gaps, and how they are reported.</summary>
public class DamagedLabelTests
{
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

            (j) Gates;

            (k) Roofs;

            (1) Doors;

            (m) Windows.
            """));

    [Fact]
    public void AGreekLetterInALabelIsReadAsTheLatinOne()
    {
        const string Chi = "\u03a7";
        var outline = Outline.Of("Annex\n\nGuidelines for safer towns\n\nIX. Streets\n\n1. Streets should be wide.\n\n" + Chi + ". Squares\n\n2. Squares should be lit.");
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
        Outline.Of(
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
        Outline.Of(
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
        Outline.Of(
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
        Outline.Of(
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
        Outline.DiagnosticsOf("Annex\n\n1. Towns should plan:\n\n(a) Streets;\n\n(b) Squares;\n\n(d) Parks.\n\n4. Towns should report.")
            .Select(diagnostic => diagnostic.Split(';')[0]));

    [Theory]
    [InlineData("1. Towns plan.\n\nTowns build 2. and report.\n\n3. Towns last.", "(7,13): warning MND1001")]
    [InlineData("1. Towns plan. 2. Towns build.", "(5,16): warning MND1002")]
    [InlineData("1. Towns:\n\n(a) Plan;\n\n(b) Build;\n\n(C) Last.", "(11,1): warning MND1003")]
    [InlineData("1. Towns plan.\n\nTowns build.\n\n3. Towns last.", "(7,1): warning MND1004")]
    public void EveryLabelThatWasNotPrintedInItsPlaceIsReported(string body, string report) => Assert.Contains(
        Outline.DiagnosticsOf("Annex\n\nGuidelines for safer towns\n\n" + body),
        diagnostic => diagnostic.StartsWith(report, StringComparison.Ordinal));

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
    public void ALostLetterIsInferred() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should: @5
            item a Plan their streets; @7
            item b (inferred) Light their squares; @9
            item c Report. @11
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should:

            (a) Plan their streets;

            Light their squares;

            (c) Report.
            """));
}
