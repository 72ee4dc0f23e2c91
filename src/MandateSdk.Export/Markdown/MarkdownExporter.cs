using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;
using MandateSdk.Core.Records;
using MandateSdk.Export.Outline;

namespace MandateSdk.Export.Markdown;

/// <summary>Writes a document as Markdown that can be published as it is.</summary>
/// <remarks>
/// CommonMark with the tables of GitHub. Each unit has an anchor with its id, so that <c>page.md#para_25__point_a</c>
/// leads to it; notes are linked both ways and keep the labels that are printed, which numbered footnotes of Markdown
/// would not.
/// </remarks>
internal sealed class MarkdownExporter
{
    private const int DeepestHeading = 6;

    private readonly ExportSource _source;
    private readonly TextWriter _output;
    private readonly DocumentOutline _outline;
    private readonly InlineReader _reader;
    private readonly ElementIds _ids = new();
    private readonly Dictionary<Footnote, string> _notes = new(ReferenceEqualityComparer.Instance);
    private readonly List<Footnote> _pending = [];

    private MarkdownExporter(ExportSource source, TextWriter output)
    {
        _source = source;
        _output = output;
        _outline = new DocumentOutline(source.Document);
        _reader = new InlineReader(source);
    }

    /// <summary>Writes a document.</summary>
    public static void Write(ExportSource source, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), -1,
            leaveOpen: true)
        { NewLine = "\n" };
        new MarkdownExporter(source, writer).Write();
    }

    private void Write()
    {
        var document = _source.Document;
        var title = document.Title ?? document.Symbol ?? document.Key;
        _output.WriteLine("# " + MarkdownText.Escape(title));
        var facts = new[] { document.Symbol ?? document.PublishedAs, document.Issuer, document.Date?.ToString() }
            .OfType<string>().Select(MarkdownText.Escape).ToList();
        if (facts.Count > 0)
            Line(string.Join(" · ", facts));
        foreach (var piece in _outline.Top)
        {
            if (piece is InstrumentPiece { Instrument: { } instrument })
                WriteInstrument(instrument, 2);
            else
                WritePiece(piece);
        }

        WriteNotes(document.Footnotes);
    }

    private void WriteInstrument(Instrument instrument, int level)
    {
        var title = Inline(InlineReader.Title(instrument), instrument);
        var label = instrument.Label is null ? string.Empty : MarkdownText.Escape(instrument.Label);
        var heading = (label + (label.Length > 0 && title.Length > 0 ? label.EndsWith('.') ? " " : ": " : string.Empty)
            + title).Trim();
        Heading(level, _ids.Take(instrument), heading.Length == 0 ? MarkdownText.Escape(instrument.Citation) : heading);
        foreach (var note in _outline.LinesOf(instrument, LineKind.AdoptionNote))
            Line("*" + MarkdownText.Escape(note) + "*");
        if (_outline.AdoptingBodyOf(instrument) is { } body)
            Line("*" + MarkdownText.Escape(body.TrimEnd(',', ' ')) + "*" + (body.EndsWith(',') ? "," : string.Empty));
        foreach (var piece in _outline.After(instrument))
            WritePiece(piece);
        foreach (var child in instrument.Children.Where(child => child is not Instrument))
            WriteUnit(child, level + 1);
        foreach (var closing in _outline.LinesOf(instrument, LineKind.Closing))
            Line("*" + MarkdownText.Escape(closing) + "*");
        WriteNotes(_pending.ToList());
        foreach (var annex in instrument.Annexes)
            WriteInstrument(annex, level + 1);
    }

    private void WriteUnit(Unit unit, int level)
    {
        if (unit is Section section)
        {
            var title = _reader.Read(section) is var words && words.Text == section.Title
                ? Inline(words, section.Instrument)
                : MarkdownText.Escape(section.Title);
            var label = section.Label is null ? string.Empty : MarkdownText.Escape(section.Label) + " ";
            Heading(level, _ids.Take(section), (label + title).Trim());
            foreach (var piece in _outline.After(section))
                WritePiece(piece);
            foreach (var child in section.Children)
                WriteUnit(child, level + 1);
            return;
        }

        var printed = FullText.LabelOf(unit);
        var text = Inline(_reader.Read(unit), unit.Instrument);
        Line(Anchor(_ids.Take(unit)) + (printed is null
            ? MarkdownText.AtStart(text)
            : "**" + MarkdownText.Escape(printed) + "** " + text));
        if (unit.Children.Count > 0)
            _output.WriteLine();
        WriteItems(unit.Children, string.Empty);
        foreach (var piece in _outline.After(unit))
            WritePiece(piece);
    }

    private void WriteItems(IReadOnlyList<Unit> items, string indent)
    {
        foreach (var item in items.OfType<Subparagraph>())
        {
            var label = item.Label is null ? string.Empty : MarkdownText.Escape(FullText.LabelOf(item)!) + " ";
            var text = Inline(_reader.Read(item), item.Instrument);
            _output.WriteLine(indent + "- " + Anchor(_ids.Take(item)) + label
                + (label.Length == 0 ? MarkdownText.AtStart(text) : text));
            WriteItems(item.Subparagraphs, indent + "  ");
        }
    }

    private void WritePiece(Piece piece)
    {
        switch (piece)
        {
            case FramePiece frame:
                Line(MarkdownText.AtStart(Inline(_reader.Read(frame.Words), null)));
                break;
            case LinePiece line:
                Line("*" + MarkdownText.Escape(line.Text.TrimEnd(',', ' ')) + "*"
                    + (line.Text.EndsWith(',') ? "," : string.Empty));
                break;
            case TablePiece { Table: { } table }:
                WriteTable(table);
                break;
        }
    }

    private void WriteTable(Table table)
    {
        var columns = Math.Max(1, table.ColumnCount);
        if (table.Caption is { Length: > 0 } caption)
            Line("**" + MarkdownText.Escape(caption) + "**");
        _output.WriteLine();
        var heads = table.HeaderRows.Count == 0 ? [] : table.HeaderRows[0];
        Row(heads);
        _output.WriteLine("|" + string.Concat(Enumerable.Repeat(" --- |", columns)));
        foreach (var row in table.HeaderRows.Skip(1).Concat(table.Rows))
            Row(row);

        void Row(IReadOnlyList<TableCell> cells) => _output.WriteLine("|" + string.Concat(Enumerable.Range(0, columns)
            .Select(i => " " + (i < cells.Count ? MarkdownText.Escape(cells[i].Text) : string.Empty) + " |")));
    }

    private void WriteNotes(IReadOnlyList<Footnote> notes)
    {
        _pending.Clear();
        if (notes.Count == 0)
            return;

        Line("**Notes**");
        foreach (var note in notes)
        {
            var id = IdOf(note, out var isFirst);
            Line(Anchor(id) + "<sup>" + MarkdownText.Escape(note.Label) + "</sup> " + Inline(_reader.Read(note), note.Scope)
                + (isFirst ? string.Empty : " [↩](#" + id + "-ref)"));
        }
    }

    private string Inline(InlineText words, Instrument? instrument)
    {
        var text = new StringBuilder();
        words.Walk(
            (start, end, citation) =>
            {
                var stretch = MarkdownText.Escape(words.Text[start..end]);
                if (citation is not null && AddressOf(citation.Targets) is { } address)
                    text.Append('[').Append(stretch).Append("](").Append(address).Append(')');
                else if (end <= words.Lead)
                    text.Append('*').Append(stretch).Append('*');
                else
                    text.Append(stretch);
            },
            mark =>
            {
                if (instrument?.FootnoteOf(mark.Label) is not { } note)
                    return;

                var id = IdOf(note, out var isFirst);
                text.Append(isFirst ? Anchor(id + "-ref") : string.Empty)
                    .Append("<sup>[").Append(MarkdownText.Escape(note.Label)).Append("](#").Append(id).Append(")</sup>");
                if (isFirst)
                    _pending.Add(note);
            });
        return text.ToString();
    }

    private string IdOf(Footnote note, out bool isFirst)
    {
        isFirst = !_notes.TryGetValue(note, out var id);
        if (isFirst)
            _notes.Add(note, id = _ids.TakeNote(note.Scope, note.Label));
        return id!;
    }

    private string? AddressOf(IReadOnlyList<ResolvedTarget> targets)
    {
        foreach (var target in targets)
        {
            if (target.Unit is { } unit && unit.Document == _source.Document)
                return "#" + ElementIds.Of(unit);
            if (target.Target.Symbol is { } symbol && IsOfUnitedNations(symbol))
                return "https://undocs.org/en/" + Uri.EscapeDataString(symbol).Replace("%2F", "/", StringComparison.Ordinal);
        }

        return null;
    }

    // "A/RES/55/59", "ST/SGB/273", "E/CN.15/2002/L.9": what the documents service of the United Nations knows.
    private static bool IsOfUnitedNations(string symbol) =>
        symbol.IndexOf('/') is > 0 and < 12 && char.IsAsciiLetterUpper(symbol[0])
            && symbol.TakeWhile(c => c != '/').All(c => char.IsAsciiLetterUpper(c) || c == '.');

    private void Heading(int level, string id, string text) =>
        Line(new string('#', Math.Min(level, DeepestHeading)) + " " + Anchor(id) + text);

    private static string Anchor(string id) => "<a id=\"" + id + "\"></a>";

    private void Line(string text)
    {
        _output.WriteLine();
        _output.WriteLine(text);
    }
}
