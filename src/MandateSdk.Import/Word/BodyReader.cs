using System.Collections.Generic;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using MandateSdk.Import.Pages;

namespace MandateSdk.Import.Word;

/// <summary>Paragraphs and tables of the body of a Word file → lines.</summary>
internal sealed class BodyReader
{
    private const int Deepest = 100;

    private readonly List<PrintedLine> _lines = [];
    private readonly LineComposer _composer = new();
    private readonly Numbering _numbering;
    private readonly Styles _styles;
    private readonly Notes _notes;

    /// <param name="part">The main part of the file.</param>
    public BodyReader(MainDocumentPart part)
    {
        _styles = new Styles(part.StyleDefinitionsPart?.Styles);
        _numbering = new Numbering(part.NumberingDefinitionsPart?.Numbering, _styles);
        _notes = new Notes(part);
    }

    /// <summary>Reads the body, and the notes that it refers to after it.</summary>
    /// <param name="body">The body.</param>
    /// <param name="masthead">The head of the first page; null where it has none of its own.</param>
    public IReadOnlyList<PrintedLine> Read(OpenXmlElement body, OpenXmlElement? masthead)
    {
        if (masthead is not null)
            ReadMasthead(masthead);
        ReadBlocks(body, 0);
        foreach (var (label, content) in _notes.Referred())
        {
            _composer.Add(label, TextStyle.Raised);
            _composer.Add(" ", TextStyle.None);
            foreach (var paragraph in content.Descendants<Paragraph>())
            {
                ReadInlines(paragraph, TextStyle.None, 0);
                _composer.Add(" ", TextStyle.None);
            }

            Take(LineRole.Note);
        }

        return _lines;
    }

    // The United Nations sets the masthead as the head of the first page; any other head is none of the text.
    private void ReadMasthead(OpenXmlElement head)
    {
        var paragraphs = head.Descendants<Paragraph>().ToList();
        if (!paragraphs.Exists(paragraph => paragraph.InnerText.TrimStart()
            .StartsWith("United Nations", System.StringComparison.OrdinalIgnoreCase)))
            return;

        foreach (var paragraph in paragraphs)
        {
            ReadInlines(paragraph, TextStyle.None, 0);
            if (!_composer.IsEmpty)
                Take(LineRole.Masthead);
        }
    }

    private void ReadBlocks(OpenXmlElement container, int depth)
    {
        if (depth > Deepest)
            throw new ImportException("The elements of the file nest too deep.");

        foreach (var element in container.ChildElements)
        {
            switch (element)
            {
                case Paragraph paragraph:
                    ReadParagraph(paragraph);
                    break;
                case Table table:
                    ReadTable(table);
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun:
                    ReadBlocks(element, depth + 1);
                    break;
            }
        }
    }

    private void ReadParagraph(Paragraph paragraph)
    {
        // A paragraph whose mark was deleted goes on with the next one; where nothing of it is left, it counts nowhere.
        var goesOn = IsMarkGone(paragraph);
        if (goesOn && !HasWords(paragraph))
            return;

        var style = _styles.Of(paragraph);
        if (_composer.IsEmpty && _numbering.LabelOf(paragraph) is { Length: > 0 } label)
            _composer.Add(label + " ", style.Run);
        ReadInlines(paragraph, style.Run, 0);
        if (!_composer.IsEmpty && !goesOn)
            Take(style.IsHeading ? LineRole.Heading : LineRole.Text);
    }

    private static bool IsMarkGone(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphMarkRunProperties is { } mark
        && (mark.GetFirstChild<Deleted>() is not null || mark.GetFirstChild<MoveFrom>() is not null);

    private static bool HasWords(Paragraph paragraph) => paragraph.Descendants<Text>()
        .Any(text => !text.Ancestors<MoveFromRun>().Any() && !text.Ancestors<DeletedRun>().Any());

    private void Take(LineRole role)
    {
        var line = _composer.Take(role);
        if (line.Text.Length > 0)
            _lines.Add(role == LineRole.Text && line.IsBold ? new PrintedLine(line.Runs, LineRole.Heading) : line);
    }

    private void ReadTable(Table table)
    {
        // The masthead of the United Nations is a table without borders: its rows are lines.
        var rows = RowsOf(table).Where(row => row.TableRowProperties?.GetFirstChild<Deleted>() is null).ToList();
        if (_lines.TrueForAll(line => line.Role == LineRole.Masthead) || rows.TrueForAll(row => row.Elements<TableCell>().Count() < 2))
        {
            foreach (var paragraph in rows.SelectMany(row => row.Descendants<Paragraph>()))
                ReadParagraph(paragraph);
            return;
        }

        foreach (var row in rows)
        {
            foreach (var cell in CellsOf(row))
            {
                foreach (var paragraph in cell.Descendants<Paragraph>())
                {
                    ReadInlines(paragraph, _styles.Of(paragraph).Run, 0);
                    _composer.Add(" ", TextStyle.None);
                }

                // A cell over several columns is followed by as many empty ones.
                for (var columns = cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1; columns > 1; columns--)
                    _composer.EndCell();
                _composer.EndCell();
            }

            if (!_composer.IsEmpty)
                Take(LineRole.TableRow);
        }
    }

    // Rows and cells can stand in content controls; those of a table inside a cell are words of the cell.
    private static IEnumerable<TableRow> RowsOf(OpenXmlElement container) => container.ChildElements.SelectMany(child =>
        child is TableRow row ? [row] : child is SdtRow or SdtContentRow or CustomXmlRow ? RowsOf(child) : []);

    private static IEnumerable<TableCell> CellsOf(OpenXmlElement container) => container.ChildElements.SelectMany(child =>
        child is TableCell cell ? [cell] : child is SdtCell or SdtContentCell or CustomXmlCell ? CellsOf(child) : []);

    private void ReadInlines(OpenXmlElement container, TextStyle style, int depth)
    {
        if (depth > Deepest)
            throw new ImportException("The elements of the file nest too deep.");

        foreach (var element in container.ChildElements)
        {
            switch (element)
            {
                // What was deleted under tracked changes is gone, what was moved stands at its new place.
                case DeletedRun or MoveFromRun or ParagraphProperties:
                    break;
                case Run run:
                    ReadRun(run, _styles.Of(run, style));
                    break;
                case Hyperlink or InsertedRun or MoveToRun or SdtRun or SdtContentRun or SimpleField or CustomXmlRun:
                    ReadInlines(element, style, depth + 1);
                    break;
            }
        }
    }

    private void ReadRun(Run run, TextStyle style)
    {
        if (Styles.IsHidden(run))
            return;

        // The mark that an author chose follows its reference in the same run.
        var custom = CustomMark(run);
        foreach (var element in run.ChildElements)
        {
            switch (element)
            {
                case Text when custom is not null:
                    break;
                case Text text:
                    _composer.Add(text.Text, style);
                    break;
                case TabChar or Break or CarriageReturn:
                    _composer.Add(" ", style);
                    break;
                case NoBreakHyphen:
                    _composer.Add("-", style);
                    break;
                case SymbolChar symbol:
                    _composer.Add(symbol.Char?.Value is "F0B7" or "F0A7" ? "•" : "", style);
                    break;
                case FootnoteEndnoteReferenceType reference:
                    _composer.Add(_notes.MarkOf(reference, custom), TextStyle.Raised);
                    break;
            }
        }
    }

    private static string? CustomMark(Run run) =>
        run.Elements<FootnoteEndnoteReferenceType>().Any(reference => reference.CustomMarkFollows?.Value == true)
        && run.Elements<Text>().FirstOrDefault()?.Text.Trim() is { Length: > 0 } mark
            ? mark
            : null;
}
