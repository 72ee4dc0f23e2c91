using System;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Records.Compact;

/// <summary>What a table has after its units: footnotes, tables of numbers, and the frame of a document.</summary>
internal sealed class TableExtras
{
    private TableExtras(FootnoteRecord[] footnotes, TableRecord[] tables, PrintedText[] frame)
    {
        Footnotes = new EquatableArray<FootnoteRecord>(footnotes);
        Tables = new EquatableArray<TableRecord>(tables);
        Frame = new EquatableArray<PrintedText>(frame);
    }

    /// <summary>The footnotes.</summary>
    public EquatableArray<FootnoteRecord> Footnotes { get; }

    /// <summary>The tables of numbers.</summary>
    public EquatableArray<TableRecord> Tables { get; }

    /// <summary>What belongs to no instrument.</summary>
    public EquatableArray<PrintedText> Frame { get; }

    /// <summary>Reads them.</summary>
    public static TableExtras Read(UnitTable table, CodeReader code, Cursor cursor, IWordSource source, string? id)
    {
        var footnotes = new FootnoteRecord[code.Count()];
        for (var i = 0; i < footnotes.Length; i++)
        {
            var label = code.Name();
            var words = PlacedWords.Read(ref code, ref cursor, isKept: true)!.In(source.Bytes);
            var marks = new FootnoteReference[code.Count()];
            for (var m = 0; m < marks.Length; m++)
            {
                cursor.Line = unchecked(cursor.Line + code.Difference());
                marks[m] = new FootnoteReference(cursor.Line, ReadUnit(ref code, table, id));
            }

            footnotes[i] = new FootnoteRecord(label, words, new EquatableArray<FootnoteReference>(marks));
        }

        var tables = new TableRecord[code.Count()];
        for (var i = 0; i < tables.Length; i++)
        {
            var name = code.Name();
            cursor.Line = unchecked(cursor.Line + code.Difference());
            var start = cursor.Line;
            cursor.Line = unchecked(cursor.Line + code.Difference());
            var end = cursor.Line;
            var caption = code.Number() == 0
                ? null
                : PlacedWords.Read(ref code, ref cursor, isKept: true)!.In(source.Bytes);
            tables[i] = new TableRecord(name, start, end, caption, ReadRows(ref code, ref cursor, source),
                ReadRows(ref code, ref cursor, source));
        }

        var frame = new PrintedText[code.Count()];
        for (var i = 0; i < frame.Length; i++)
        {
            frame[i] = PlacedWords.Read(ref code, ref cursor, isKept: true)!.In(source.Bytes);
        }

        return new TableExtras(footnotes, tables, frame);
    }

    /// <summary>Writes them.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="footnotes">The footnotes.</param>
    /// <param name="tables">The tables of numbers.</param>
    /// <param name="frame">What belongs to no instrument.</param>
    /// <param name="places">The bytes of the text.</param>
    /// <param name="cursor">Where the units ended.</param>
    /// <param name="unitOf">The place of the unit with an id, -1 for the instrument itself; null for any other.</param>
    public static void Write(
        CodeWriter code,
        EquatableArray<FootnoteRecord> footnotes,
        EquatableArray<TableRecord> tables,
        EquatableArray<PrintedText> frame,
        BytePlaces places,
        ref Cursor cursor,
        Func<string, int?> unitOf)
    {
        code.Number(footnotes.Count);
        foreach (var footnote in footnotes)
        {
            code.Words(footnote.Label);
            PlacedWords.Write(code, footnote.Text, places, ref cursor);
            code.Number(footnote.References.Count);
            foreach (var mark in footnote.References)
            {
                code.Difference(mark.Line - cursor.Line);
                cursor.Line = mark.Line;
                if (unitOf(mark.Unit) is { } unit)
                {
                    code.Number(unit + 2);
                }
                else
                {
                    code.Number(0).Words(mark.Unit);
                }
            }
        }

        code.Number(tables.Count);
        foreach (var table in tables)
        {
            code.Words(table.Id).Difference(table.StartLine - cursor.Line).Difference(table.EndLine - table.StartLine);
            cursor.Line = table.EndLine;
            code.Number(table.Caption is null ? 0 : 1);
            if (table.Caption is not null)
            {
                PlacedWords.Write(code, table.Caption, places, ref cursor);
            }

            WriteRows(code, table.HeaderRows, places, ref cursor);
            WriteRows(code, table.Rows, places, ref cursor);
        }

        code.Number(frame.Count);
        foreach (var part in frame)
        {
            PlacedWords.Write(code, part, places, ref cursor);
        }
    }

    private static string ReadUnit(ref CodeReader code, UnitTable table, string? id)
    {
        var unit = code.Number() - 2;
        return unit == -2 ? code.Name()
            : unit == -1 ? id ?? string.Empty
            : unit < table.Count ? id + "/" + table.RowAt(unit).LocalId
            : string.Empty;
    }

    private static EquatableArray<TableRowRecord> ReadRows(ref CodeReader code, ref Cursor cursor, IWordSource source)
    {
        var rows = new TableRowRecord[code.Count()];
        for (var i = 0; i < rows.Length; i++)
        {
            var cells = new TextSpan[code.Count()];
            for (var c = 0; c < cells.Length; c++)
            {
                var slice = new ByteSlice(unchecked(cursor.Position + code.Difference()), code.Number(), false);
                cursor.Position = slice.End;
                cells[c] = slice.In(source.Bytes);
            }

            rows[i] = new TableRowRecord(new EquatableArray<TextSpan>(cells));
        }

        return new EquatableArray<TableRowRecord>(rows);
    }

    private static void WriteRows(CodeWriter code, EquatableArray<TableRowRecord> rows, BytePlaces places,
        ref Cursor cursor)
    {
        code.Number(rows.Count);
        foreach (var row in rows)
        {
            code.Number(row.Cells.Count);
            foreach (var cell in row.Cells)
            {
                var start = places.Of(cell.Start);
                code.Difference(start - cursor.Position).Number(places.Of(cell.End) - start);
                cursor.Position = places.Of(cell.End);
            }
        }
    }
}
