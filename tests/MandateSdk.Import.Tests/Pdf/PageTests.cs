using System.Linq;
using MandateSdk.Import.Tests.Harness;

namespace MandateSdk.Import.Tests.Pdf;

/// <summary>What belongs to pages: heads and feet, breaks, columns.</summary>
public sealed class PageTests
{
    private const string Full = "The quick brown fox jumps over the lazy dog and then runs over the hill to see what is";

    // What differs in nothing but its number at the edge of each page would be a running head.
    private static readonly string[] Texts = ["All begins here.", "Much follows.", "It ends."];

    private static PrintedPdf ThreePages()
    {
        var pdf = new PrintedPdf();
        for (var page = 1; page <= 3; page++)
        {
            if (page > 1)
                pdf.Page();
            pdf.At(60, 760).Roman("A/99/1").At(100, 700).Roman(Texts[page - 1]).At(60, 40).Roman(page + "/3").At(500, 40).Roman("99-00001");
        }

        return pdf;
    }

    [Fact]
    public void RunningHeadsAndFeetEnterNoText() =>
        Assert.Equal("All begins here.\n\n\f\nMuch follows.\n\n\f\nIt ends.\n", ThreePages().Import().Replace("A/99/1\n\n", ""));

    [Fact]
    public void RunningHeadsAndFeetAreKeptWhereAsked() =>
        Assert.Equal(3, ThreePages().Import(keepsFurniture: true).Split("99-00001").Length - 1);

    [Fact]
    public void AParagraphThatAPageBreakCutsIsOneLine()
    {
        var pdf = new PrintedPdf().At(120, 700).Roman("1. " + Full[..60]).Line().Roman(Full).Page().Roman("on the other side.").Line(18, 120).Roman("2. Next.");
        Assert.Contains(Full + " on the other side.\n", pdf.Import());
    }

    [Fact]
    public void TwoColumnsAreReadOneAfterTheOther()
    {
        var pdf = new PrintedPdf();
        for (var line = 0; line < 10; line++)
        {
            pdf.At(60, 700 - (12 * line)).Roman("left words of the column go on here " + line);
            pdf.At(320, 700 - (12 * line)).Roman("right words of the column go on here " + line);
        }

        var text = pdf.Import();
        Assert.True(text.IndexOf("right", System.StringComparison.Ordinal) > text.LastIndexOf("left", System.StringComparison.Ordinal), text);
        Assert.Equal(Enumerable.Range(0, 10).Select(i => (char)('0' + i)), text.Where(char.IsAsciiDigit).Take(10));
    }

    [Fact]
    public void TheSameFileGivesTheSameText()
    {
        var bytes = ThreePages().ToBytes();
        Assert.Equal(DocumentImporter.Import(bytes), DocumentImporter.Import(bytes), (a, b) => a!.Text == b!.Text && a.Sha256 == b.Sha256);
    }

    [Fact]
    public void NotesThatDifferInTheirNumbersOnlyAreNoFurniture()
    {
        var pdf = new PrintedPdf();
        for (var page = 1; page <= 4; page++)
        {
            if (page > 1)
                pdf.Page();
            pdf.At(100, 700).Roman("Words of page " + "abcd"[page - 1] + " with a note").Mark(page.ToString(System.Globalization.CultureInfo.InvariantCulture)).Roman(" in them.")
                .Rule(100, 110, 60).At(100, 90).Mark(page.ToString(System.Globalization.CultureInfo.InvariantCulture), 5).Roman(" Resolution 70/" + (page * 7) + ".", 8);
        }

        var text = pdf.Import();
        Assert.All(Enumerable.Range(1, 4), page => Assert.Contains("Resolution 70/" + (page * 7) + ".\n", text));
    }

    [Fact]
    public void HeadingsAtTheHeadOfPagesAreNoRunningHeads()
    {
        var pdf = new PrintedPdf();
        foreach (var rule in new[] { 4, 16, 31, 37 })
        {
            if (rule > 4)
                pdf.Page();
            pdf.At(100, 720).Bold("Rule " + rule).At(100, 690).Roman("Words of rule " + rule + ", and more of them.").At(290, 40).Roman("Page " + rule);
        }

        var text = pdf.Import();
        Assert.All(new[] { 4, 16, 31, 37 }, rule => Assert.Contains("**Rule " + rule + "**\n", text));
    }

    [Fact]
    public void ARunningHeadCanHaveTheTitleBesideTheSymbol()
    {
        var pdf = new PrintedPdf().At(430, 750).Roman("A/RES/99/1").At(100, 700).Roman("All begins here.")
            .Page().At(60, 750).Bold("Safer towns").At(430, 750).Bold("A/RES/99/1").At(100, 700).Roman("It ends.");
        Assert.Equal("A/RES/99/1\n\nAll begins here.\n\n\f\nIt ends.\n", pdf.Import());
    }
}
