using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>A list that goes on after something else, after a gap, or that begins in the middle.</summary>
public class ItemSequenceTests
{
    [Fact]
    public void AListGoesOnUnderItsOwnSeries() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should: @5
            item a Plan: @7
              item i Streets: @9
                item - Wide; @11
                item - Lit; @13
              item ii Squares; @15
            item b Report. @17
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should:

            (a) Plan:

            (i) Streets:

            • Wide;

            • Lit;

            (ii) Squares;

            (b) Report.
            """));

    [Fact]
    public void AListAfterAGapGoesOn() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should: @5
            item a Plan: @7
              item i Streets; @9
              item iv Squares; @11
            item e Report. @13
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should:

            (a) Plan:

            (i) Streets;

            (iv) Squares;

            (e) Report.
            """));

    [Fact]
    public void AListThatBeginsInTheMiddleIsKept() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan their streets: @5
            item d In the day; @7
            item e At night. @9
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan their streets:

            (d) In the day;

            (e) At night.
            """));
}
