using System;
using System.Collections.Generic;
using System.Globalization;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Records.Compact;

/// <summary>Records → the string that <see cref="UnitTable"/> reads.</summary>
internal sealed class UnitTableWriter
{
    private readonly BytePlaces _places;
    private readonly WorkMeter _work;
    private readonly CodeWriter _code = new();
    private readonly CodeWriter _rows = new();
    private readonly Dictionary<string, int> _unitsById = new(StringComparer.Ordinal);
    private Cursor _cursor = new() { Line = 1 };
    private int _count;
    private int _depth = -1;

    private UnitTableWriter(BytePlaces places, WorkMeter work)
    {
        _places = places;
        _work = work;
    }

    /// <summary>The table of an instrument; instruments inside it have tables of their own.</summary>
    public static string Write(InstrumentRecord instrument, BytePlaces places, WorkMeter work)
    {
        var writer = new UnitTableWriter(places, work);
        writer.Begin(0);
        HeadCode.Write(writer._code, instrument);
        writer._code.Number(instrument.Annexes.Count);
        writer.WriteParagraphs(instrument.Preamble, UnitNodeKind.Recital, 0, null);
        writer.WriteParagraphs(instrument.Paragraphs, UnitNodeKind.Paragraph, 0, null);
        writer.WriteSections(instrument.Sections, 0, null);
        return writer.End(instrument.Id, instrument.Footnotes, instrument.Tables, default);
    }

    /// <summary>The table of a document: what belongs to no instrument.</summary>
    public static string Write(DocumentRecord document, BytePlaces places, WorkMeter work)
    {
        var writer = new UnitTableWriter(places, work);
        writer.Begin(1);
        HeadCode.Write(writer._code, document);
        return writer.End(null, document.Footnotes, document.Tables, document.Frame);
    }

    private void Begin(int sort) =>
        _code.Plain(UnitTable.Version.ToString(CultureInfo.InvariantCulture) + ":").Number(sort);

    private string End(string? id, EquatableArray<FootnoteRecord> footnotes, EquatableArray<TableRecord> tables,
        EquatableArray<PrintedText> frame)
    {
        _code.Number(_count).Plain(_rows.ToString());
        TableExtras.Write(_code, footnotes, tables, frame, _places, ref _cursor, UnitOf);
        return _code.ToString();

        int? UnitOf(string unit) => id is null || !unit.StartsWith(id, StringComparison.Ordinal) ? null
            : unit.Length == id.Length ? -1
            : unit[id.Length] == '/' && _unitsById.TryGetValue(unit.Substring(id.Length + 1), out var place) ? place
            : null;
    }

    private void WriteSections(EquatableArray<SectionRecord> sections, int depth, string? parent)
    {
        foreach (var section in sections)
        {
            var origin = section.Label is null ? LabelOrigin.None : LabelOrigin.Printed;
            var title = section.Heading.Read(_places.Source) == section.Title ? null : section.Title;
            WriteRow(UnitNodeKind.Section, section.Id, section.Label, section.Heading, null, section.Notes, origin,
                section.Level, title, depth, parent);
            WriteParagraphs(section.Preamble, UnitNodeKind.Recital, depth + 1, section.Id);
            WriteParagraphs(section.Paragraphs, UnitNodeKind.Paragraph, depth + 1, section.Id);
            WriteSections(section.Sections, depth + 1, section.Id);
        }
    }

    private void WriteParagraphs(EquatableArray<ParagraphRecord> paragraphs, UnitNodeKind kind, int depth,
        string? parent)
    {
        foreach (var paragraph in paragraphs)
        {
            WriteRow(kind, paragraph.Id, paragraph.Label, paragraph.Text, paragraph.Lead, paragraph.Notes,
                paragraph.Origin, depth + 1, null, depth, parent);
            WriteParagraphs(paragraph.Items, UnitNodeKind.Item, depth + 1, paragraph.Id);
        }
    }

    private void WriteRow(
        UnitNodeKind kind,
        string id,
        string? label,
        PrintedText words,
        string? lead,
        EquatableArray<string> notes,
        LabelOrigin origin,
        int level,
        string? title,
        int depth,
        string? parent)
    {
        var start = _rows.Length;
        var isShort = IdOf(kind, label, id, parent, isLong: false, out var ordinal) == id;
        var isLong = !isShort && kind == UnitNodeKind.Paragraph
            && IdOf(kind, label, id, parent, isLong: true, out ordinal) == id;
        var isUsual = origin == (label is null ? LabelOrigin.None : LabelOrigin.Printed);
        var parts = (words.Lines.Count == 1 && words.Slices.Count == 1 && words.Corrections.Count == 0
                ? RowParts.None
                : RowParts.Words)
            | (lead is null ? RowParts.None : RowParts.Lead)
            | (isLong ? RowParts.LongId : RowParts.None)
            | (notes.Count == 0 ? RowParts.None : RowParts.Notes)
            | (isUsual ? RowParts.None : RowParts.Origin)
            | (isShort || isLong ? RowParts.None : RowParts.Id)
            | (level == depth + 1 ? RowParts.None : RowParts.Level)
            | (title is null ? RowParts.None : RowParts.Title);
        var head = new RowHead(kind, label is not null, parts != RowParts.None, _depth + 1 - depth);
        _rows.Number(head.ToNumber());
        _ = label is null ? _rows.Number(ordinal) : _rows.Words(label);
        if (head.HasMore)
        {
            _rows.Number((int)parts);
        }

        if ((parts & RowParts.Words) == 0)
        {
            PlacedWords.WriteSimple(_rows, words, _places, ref _cursor);
        }
        else
        {
            PlacedWords.Write(_rows, words, _places, ref _cursor);
        }

        WriteRest(parts, words, lead, notes, origin, id, level, title);
        _unitsById[id] = _count++;
        _depth = depth;
        _work.Count(_rows.Length - start);
    }

    private void WriteRest(
        RowParts parts,
        PrintedText words,
        string? lead,
        EquatableArray<string> notes,
        LabelOrigin origin,
        string id,
        int level,
        string? title)
    {
        if (lead is not null)
        {
            _ = words.Read(_places.Source).StartsWith(lead, StringComparison.Ordinal)
                ? _rows.Number(lead.Length << 1)
                : _rows.Number(1).Words(lead);
        }

        if (notes.Count > 0)
        {
            _rows.Number(notes.Count);
            foreach (var note in notes)
            {
                _rows.Words(note);
            }
        }

        _ = (parts & RowParts.Origin) != 0 ? _rows.Number((int)origin) : _rows;
        _ = (parts & RowParts.Id) != 0 ? _rows.Words(id) : _rows;
        _ = (parts & RowParts.Level) != 0 ? _rows.Number(level) : _rows;
        _ = (parts & RowParts.Title) != 0 ? _rows.Words(title) : _rows;
    }

    // The number at the end of an id is the place of a unit that has no label.
    private static string IdOf(UnitNodeKind kind, string? label, string id, string? parent, bool isLong, out int ordinal)
    {
        var digits = id.Length;
        while (digits > 0 && id[digits - 1] is >= '0' and <= '9')
        {
            digits--;
        }

        ordinal = label is null && digits < id.Length
            && int.TryParse(id.Substring(digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number < 1 << 29
            ? number
            : 0;
        return UnitRow.IdOf(kind, label, ordinal, parent, isLong);
    }
}
