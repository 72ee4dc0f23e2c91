using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using MandateSdk.Core.Syntax;
using MandateSdk.Import.Pages;

namespace MandateSdk.Import.AkomaNtoso;

/// <summary>An Akoma Ntoso file → lines, one a paragraph, and the units that they are marked up as.</summary>
/// <remarks>
/// Akoma Ntoso 3.0 (OASIS, 2018) as the United Nations uses it: a <c>statement</c> with a cover page, a preface with
/// number and title, a preamble of containers, a main body of paragraphs with points, notes inside the text, and
/// annexes as attachments; and the other documents of the standard: collections, acts with parts and articles, debates.
/// </remarks>
internal sealed partial class AkomaNtosoReader
{
    // The units nest less than ten deep; a file that nests deeper than this is none of theirs.
    private const int Deepest = 200;

    private readonly List<PrintedLine> _lines = [];
    private readonly List<(PrintedLine Line, string Label)> _notes = [];
    private readonly LineComposer _composer = new();
    private readonly List<string> _marks = [];
    private MarkupNode _at = new(SyntaxKind.Document);
    private ElementRole _region = ElementRole.Frame;
    private XElement? _speaker;
    private string? _label;

    /// <summary>Reads a file as lines.</summary>
    /// <exception cref="ImportException">The file is no Akoma Ntoso file.</exception>
    public static PrintedDocument Read(byte[] bytes) => ReadMarkup(bytes).Document;

    /// <summary>Reads a file as lines and units.</summary>
    /// <exception cref="ImportException">The file is no Akoma Ntoso file.</exception>
    public static (PrintedDocument Document, MarkupNode Root) ReadMarkup(byte[] bytes)
    {
        var reader = new AkomaNtosoReader();
        var root = reader._at;
        reader.ReadBlocks(AkomaNtosoFile.Load(bytes), 0);
        reader.FlushNotes(root);
        if (reader._lines.Count == 0)
            throw new ImportException("The file has no text.");

        return (new PrintedDocument([new PrintedPage(1, 0, 0, reader._lines, [])], IsSetInLines: false), root);
    }

    private void ReadBlocks(XElement element, int depth)
    {
        if (depth > Deepest)
            throw new ImportException("The elements of the file nest too deep.");

        var (before, region) = (_at, _region);
        var role = AkomaNtosoElements.RoleOf(element);
        switch (role)
        {
            case ElementRole.Hidden:
                return;
            case ElementRole.Metadata:
                ReadNotesWithoutMark(element, depth);
                return;
            case ElementRole.Number:
                _label = AkomaNtosoFile.TextOf(element);
                return;
            case ElementRole.Heading when _region is not (ElementRole.Cover or ElementRole.Preface):
                AddHeading(element);
                return;
            case ElementRole.Heading or ElementRole.Paragraph:
                ReadParagraph(element);
                return;
            case ElementRole.Caption:
                AddLine(_at.Add(new MarkupNode(SyntaxKind.TableCaption)), element, LineRole.Text, null);
                return;
            case ElementRole.Row:
                ReadRow(element);
                return;
            default:
                Open(element, role);
                break;
        }

        foreach (var child in element.Elements())
            ReadBlocks(child, depth + 1);
        FlushLabel();
        if (role == ElementRole.Document)
            FlushNotes(_at.Around(SyntaxKind.Instrument)!);

        // A heading of the United Nations ends where the next one begins, and at the latest with what it stands in.
        if (role is ElementRole.Document or ElementRole.Body or ElementRole.Preamble or ElementRole.Table
            || (role == ElementRole.Unit && !AkomaNtosoElements.IsFlatHeading(element)))
        {
            _at = before;
        }

        _region = region;
    }

    private void Open(XElement element, ElementRole role)
    {
        switch (role)
        {
            case ElementRole.Document:
                FlushNotes(_at);
                _at = _at.Add(new MarkupNode(SyntaxKind.Instrument));
                _isAttached = element.Parent?.Name.LocalName == "attachment";
                _region = ElementRole.Body;
                break;
            case ElementRole.Table:
                FlushLabel();
                _at = ContainerAround(_at).Add(new MarkupNode(SyntaxKind.Table));
                break;
            case ElementRole.Unit when !AkomaNtosoElements.IsFlatHeading(element) && !AkomaNtosoElements.IsBare(element):
                OpenUnit(element);
                break;
            case ElementRole.Speech:
                _speaker = element.Elements().FirstOrDefault(child => child.Name.LocalName == "from");
                break;
            case ElementRole.Cover or ElementRole.Preface or ElementRole.Preamble or ElementRole.Body
                or ElementRole.Formula or ElementRole.Conclusions or ElementRole.Frame:
                _region = role;
                break;
        }
    }

    private void AddLine(MarkupNode node, XElement element, LineRole role, string? label)
    {
        var style = role == LineRole.Heading ? TextStyle.Bold : TextStyle.None;
        if (label is not null)
            _composer.Add(label + " ", style);
        if (_speaker is not null)
        {
            _composer.Add(AkomaNtosoFile.TextOf(_speaker).TrimEnd(':', ' ') + ":", TextStyle.Bold);
            _composer.Add(" ", TextStyle.None);
            _speaker = null;
        }

        ReadInlines(element.Nodes(), style, 0);
        Take(node, role);
    }

    private void Take(MarkupNode node, LineRole role)
    {
        if (!_composer.IsEmpty && _composer.Take(role) is { Text.Length: > 0 } line)
        {
            _lines.Add(line);
            node.Lines.Add(line);
            node.Notes.UnionWith(_marks);
        }

        _marks.Clear();
    }

    private void ReadInlines(IEnumerable<XNode> nodes, TextStyle style, int depth)
    {
        if (depth > Deepest)
            throw new ImportException("The elements of the file nest too deep.");

        foreach (var node in nodes)
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
                    AddMark((string?)child.Attribute("marker") ?? "");
                else if (child.Name.LocalName is "eol" or "br" or "img")
                    _composer.Add(" ", style);
                else
                    ReadInlines(child.Nodes(), style | AkomaNtosoElements.StyleOf(child), depth + 1);

                // "on<docDate>3 March 2025</docDate>": the space between was the layout's.
                if (child.Name.LocalName is "docNumber" or "p")
                    _composer.Add(" ", style);
            }
        }
    }

    // Two marks at one place would be one number.
    private void AddMark(string marker)
    {
        if (_composer.EndsRaised)
            _composer.Add(",", TextStyle.Raised);
        _composer.Add(marker, TextStyle.Raised);
        _marks.Add(marker);
    }

    private void AddNote(XElement note, int depth)
    {
        var marker = (string?)note.Attribute("marker") ?? "*";
        AddMark(marker);
        AddDefinition(note, marker, depth);
    }

    private void AddDefinition(XElement note, string marker, int depth)
    {
        var inner = new AkomaNtosoReader();
        inner._composer.Add(marker, TextStyle.Raised);
        inner._composer.Add(" ", TextStyle.None);
        inner.ReadInlines(note.Nodes(), TextStyle.None, depth + 1);
        _notes.Add((inner._composer.Take(LineRole.Note), marker));
        _notes.AddRange(inner._notes);
    }

    // A file can keep the notes that no mark leads to in its metadata.
    private void ReadNotesWithoutMark(XElement meta, int depth)
    {
        foreach (var note in meta.Elements().Where(child => child.Name.LocalName == "notes")
            .SelectMany(notes => notes.Elements()).Where(child => child.Name.LocalName == "note"))
            AddDefinition(note, (string?)note.Attribute("marker") ?? "*", depth);
    }

    private void FlushNotes(MarkupNode node)
    {
        foreach (var (line, label) in _notes)
        {
            _lines.Add(line);
            node.Add(new MarkupNode(SyntaxKind.FootnoteDefinition, label)).Lines.Add(line);
        }

        _notes.Clear();
    }

    private void ReadRow(XElement row)
    {
        foreach (var cell in row.Elements())
        {
            ReadInlines(cell.Nodes(), cell.Name.LocalName == "th" ? TextStyle.Bold : TextStyle.None, 0);
            _composer.EndCell();
        }

        var table = _at.Around(SyntaxKind.Table) ?? _at.Add(new MarkupNode(SyntaxKind.Table));
        Take(table.Add(new MarkupNode(SyntaxKind.TableRow)), LineRole.TableRow);
    }

    // A label without words after it is a line of its own.
    private void FlushLabel()
    {
        if (_label is null)
            return;
        var heading = _at.Kind == SyntaxKind.Section;
        _composer.Add(_label, heading ? TextStyle.Bold : TextStyle.None);
        var node = heading ? _at.Child(SyntaxKind.Heading)!
            : _at.IsUnit ? _at : ContainerAround(_at).Add(new MarkupNode(SyntaxKind.Paragraph, _label));
        _label = null;
        Take(node, heading ? LineRole.Heading : LineRole.Text);
    }

    // Where paragraphs and tables stand: the innermost section or text.
    private static MarkupNode ContainerAround(MarkupNode node)
    {
        while (node.Kind is not (SyntaxKind.Section or SyntaxKind.Instrument or SyntaxKind.Document))
            node = node.Parent!;
        return node;
    }
}
