using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Records.Compact;

/// <summary>
/// The units of an instrument, or the frame of a document, as generated code holds them: one printable string.
/// </summary>
/// <remarks>
/// The string is walked through once, when the table is made, and what the walk keeps of each unit is its place in the
/// string; a unit is read when it is touched. docs/table.md has the format. Any string makes a table or an
/// <see cref="InvalidDataException"/>.
/// </remarks>
internal sealed class UnitTable
{
    /// <summary>The version of the format; a table of another one is refused.</summary>
    public const int Version = 1;

    // Units nest half as deep at most; a damaged table must not lead any deeper than the stack is.
    private const int Deepest = 64;

    // More instruments than a text has in another one; a damaged table must not ask for more memory than there is.
    private const int MostAnnexes = 1 << 20;

    private readonly string _code;
    private readonly Row[] _rows;
    private readonly CodeReader _rest;
    private readonly Cursor _restCursor;
    private TableExtras? _extras;

    private UnitTable(string code, string file)
    {
        _code = code;
        var reader = new CodeReader(code, ReadVersion(code, file));
        if (reader.Number() == 0)
        {
            InstrumentHead = HeadCode.ReadInstrument(ref reader);
            AnnexCount = ReadAnnexes(ref reader);
        }
        else
        {
            DocumentHead = HeadCode.ReadDocument(ref reader, file);
        }

        var cursor = new Cursor { Line = 1 };
        _rows = ReadRows(ref reader, ref cursor);
        _rest = reader;
        _restCursor = cursor;
        if (reader.IsBroken)
        {
            throw Damaged(file);
        }
    }

    /// <summary>The data of the instrument without its units; null for a document.</summary>
    public InstrumentRecord? InstrumentHead { get; }

    /// <summary>The data of the document without its instruments; null for an instrument.</summary>
    public DocumentRecord? DocumentHead { get; }

    /// <summary>The number of instruments inside the instrument.</summary>
    public int AnnexCount { get; }

    /// <summary>The number of units.</summary>
    public int Count => _rows.Length;

    /// <summary>Reads a table.</summary>
    /// <param name="code">The string.</param>
    /// <param name="file">The name of the text, for messages.</param>
    /// <exception cref="InvalidDataException">It is no table, or one of another version.</exception>
    public static UnitTable Read(string code, string file) => new(code, file);

    /// <summary>What sort of unit stands at a place.</summary>
    public UnitNodeKind KindOf(int place) => _rows[place].Kind;

    /// <summary>The number of units around a unit.</summary>
    public int DepthOf(int place) => _rows[place].Depth;

    /// <summary>The place of the unit around a unit; -1 for the instrument itself.</summary>
    public int ParentOf(int place) => _rows[place].Parent;

    /// <summary>The places of the units of one sort directly inside a unit, in order.</summary>
    /// <param name="place">The unit; -1 for the instrument itself.</param>
    /// <param name="kind">The sort.</param>
    public List<int> Inside(int place, UnitNodeKind kind)
    {
        var found = new List<int>();
        for (var i = place + 1; i < (place < 0 ? Count : _rows[place].End); i = _rows[i].End)
        {
            if (_rows[i].Kind == kind)
            {
                found.Add(i);
            }
        }

        return found;
    }

    /// <summary>Where to read a unit.</summary>
    /// <returns>A reader before its row.</returns>
    public CodeReader Begin(int place, out Cursor cursor)
    {
        // No tuple: it would be compiled at run time even where the library is compiled ahead.
        var row = _rows[place];
        cursor = new Cursor { Position = row.Position, Line = row.Line };
        return new CodeReader(_code, row.Offset);
    }

    /// <summary>Footnotes, tables and frame, read when they are first asked for.</summary>
    public TableExtras ExtrasIn(IWordSource source, string? id) =>
        _extras ??= TableExtras.Read(this, _rest, _restCursor, source, id);

    /// <summary>The paragraphs, recitals or items directly inside a unit, as records.</summary>
    public EquatableArray<ParagraphRecord> Paragraphs(int place, UnitNodeKind kind, UnitRow? parent, IWordSource source)
    {
        var places = Inside(place, kind);
        var records = new ParagraphRecord[places.Count];
        for (var i = 0; i < records.Length; i++)
        {
            var row = new UnitRow(this, places[i], parent);
            records[i] = row.ToParagraph(source, Paragraphs(places[i], UnitNodeKind.Item, row, source));
        }

        return new EquatableArray<ParagraphRecord>(records);
    }

    /// <summary>The sections directly inside a unit, as records.</summary>
    public EquatableArray<SectionRecord> Sections(int place, UnitRow? parent, IWordSource source)
    {
        var places = Inside(place, UnitNodeKind.Section);
        var records = new SectionRecord[places.Count];
        for (var i = 0; i < records.Length; i++)
        {
            var row = new UnitRow(this, places[i], parent);
            records[i] = new SectionRecord(
                row.LocalId,
                row.Level,
                row.Label,
                row.TitleIn(source),
                row.PlacesIn(source),
                row.Notes,
                Paragraphs(row.Place, UnitNodeKind.Recital, row, source),
                Paragraphs(row.Place, UnitNodeKind.Paragraph, row, source),
                Sections(row.Place, row, source));
        }

        return new EquatableArray<SectionRecord>(records);
    }

    /// <summary>The row of a unit, with those of the units around it.</summary>
    public UnitRow RowAt(int place) => new(this, place, ParentOf(place) < 0 ? null : RowAt(ParentOf(place)));

    /// <summary>The places of the units by their ids; no unit of the model is made for them.</summary>
    public Dictionary<string, int> PlacesById()
    {
        var places = new Dictionary<string, int>(Count, StringComparer.Ordinal);
        var rows = new UnitRow[Count];
        for (var i = 0; i < Count; i++)
        {
            rows[i] = new UnitRow(this, i, ParentOf(i) < 0 ? null : rows[ParentOf(i)]);
            if (!places.TryGetValue(rows[i].LocalId, out _))
            {
                places.Add(rows[i].LocalId, i);
            }
        }

        return places;
    }

    private static int ReadVersion(string code, string file)
    {
        var colon = code.IndexOf(':');
        var version = colon is > 0 and < 10 ? code.Substring(0, colon) : string.Empty;
        return version == Version.ToString(CultureInfo.InvariantCulture)
            ? colon + 1
            : throw (int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out _)
                ? new InvalidDataException("The code of the text \"" + file + "\" was generated with version " + version
                    + " of the table of units, and this MandateSdk.Core reads version "
                    + Version.ToString(CultureInfo.InvariantCulture) + ". Build the project with MandateSdk.Generators"
                    + " and MandateSdk.Core of one release.")
                : Damaged(file));
    }

    private static InvalidDataException Damaged(string file) => new("The table of units in the code of the text \""
        + file + "\" is damaged. Build the project again.");

    // They have tables of their own, and so nothing in this one that their number could be compared with.
    private static int ReadAnnexes(ref CodeReader code)
    {
        var count = code.Number();
        return count <= MostAnnexes ? count : code.Break();
    }

    private static Row[] ReadRows(ref CodeReader code, ref Cursor cursor)
    {
        var rows = new Row[code.Count()];
        var open = new int[Deepest + 1];
        var depth = -1;
        for (var i = 0; i < rows.Length && !code.IsBroken; i++)
        {
            var (offset, position, line) = (code.Offset, cursor.Position, cursor.Line);
            var head = RowHead.Of(code.Number());
            var next = depth + 1 - head.Up;
            if (next < 0 || next > Deepest)
            {
                code.Break();
                break;
            }

            for (; depth >= next; depth--)
            {
                rows[open[depth]].End = i;
            }

            UnitRow.Skip(ref code, ref cursor, head);
            depth = next;
            rows[i] = new Row(offset, position, line, head.Kind, depth, depth == 0 ? -1 : open[depth - 1]);
            open[depth] = i;
        }

        for (; depth >= 0; depth--)
        {
            rows[open[depth]].End = rows.Length;
        }

        return rows;
    }

    private struct Row(int offset, int position, int line, UnitNodeKind kind, int depth, int parent)
    {
        public readonly int Offset = offset;
        public readonly int Position = position;
        public readonly int Line = line;
        public readonly int Parent = parent;
        public int End = 0;
        private readonly byte _kind = (byte)kind;
        private readonly byte _depth = (byte)depth;

        public readonly UnitNodeKind Kind => (UnitNodeKind)_kind;

        public readonly int Depth => _depth;
    }
}
