using System;
using System.Globalization;
using System.Linq;
using System.Text;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;

namespace MandateSdk.Core.Tests.Trust;

/// <summary>Any characters are input: the answer is a tree, without a crash, in memory and time that grow with the text.</summary>
public class HostileInputTests
{
    private const int Many = 200_000;

    // The length of each text is what a quadratic reader would need minutes for; the test run has a limit of its own.
    public static TheoryData<string> Texts() => new()
    {
        "one line", "stars", "marks", "brackets", "blanks and marks", "empty lines", "glued items", "nested labels", "definitions",
        "tags", "table", "open paragraphs", "headings", "plain digits",
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void LongAndDegenerateTextsAreReadWhole(string name)
    {
        var text = Make(name);
        Assert.Equal(text.Length, Parser.Parse(text, name).ToFullString().Length);
        Assert.NotNull(Document.Parse(text, name).Record);
    }

    [Fact]
    public void TheReadingIsTheSameInEveryCulture()
    {
        const string Text = "Draft resolution I\n\nTITLE IN ISTANBUL\n\nThe General Assembly,\n\nRecalling it,\n\n1. *Decides* it;\n\n(i) one;";
        var expected = Document.Parse(Text, "text.txt").Record;
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal(expected, Document.Parse(Text, "text.txt").Record);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void ReadingTwiceGivesEqualRecords()
    {
        foreach (var path in Harness.Repository.SeedFiles)
        {
            var text = System.IO.File.ReadAllText(path);
            Assert.Equal(Document.Parse(text, path).Record, Document.Parse(text, path).Record);
        }
    }

    private static string Make(string name) => name switch
    {
        "one line" => Repeat("word ", Many),
        "stars" => Repeat("*a ", Many),
        "marks" => Repeat("¹", Many),
        "brackets" => Repeat("(", Many) + Repeat("^{", Many),
        "blanks and marks" => Repeat("¹ ", Many),
        "empty lines" => Repeat("\n", Many) + "end",
        "glued items" => "1. It does the following:\n\n(a) One;" + Repeat(" (b) Two;", Many / 10),
        "nested labels" => "1. It:\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => "(" + (i % 2 == 0 ? "a" : "i") + ") It:\n")),
        "definitions" => Repeat("¹ See it.\n\n", Many / 10),
        "tags" => Repeat("<sup>1", Many / 10) + Repeat("<a", Many / 10),
        "table" => Repeat("| a | b |\n", Many / 10),
        "open paragraphs" => "The General Assembly,\n\n" + Repeat("Recalling the\n\n", Many / 10),
        "headings" => Repeat("Heading\n\n", Many / 10),
        "plain digits" => Repeat("word1 ", Many / 10) + "\n\n" + string.Concat(Enumerable.Range(1, 200).Select(i => "^{" + i + "} Note.\n\n")),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
