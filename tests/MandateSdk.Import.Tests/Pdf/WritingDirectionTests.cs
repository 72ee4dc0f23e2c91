using System.Collections.Generic;
using System.Linq;
using MandateSdk.Import.Pages;
using MandateSdk.Import.Pdf;

namespace MandateSdk.Import.Tests.Pdf;

public sealed class WritingDirectionTests
{
    // Glyphs as a page has them, from left to right.
    private static string Read(string fromLeftToRight) => string.Concat(WritingDirection.InReadingOrder(
        fromLeftToRight.Select((c, i) => new Glyph(c.ToString(), i * 5, (i * 5) + 4, 0, 10, TextStyle.None)).ToList()).Select(glyph => glyph.Text));

    [Fact]
    public void LatinLinesStayAsTheyAre() => Assert.Equal("abc 12", Read("abc 12"));

    [Fact]
    public void HebrewIsReadFromTheRight() => Assert.Equal("שלום עולם", Read("םלוע םולש"));

    [Fact]
    public void NumbersInArabicKeepTheirOrder() => Assert.Equal("قرار 2773", Read("2773 رارق"));

    [Fact]
    public void AHebrewWordInALatinLineIsTurned() => Assert.Equal("the word שלום here", Read("the word םולש here"));
}
