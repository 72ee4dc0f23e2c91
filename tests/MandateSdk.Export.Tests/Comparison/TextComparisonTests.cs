using System.IO;
using System.Linq;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;

namespace MandateSdk.Export.Tests.Comparison;

public sealed class TextComparisonTests
{
    private const string Keys = "Keys are kept by the porter in a locked box near the door";
    private const string Doors = "Doors are closed at ten in the evening and opened at six in the morning";
    private const string Guests = "Guests sign the book at the desk before they enter the upper floors";
    private const string Fire = "In a fire everybody leaves by the stairs and meets in the yard behind the house";
    private const string Garden = "The garden belongs to all tenants and nobody cuts a tree without the consent of the others";

    [Fact]
    public void EachKindOfChangeIsTold() => Assert.Equal(
        [
            "same p1 → p1", "changed p2 → p2", "gone p3 → ", "new  → p3", "same p5 → p4", "moved p4 → p5",
        ],
        Kinds(Compare([Keys, Doors, Guests, Fire, Garden],
            [Keys, Doors.Replace("ten", "eleven"), "Bicycles stand in the cellar and never in the hall", Garden, Fire])));

    [Fact]
    public void AParagraphThatWasDividedIsSplit() => Assert.Equal(
        ["same p1 → p1", "split p2 → p2+p3", "same p3 → p4"],
        Kinds(Compare([Keys, Doors + "; " + Guests, Fire], [Keys, Doors, Guests, Fire])));

    [Fact]
    public void ParagraphsThatWerePutTogetherAreMerged() => Assert.Equal(
        ["same p1 → p1", "merged p2+p3 → p2", "same p4 → p3"],
        Kinds(Compare([Keys, Doors, Guests, Fire], [Keys, Doors + "; " + Guests, Fire])));

    [Fact]
    public void AParagraphThatSaysTheSameAgainIsNew() => Assert.Equal(
        ["same p1 → p1", "same p2 → p2", "new  → p3"],
        Kinds(Compare([Keys, Doors], [Keys, Doors, Doors])));

    [Fact]
    public void WordsOfATextAreNoMarkup()
    {
        var comparison = Compare([Keys, "A <b>bold</b> *word* stays in the house of the porter"], [Keys, Doors]);
        using var html = new StringWriter();
        using var markdown = new StringWriter();
        comparison.WriteHtml(html);
        comparison.WriteMarkdown(markdown);
        Assert.DoesNotContain("<b>", html.ToString());
        Assert.Contains("<del>", html.ToString());
        Assert.Contains("<ins>", html.ToString());
        Assert.DoesNotContain("<b>", markdown.ToString().Replace("\\<b\\>", ""));
        Assert.Contains("~~", markdown.ToString());
    }

    [Fact]
    public void DocumentsAreComparedWithAllTheirInstruments()
    {
        var draft = Document.Parse("1. First text\n\nThe General Assembly,\n\n1. " + Keys + ".\n\n2. Second text\n\nThe General Assembly,\n\n1. "
            + Doors + ".\n", "draft.txt");
        var comparison = new TextComparison(Correspondence.Between(draft, draft));
        Assert.Equal(draft.Instruments.Count, comparison.Correspondence.DraftTexts.Count);
        Assert.All(comparison.Changes, change => Assert.Equal(ChangeKind.Same, change.Kind));
    }

    private static string[] Kinds(TextComparison comparison) => comparison.Changes.Select(change =>
        Names.Of(change.Kind) + " " + Places(change.Before) + " → " + Places(change.After)).ToArray();

    private static string Places(System.Collections.Generic.IReadOnlyList<Unit> units) =>
        string.Join('+', units.Select(unit => "p" + ((Paragraph)unit).Label));

    private static TextComparison Compare(string[] before, string[] after) =>
        new(Correspondence.Between(Parse(before, "before.txt").Instruments[0], Parse(after, "after.txt").Instruments[0]));

    private static Document Parse(string[] paragraphs, string file) => Document.Parse(
        "Rules of the house\n\n" + string.Concat(paragraphs.Select((words, i) => i + 1 + ". " + words + ".\n\n")), file);
}
