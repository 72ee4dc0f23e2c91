using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using MandateSdk.Import.Pages;

namespace MandateSdk.Import.AkomaNtoso;

/// <summary>An Akoma Ntoso file → lines, one a paragraph.</summary>
/// <remarks>
/// Akoma Ntoso 3.0 (OASIS, 2018) as the United Nations uses it: a <c>statement</c> with a cover page, a preface with
/// number and title, a preamble of containers, a main body of paragraphs with points, notes inside the text, and
/// annexes as attachments.
/// </remarks>
internal sealed class AkomaNtosoReader
{
    // The units nest less than ten deep; a file that nests deeper than this is none of theirs.
    private const int Deepest = 200;

    private readonly List<PrintedLine> _lines = [];
    private readonly List<PrintedLine> _notes = [];
    private readonly LineComposer _composer = new();
    private string? _label;

    /// <summary>Reads a file.</summary>
    /// <exception cref="ImportException">The file is no Akoma Ntoso file.</exception>
    public static PrintedDocument Read(byte[] bytes)
    {
        var reader = new AkomaNtosoReader();
        reader.ReadBlocks(AkomaNtosoFile.Load(bytes), LineRole.Text, 0);
        reader.FlushNotes();
        if (reader._lines.Count == 0)
            throw new ImportException("The file has no text.");

        return new PrintedDocument([new PrintedPage(1, 0, 0, reader._lines, [])], IsSetInLines: false);
    }

    private void ReadBlocks(XElement element, LineRole role, int depth)
    {
        if (depth > Deepest)
            throw new ImportException("The elements of the file nest too deep.");

        switch (element.Name.LocalName)
        {
            case "meta" or "presentation" or "tocItem" or "toc":
                return;
            case "num":
                FlushLabel();
                _label = AkomaNtosoFile.TextOf(element);
                return;
            case "heading" or "subheading" or "crossHeading" or "docTitle":
                AddLine(element, LineRole.Heading);
                return;
            case "p" or "listIntroduction" or "listWrapUp" or "longTitle":
                ReadParagraph(element, role);
                return;
            case "tr":
                ReadRow(element);
                return;
            case "coverPage":
                role = LineRole.Masthead;
                break;
            case "preface":
                role = LineRole.Heading;
                break;
            case "attachment" or "component":
                FlushLabel();
                FlushNotes();
                break;
            case "paragraph" or "point" or "indent" or "section" or "article" or "rule" or "part" or "chapter" or "title"
                or "hcontainer" or "level" or "clause":

                // "Article 1" stands over a paragraph without number.
                FlushLabel();
                break;
        }

        foreach (var child in element.Elements())
            ReadBlocks(child, role, depth + 1);
        FlushLabel();
    }

    private void ReadParagraph(XElement element, LineRole role)
    {
        if (role == LineRole.Masthead && element.Descendants().Any(child => child.Name.LocalName == "docTitle"))
            role = LineRole.Heading;
        else if (role == LineRole.Text && AkomaNtosoFile.IsHeading(element))
            role = LineRole.Heading;

        // "Report of the Secretary-General", under the title and not in bold.
        else if (role == LineRole.Heading && element.Elements().Any(child => child.Name.LocalName == "docProponent"))
            role = LineRole.Text;
        AddLine(element, role);
    }

    private void AddLine(XElement element, LineRole role)
    {
        var style = role == LineRole.Heading ? TextStyle.Bold : TextStyle.None;

        // "A. Title" is one line; "I" and "Article 5" stand over their titles.
        if (role == LineRole.Heading && _label is not null && _label is not [.., '.' or ')' or ':'])
            FlushLabel();
        if (_label is not null)
            _composer.Add(_label + " ", style);
        _label = null;
        ReadInlines(element, style, 0);
        if (!_composer.IsEmpty)
            _lines.Add(_composer.Take(role));
    }

    private void ReadInlines(XElement element, TextStyle style, int depth)
    {
        if (depth > Deepest)
            throw new ImportException("The elements of the file nest too deep.");

        foreach (var node in element.Nodes())
        {
            if (node is XText text)
            {
                _composer.Add(text.Value, style);
            }
            else if (node is XElement child)
            {
                if (child.Name.LocalName == "authorialNote")
                    AddNote(child, depth);
                else if (child.Name.LocalName == "noteRef")
                    _composer.Add((string?)child.Attribute("marker") ?? "*", TextStyle.Raised);
                else if (child.Name.LocalName is "eol" or "br" or "img")
                    _composer.Add(" ", style);
                else
                    ReadInlines(child, style | StyleOf(child), depth + 1);

                // "on<docDate>3 March 2025</docDate>": the space between was the layout's.
                if (child.Name.LocalName is "docNumber" or "p")
                    _composer.Add(" ", style);
            }
        }
    }

    private void AddNote(XElement note, int depth)
    {
        var marker = (string?)note.Attribute("marker") ?? "*";
        _composer.Add(marker, TextStyle.Raised);
        var inner = new AkomaNtosoReader();
        inner._composer.Add(marker, TextStyle.Raised);
        inner._composer.Add(" ", TextStyle.None);
        inner.ReadInlines(note, TextStyle.None, depth + 1);
        _notes.Add(inner._composer.Take(LineRole.Note));
        _notes.AddRange(inner._notes);
    }

    private void ReadRow(XElement row)
    {
        foreach (var cell in row.Elements())
        {
            ReadInlines(cell, cell.Name.LocalName == "th" ? TextStyle.Bold : TextStyle.None, 0);
            _composer.EndCell();
        }

        if (!_composer.IsEmpty)
            _lines.Add(_composer.Take(LineRole.TableRow));
    }

    // A label without words after it is a line of its own.
    private void FlushLabel()
    {
        if (_label is null)
            return;
        _composer.Add(_label, TextStyle.None);
        _label = null;
        if (!_composer.IsEmpty)
            _lines.Add(_composer.Take(LineRole.Text));
    }

    private void FlushNotes()
    {
        _lines.AddRange(_notes);
        _notes.Clear();
    }

    private static TextStyle StyleOf(XElement element) =>
        (element.Name.LocalName, (string?)element.Attribute("class")) switch
        {
            ("i", _) or (_, "italic") => TextStyle.Italic,
            ("b", _) or (_, "bold") => TextStyle.Bold,
            ("u", _) or (_, "underline") => TextStyle.Underlined,
            ("sup", _) or (_, "superscript") => TextStyle.Raised,
            ("sub", _) or (_, "subscript") => TextStyle.Lowered,
            _ => TextStyle.None,
        };
}
