using System;
using System.Collections.Generic;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Records.Compact;

/// <summary>What a row of a table has beside the words, their lines and the label.</summary>
[Flags]
internal enum RowParts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Words on several lines, in several stretches, in none, or with corrections.</summary>
    Words = 1,

    /// <summary>A verb or an opening.</summary>
    Lead = 2,

    /// <summary>The id of a paragraph that carries that of its section.</summary>
    LongId = 4,

    /// <summary>Footnote marks.</summary>
    Notes = 8,

    /// <summary>A label that is not printed at the head of the unit.</summary>
    Origin = 16,

    /// <summary>An id that does not follow from the label.</summary>
    Id = 32,

    /// <summary>A level that is not the number of sections around and this one.</summary>
    Level = 64,

    /// <summary>A title that is not the words of the heading.</summary>
    Title = 128,
}

/// <summary>One unit of a table, read when it is first touched.</summary>
internal sealed class UnitRow : IUnitFacts
{
    private readonly UnitRow? _parent;
    private readonly RowParts _parts;
    private readonly int _ordinal;
    private readonly PlacedWords _words;
    private readonly int _lead;
    private readonly string? _otherLead;
    private readonly string? _id;
    private readonly string? _title;
    private string? _localId;
    private string? _read;
    private PrintedText? _places;

    /// <summary>Reads the unit at a place of a table.</summary>
    public UnitRow(UnitTable table, int place, UnitRow? parent)
    {
        Table = table;
        Place = place;
        _parent = parent;
        Kind = table.KindOf(place);
        var code = table.Begin(place, out var cursor);
        var head = RowHead.Of(code.Number());
        Label = head.HasLabel ? code.Name() : null;
        _ordinal = head.HasLabel ? 0 : code.Number();
        _parts = head.HasMore ? (RowParts)code.Number() : RowParts.None;
        _words = Has(RowParts.Words)
            ? PlacedWords.Read(ref code, ref cursor, isKept: true)!
            : PlacedWords.ReadSimple(ref code, ref cursor, isKept: true)!;
        _lead = Has(RowParts.Lead) ? code.Number() : 0;
        _otherLead = (_lead & 1) != 0 ? code.Name() : null;
        Notes = Has(RowParts.Notes) ? ReadNotes(ref code) : default;
        Origin = Has(RowParts.Origin) ? (LabelOrigin)code.Number()
            : Label is null ? LabelOrigin.None : LabelOrigin.Printed;
        _id = Has(RowParts.Id) ? code.Name() : null;
        Level = Has(RowParts.Level) ? code.Number() : table.DepthOf(place) + 1;
        _title = Has(RowParts.Title) ? code.Name() : null;
    }

    /// <summary>The table.</summary>
    public UnitTable Table { get; }

    /// <summary>The place in it, counted from 0.</summary>
    public int Place { get; }

    /// <summary>What sort of unit it is.</summary>
    public UnitNodeKind Kind { get; }

    /// <summary>The stretches of the words.</summary>
    public IReadOnlyList<ByteSlice> Slices => _words.Slices;

    /// <inheritdoc/>
    public string? Label { get; }

    /// <inheritdoc/>
    public LabelOrigin Origin { get; }

    /// <inheritdoc/>
    public int Level { get; }

    /// <inheritdoc/>
    public EquatableArray<string> Notes { get; }

    /// <inheritdoc/>
    public EquatableArray<int> Lines => new(_words.Lines);

    /// <inheritdoc/>
    public string LocalId => _localId ??= _id ?? IdOf(Kind, Label, _ordinal, _parent?.LocalId, Has(RowParts.LongId));

    /// <summary>The id as it follows from label, place and the unit around.</summary>
    public static string IdOf(UnitNodeKind kind, string? label, int ordinal, string? parent, bool isLong)
    {
        var part = string.IsNullOrEmpty(label) ? UnitIdRule.OfPlace(kind, ordinal) : UnitIdRule.OfLabel(kind, label!);
        return parent is null || (kind == UnitNodeKind.Paragraph && !isLong) ? part : parent + "__" + part;
    }

    /// <summary>Reads over a row.</summary>
    public static void Skip(ref CodeReader code, ref Cursor cursor, RowHead head)
    {
        if (head.HasLabel)
        {
            code.SkipWords();
        }
        else
        {
            code.Number();
        }

        var parts = head.HasMore ? (RowParts)code.Number() : RowParts.None;
        if ((parts & RowParts.Words) != 0)
        {
            PlacedWords.Read(ref code, ref cursor, isKept: false);
        }
        else
        {
            PlacedWords.ReadSimple(ref code, ref cursor, isKept: false);
        }

        if ((parts & RowParts.Lead) != 0 && (code.Number() & 1) != 0)
        {
            code.SkipWords();
        }

        for (var i = (parts & RowParts.Notes) != 0 ? code.Count() : 0; i > 0; i--)
        {
            code.SkipWords();
        }

        for (var part = RowParts.Origin; part <= RowParts.Title; part = (RowParts)((int)part << 1))
        {
            if ((parts & part) == 0)
            {
                continue;
            }

            if (part is RowParts.Origin or RowParts.Level)
            {
                code.Number();
            }
            else
            {
                code.SkipWords();
            }
        }
    }

    /// <inheritdoc/>
    public string TitleIn(IWordSource source) => _title ?? WordsIn(source);

    /// <inheritdoc/>
    public string? LeadIn(IWordSource source)
    {
        if (!Has(RowParts.Lead) || _otherLead is not null)
        {
            return _otherLead;
        }

        var words = WordsIn(source);
        return words.Substring(0, Math.Min(words.Length, _lead >> 1));
    }

    /// <inheritdoc/>
    public PrintedText PlacesIn(IWordSource source) => _places ??= _words.In(source.Bytes);

    // Kept: the same words again are the same string. Threads that come first together may both read them, and read the same.
    /// <inheritdoc/>
    public string WordsIn(IWordSource source) => _read ??= _words.Read(source.Bytes);

    /// <inheritdoc/>
    public string PrintedIn(IWordSource source) =>
        _words.Corrections.Count == 0 ? WordsIn(source) : _words.ReadAsPrinted(source.Bytes);

    /// <summary>The unit as a record, without the units inside it.</summary>
    public ParagraphRecord ToParagraph(IWordSource source, EquatableArray<ParagraphRecord> items) => new(
        LocalId, Label, Origin, PlacesIn(source), LeadIn(source), Notes, items);

    private bool Has(RowParts part) => (_parts & part) != 0;

    private static EquatableArray<string> ReadNotes(ref CodeReader code)
    {
        var notes = new string[code.Count()];
        for (var i = 0; i < notes.Length; i++)
        {
            notes[i] = code.Name();
        }

        return new EquatableArray<string>(notes);
    }
}

/// <summary>The first number of a row.</summary>
/// <param name="Kind">What sort of unit it is.</param>
/// <param name="HasLabel">True where a label follows; otherwise the ordinal.</param>
/// <param name="HasMore">True where <see cref="RowParts"/> follow.</param>
/// <param name="Up">How many levels it stands above the inside of the unit before it.</param>
internal readonly record struct RowHead(UnitNodeKind Kind, bool HasLabel, bool HasMore, int Up)
{
    /// <summary>Takes the number apart.</summary>
    public static RowHead Of(int number) =>
        new((UnitNodeKind)((number & 3) + 1), (number & 4) != 0, (number & 8) != 0, number >> 4);

    /// <summary>The number.</summary>
    public int ToNumber() => ((int)Kind - 1) | (HasLabel ? 4 : 0) | (HasMore ? 8 : 0) | (Up << 4);
}
