using System;
using System.IO;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MandateSdk.Import.Tests.Word;

public sealed class WordTests
{
    private static string Import(Action<MainDocumentPart, Body> fill)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var part = file.AddMainDocumentPart();
            part.Document = new Document(new Body());
            fill(part, part.Document.Body!);
        }

        return DocumentImporter.Import(stream.ToArray()).Text;
    }

    private static Paragraph Numbered(int number, int level, string text) => new(
        new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = number })),
        new Run(new Text(text)));

    private static Run Words(string text, params OpenXmlElement[] properties) =>
        new(new RunProperties(properties), new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static void AddNumbering(MainDocumentPart part) =>
        part.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
            new AbstractNum(
                Level(0, NumberFormatValues.Decimal, "%1."),
                Level(1, NumberFormatValues.LowerLetter, "(%2)"),
                Level(2, NumberFormatValues.LowerRoman, "(%3)"))
            { AbstractNumberId = 7 },
            new NumberingInstance(new AbstractNumId { Val = 7 }) { NumberID = 1 },
            new NumberingInstance(
                new AbstractNumId { Val = 7 },
                new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 })
            { NumberID = 2 });

    private static Level Level(int index, NumberFormatValues format, string text) => new(
        new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = text })
    { LevelIndex = index };

    [Fact]
    public void NumbersThatWordCountsAreWritten() => Assert.Equal(
        "1. First\n\n(a) Item\n\n(b) Item\n\n(i) Inner\n\n2. Second\n\n(a) Item\n\n1. Again\n",
        Import((part, body) =>
        {
            AddNumbering(part);
            body.Append(
                Numbered(1, 0, "First"), Numbered(1, 1, "Item"), Numbered(1, 1, "Item"), Numbered(1, 2, "Inner"),
                Numbered(1, 0, "Second"), Numbered(1, 1, "Item"), Numbered(2, 0, "Again"));
        }));

    [Fact]
    public void NotesFollowTheTextInTheOrderOfTheirMarks() => Assert.Equal(
        "Recalling¹ its *resolution*,²\n\n¹ See A.\n\n² See B.\n",
        Import((part, body) =>
        {
            part.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(
                new Footnote(new Paragraph(new Run(new Text("See B.")))) { Id = 3 },
                new Footnote(new Paragraph(new Run(new Text("See A.")))) { Id = 2 },
                new Footnote(new Paragraph(new Run(new Text("never referred to")))) { Id = 9 });
            body.Append(new Paragraph(
                Words("Recalling"), new Run(new FootnoteReference { Id = 2 }), Words(" its "), Words("resolution", new Italic()),
                Words(","), new Run(new FootnoteReference { Id = 3 })));
        }));

    [Fact]
    public void AMarkThatTheAuthorChoseIsKept() => Assert.Equal(
        "Report^{*}\n\n^{*} Reissued.\n",
        Import((part, body) =>
        {
            part.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(new Footnote(new Paragraph(new Run(new Text("Reissued.")))) { Id = 1 });
            body.Append(new Paragraph(Words("Report"), new Run(new FootnoteReference { Id = 1, CustomMarkFollows = true }, new Text("*"))));
        }));

    [Fact]
    public void EndnotesAreNotes() => Assert.Equal(
        "Text¹\n\n¹ End.\n",
        Import((part, body) =>
        {
            part.AddNewPart<EndnotesPart>().Endnotes = new Endnotes(new Endnote(new Paragraph(new Run(new Text("End.")))) { Id = 4 });
            body.Append(new Paragraph(Words("Text"), new Run(new EndnoteReference { Id = 4 })));
        }));

    [Fact]
    public void TrackedChangesAreReadAsAccepted() => Assert.Equal(
        "The new text\n",
        Import((_, body) => body.Append(new Paragraph(
            Words("The "),
            new DeletedRun(new Run(new DeletedText("old "))),
            new InsertedRun(Words("new ")),
            Words("text")))));

    [Fact]
    public void HeadersAndFootersEnterNoText() => Assert.Equal(
        "Text\n",
        Import((part, body) =>
        {
            part.AddNewPart<HeaderPart>().Header = new Header(new Paragraph(Words("A/99/1")));
            part.AddNewPart<FooterPart>().Footer = new Footer(new Paragraph(Words("2/18")));
            body.Append(new Paragraph(Words("Text")));
        }));

    [Fact]
    public void TablesStandBetweenPipes() => Assert.Equal(
        "Before\n\n| Country | Votes |\n| --- | --- |\n| Austria |  |\n",
        Import((_, body) => body.Append(
            new Paragraph(Words("Before")),
            new Table(Row("Country", "Votes"), Row("Austria", "")))));

    [Fact]
    public void HeadingsAreFoundByTheirStyle() => Assert.Equal(
        "**Introduction**\n\nText\n",
        Import((part, body) =>
        {
            part.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                new Style(new StyleName { Val = "heading 1" }, new StyleRunProperties(new Bold())) { StyleId = "H", Type = StyleValues.Paragraph });
            body.Append(
                new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "H" }), Words("Introduction")),
                new Paragraph(Words("Text")));
        }));

    [Fact]
    public void StylesThatAreBasedOnEachOtherEnd() => Assert.Equal(
        "Text\n",
        Import((part, body) =>
        {
            part.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                new Style(new BasedOn { Val = "B" }) { StyleId = "A", Type = StyleValues.Paragraph },
                new Style(new BasedOn { Val = "A" }) { StyleId = "B", Type = StyleValues.Paragraph });
            body.Append(new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "A" }), Words("Text")));
        }));

    [Theory]
    [InlineData("PK\u0003\u0004 no archive")]
    [InlineData("PK\u0003\u0004")]
    public void ADamagedFileIsRefused(string content) =>
        Assert.Contains("damaged", Assert.Throws<ImportException>(() => DocumentImporter.Import(System.Text.Encoding.Latin1.GetBytes(content))).Message);

    [Fact]
    public void AParagraphWhoseMarkWasDeletedGoesOn() => Assert.Equal(
        "1. One text\n\n2. Last\n",
        Import((part, body) =>
        {
            AddNumbering(part);
            var first = Numbered(1, 0, "One ");
            first.GetFirstChild<ParagraphProperties>()!.Append(new ParagraphMarkRunProperties(new Deleted { Author = "x" }));
            var gone = Numbered(1, 0, "");
            gone.RemoveAllChildren<Run>();
            gone.Append(new DeletedRun(new Run(new DeletedText("never"))));
            gone.GetFirstChild<ParagraphProperties>()!.Append(new ParagraphMarkRunProperties(new Deleted { Author = "x" }));
            body.Append(first, Numbered(1, 0, "text"), gone, Numbered(1, 0, "Last"));
        }));

    [Fact]
    public void WhatWasMovedStandsAtItsNewPlace() => Assert.Equal(
        "After\n\nmoved\n",
        Import((_, body) => body.Append(
            new Paragraph(new ParagraphProperties(new ParagraphMarkRunProperties(new MoveFrom { Author = "x" })), new MoveFromRun(Words("moved"))),
            new Paragraph(Words("After")),
            new Paragraph(new MoveToRun(Words("moved"))))));

    [Fact]
    public void RowsThatWereDeletedAreGone() => Assert.Equal(
        "Before\n\n| a | b |\n| --- | --- |\n| e | f |\n",
        Import((_, body) =>
        {
            var gone = Row("c", "d");
            gone.PrependChild(new TableRowProperties(new Deleted { Author = "x" }));
            body.Append(new Paragraph(Words("Before")), new Table(Row("a", "b"), gone, Row("e", "f")));
        }));

    [Fact]
    public void ACellOverTwoColumnsIsFollowedByAnEmptyOne() => Assert.Equal(
        "Before\n\n| Wide |  | c |\n| --- | --- | --- |\n| a | b | c |\n",
        Import((_, body) =>
        {
            var wide = Row("Wide", "c");
            wide.GetFirstChild<TableCell>()!.PrependChild(new TableCellProperties(new GridSpan { Val = 2 }));
            body.Append(new Paragraph(Words("Before")), new Table(wide, Row("a", "b", "c")));
        }));

    [Fact]
    public void ATableInsideACellIsReadOnce() => Assert.Equal(
        "Before\n\n| a inner words | b |\n| --- | --- |\n| c | d |\n",
        Import((_, body) =>
        {
            var row = Row("a", "b");
            row.GetFirstChild<TableCell>()!.Append(new Table(Row("inner", "words")));
            body.Append(new Paragraph(Words("Before")), new Table(row, Row("c", "d")));
        }));

    [Fact]
    public void TheHeadOfTheFirstPageIsTheMasthead() => Assert.Equal(
        "United Nations\nA/99/1\n\nText\n",
        Import((part, body) =>
        {
            var first = part.AddNewPart<HeaderPart>();
            first.Header = new Header(new Paragraph(Words("United Nations")), new Paragraph(Words("A/99/1")));
            var other = part.AddNewPart<HeaderPart>();
            other.Header = new Header(new Paragraph(Words("A/99/1 running")));
            body.Append(new Paragraph(Words("Text")), new SectionProperties(
                new HeaderReference { Type = HeaderFooterValues.First, Id = part.GetIdOfPart(first) },
                new HeaderReference { Type = HeaderFooterValues.Default, Id = part.GetIdOfPart(other) },
                new TitlePage()));
        }));

    [Fact]
    public void ALevelBeginsAgainOnlyWhereItsRuleSaysSo() => Assert.Equal(
        "I. Part\n\n1. One\n\nII. Part\n\n2. Two\n\n2.1 Sub\n",
        Import((part, body) =>
        {
            var paragraphs = Level(1, NumberFormatValues.Decimal, "%2.");
            paragraphs.Append(new LevelRestart { Val = 0 });
            var legal = Level(2, NumberFormatValues.LowerRoman, "%2.%3");
            legal.Append(new IsLegalNumberingStyle());
            part.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                new AbstractNum(Level(0, NumberFormatValues.UpperRoman, "%1."), paragraphs, legal) { AbstractNumberId = 3 },
                new NumberingInstance(new AbstractNumId { Val = 3 }) { NumberID = 4 });
            body.Append(Numbered(4, 0, "Part"), Numbered(4, 1, "One"), Numbered(4, 0, "Part"), Numbered(4, 1, "Two"), Numbered(4, 2, "Sub"));
        }));

    [Fact]
    public void AStyleHasTheLevelThatNamesIt() => Assert.Equal(
        "1. One\n\n(a) Two\n",
        Import((part, body) =>
        {
            var second = Level(1, NumberFormatValues.LowerLetter, "(%2)");
            second.Append(new ParagraphStyleIdInLevel { Val = "Item" });
            part.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                new AbstractNum(Level(0, NumberFormatValues.Decimal, "%1."), second) { AbstractNumberId = 3 },
                new NumberingInstance(new AbstractNumId { Val = 3 }) { NumberID = 4 });
            part.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(new Style(
                new StyleParagraphProperties(new NumberingProperties(new NumberingId { Val = 4 })))
            { StyleId = "Item", Type = StyleValues.Paragraph });
            body.Append(Numbered(4, 0, "One"), new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Item" }), Words("Two")));
        }));

    private static TableRow Row(params string[] cells) =>
        new(cells.Select(cell => new TableCell(new Paragraph(Words(cell)))));
}
