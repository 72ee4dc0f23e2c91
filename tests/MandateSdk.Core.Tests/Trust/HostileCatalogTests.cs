using System.Linq;
using MandateSdk.Core.Binding;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Diagnostics;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Tests.Trust;

/// <summary>A catalog is input: whatever it says is read, or is one located problem, in time proportional to its length.</summary>
public class HostileCatalogTests
{
    [Theory]
    [InlineData("\"line\": 1, \"printed\": \"\", \"reading\": \"a\", \"reason\": \"b\"", 2, 26, "\"printed\" is empty")]
    [InlineData("\"line\": 1, \"printed\": \" \\t\", \"reading\": \"a\", \"reason\": \"b\"", 2, 26, "\"printed\" is empty")]
    [InlineData("\"line\": 1, \"printed\": \"a\", \"reading\": \"b\", \"reason\": \"\"", 2, 57, "\"reason\" is empty")]
    [InlineData("\"line\": 0", 2, 12, "a line number")]
    [InlineData("\"line\": -1", 2, 12, "a line number")]
    [InlineData("\"line\": 99999999999", 2, 12, "a line number")]
    public void AnErratumThatSaysNothingIsALocatedProblem(string erratum, int line, int column, string problem)
    {
        var exception = Assert.Throws<CatalogFormatException>(() => CatalogReader.Read(
            "{ \"documents\": [ { \"file\": \"a.txt\", \"errata\": [\n { " + erratum + " } ] } ] }"));

        Assert.Equal((line, column), (exception.Line, exception.Column));
        Assert.Contains(problem, exception.Message, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"documents\":")]
    [InlineData("{\"documents\":[{\"errata\":[{\"line\":[")]
    public void DeepNestingIsAProblemAndNoDeepRecursion(string open) => Assert.Throws<CatalogFormatException>(
        () => CatalogReader.Read(string.Concat(Enumerable.Repeat(open, 200_000))));

    [Fact]
    public void AnUnknownKeyOfAnyLengthMakesAShortMessage() => Assert.True(
        Assert.Throws<CatalogFormatException>(() => CatalogReader.Read("{ \"" + new string('x', 1_000_000) + "\": 1 }")).Message.Length < 200);

    [Fact]
    public void AnErratumMayTakeWordsAway() => Assert.Equal("Requests all States.", Read("1. Requests all| States.", new Erratum(1, "|", "", "dirt")).Text);

    [Fact]
    public void ErrataThatOverlapAreReportedAndTheLongestCounts()
    {
        var bound = Bind("1. Requests al1 Statos.", new Erratum(1, "al1", "all", "x"), new Erratum(1, "al1 Statos", "all States", "x"));

        Assert.Single(bound.Diagnostics, diagnostic => diagnostic.Rule.Id == ReadingRules.ErratumWithoutWords.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\ud800")]
    public void AnErratumThatNoReaderWouldTakeThrowsNothing(string printed)
    {
        var unit = Read("1. Requests the\nSecretary-General to report.", new Erratum(1, printed, "_", "x"));

        Assert.NotEmpty(unit.Text);
        Assert.NotNull(unit.Document.Mandates.ToArray());
    }

    [Fact]
    public void ErrataThatFitNothingAreLinear() => Work.AssertLinear(
        size => Bind(
            string.Concat(Enumerable.Repeat("The States act.\n\n", 200)),
            Enumerable.Range(0, size).Select(i => new Erratum((i % 400) + 1, "tbe" + i, "the", "x")).ToArray()),
        2_000);

    [Fact]
    public void ErrataOnEveryLineOfALongParagraphAreLinear() => Work.AssertLinear(
        size => Bind(
            "1. Requests tbe States to act in good time and with all care that is due" + string.Concat(Enumerable.Repeat("\nand tbe States to act in good time and with all care that is due", size)) + ".\n",
            Enumerable.Range(1, size).Select(line => new Erratum(line, "tbe", "the", "x")).ToArray()),
        500);

    [Fact]
    public void ManyErrataOnOneLineAreLinear() => Work.AssertLinear(
        size =>
        {
            var words = Enumerable.Range(0, size).Select(i => "w" + i + "x").ToArray();
            Assert.NotEmpty(Read("1. Requests " + string.Join(" ", words) + ".", words.Select(word => new Erratum(1, word, "w", "x")).ToArray()).Text);
        },
        500);

    private static Paragraph Read(string text, params Erratum[] errata)
    {
        var record = Bind(text, errata).Record;
        return new Document(record, () => new SourceText(text, "a.txt")).Instruments.SelectMany(instrument => instrument.Paragraphs).First();
    }

    private static BoundDocument Bind(string text, params Erratum[] errata) => DocumentBinder.Bind(
        Parser.Parse(text, "a.txt"),
        new Catalog { Documents = new EquatableArray<CatalogDocument>(new CatalogDocument("a.txt") { Errata = errata.ToEquatableArray() }) });
}
