using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Records;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Binding;

/// <summary>Table nodes → table records.</summary>
internal static class TableBinder
{
    /// <summary>Binds the tables of an instrument, or those of a document that stand in no instrument.</summary>
    public static EquatableArray<TableRecord> Bind(SyntaxNode container, UnitReader reader)
    {
        var title = container.Kind == SyntaxKind.Instrument && HasTitleForCaption(container)
            ? container.Children.First(child => child.Kind == SyntaxKind.Title)
            : null;
        return TablesOf(container)
            .Select((table, i) =>
                Bind(table, "table_" + (i + 1).ToString(CultureInfo.InvariantCulture), table.Parent == container
                    ? title
                    : null, reader))
            .ToEquatableArray();
    }

    /// <summary>True for an instrument that is a title and a table: the title is the caption too.</summary>
    public static bool HasTitleForCaption(SyntaxNode instrument)
    {
        var children = instrument.ChildList;
        var title = children.FindIndex(child => child.Kind == SyntaxKind.Title);
        var next = title < 0 ? -1 : children.FindIndex(title + 1, child => child.Kind != SyntaxKind.PageFurniture);
        return next >= 0 && children[next].Kind == SyntaxKind.Table;
    }

    private static List<SyntaxNode> TablesOf(SyntaxNode container)
    {
        var tables = new List<SyntaxNode>();
        var pending = new Queue<SyntaxNode>();
        pending.Enqueue(container);
        while (pending.Count > 0)
        {
            foreach (var node in pending.Dequeue().ChildList)
            {
                if (node.Kind == SyntaxKind.Table && node.ChildList.Exists(child => child.Kind == SyntaxKind.TableRow))
                {
                    tables.Add(node);
                }
                else if (node.Kind == SyntaxKind.Section)
                {
                    pending.Enqueue(node);
                }
            }
        }

        return tables;
    }

    private static TableRecord Bind(SyntaxNode table, string id, SyntaxNode? title, UnitReader reader)
    {
        var rows = table.Children.Where(child => child.Kind == SyntaxKind.TableRow).ToList();
        var caption = table.Children.FirstOrDefault(child => child.Kind == SyntaxKind.TableCaption) ?? title;
        var rule = rows.FindIndex(row => IsRule(row, reader));
        var headers = rule >= 0 ? rule : rows.TakeWhile(row => IsHeading(row, reader)).Count();
        return new TableRecord(
            id,
            table.Lines.Concat(rows[0].Lines).Min(),
            table.Lines.Concat(rows[rows.Count - 1].Lines).Max(),
            caption is null ? null : reader.Read(caption),
            rows.Take(headers).Select(row => CellsOf(row, reader)).ToEquatableArray(),
            rows.Skip(headers + (rule >= 0 ? 1 : 0)).Select(row => CellsOf(row, reader)).ToEquatableArray());
    }

    // Under the headings of a pipe table stands a row of dashes; in other tables the headings are in italics, in bold
    // or in cells of their own kind.
    private static bool IsRule(SyntaxNode row, UnitReader reader) =>
        row.Fragments[0].Tokens.Any(token => token.Kind == TokenKind.Markup)
            && reader.Words(row).All(c => c is '-' or ':' or ' ');

    private static bool IsHeading(SyntaxNode row, UnitReader reader) =>
        MarkupOf(row, reader)
            .Any(tag => IsTag(tag, "<th")
                || IsTag(tag, "<i>")
                || IsTag(tag, "<b>")
                || IsTag(tag, "<em>")
                || IsTag(tag, "<strong>"));

    private static TableRowRecord CellsOf(SyntaxNode row, UnitReader reader)
    {
        var cells = MarkupOf(row, reader).Any(tag => IsTag(tag, "<t")) ? TaggedCells(row, reader) : SeparatedCells(row);

        // Bars stand at both ends of a row, tabs only between the cells.
        return new TableRowRecord((reader.SeparatorOf(row) == '|' ? cells.Skip(1).Take(cells.Count - 2) : cells)
            .ToEquatableArray());
    }

    private static List<TextSpan> SeparatedCells(SyntaxNode row)
    {
        var cells = new List<TextSpan>();
        TextSpan? cell = null;
        var tokens = row.Fragments.SelectMany(fragment => fragment.Tokens).ToList();
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Markup && token.Span.Length == 1)
            {
                cells.Add(cell ?? new TextSpan(token.Span.Start, 0));
                cell = null;
            }
            else if (token.Kind == TokenKind.Text)
            {
                cell = cell is { } open ? TextSpan.FromBounds(open.Start, token.Span.End) : token.Span;
            }
        }

        cells.Add(cell ?? new TextSpan(tokens[tokens.Count - 1].Span.End, 0));
        return cells;
    }

    // A cell that spans columns is followed by as many empty ones, as it is where tabs stand between the cells.
    private static List<TextSpan> TaggedCells(SyntaxNode row, UnitReader reader)
    {
        var cells = new List<TextSpan>();
        var current = 0;
        foreach (var token in row.Fragments.SelectMany(fragment => fragment.Tokens))
        {
            if (token.Kind == TokenKind.Markup)
            {
                var tag = reader.Characters(token.Span);
                if (IsTag(tag, "<td") || IsTag(tag, "<th"))
                {
                    current = cells.Count;
                    cells.AddRange(Enumerable.Repeat(new TextSpan(token.Span.End, 0), ColumnsOf(tag)));
                }
            }
            else if (token.Kind == TokenKind.Text && cells.Count > 0)
            {
                cells[current] = cells[current].IsEmpty
                    ? token.Span
                    : TextSpan.FromBounds(cells[current].Start, token.Span.End);
            }
        }

        return cells;
    }

    private static int ColumnsOf(string tag)
    {
        var at = tag.IndexOf("colspan", StringComparison.OrdinalIgnoreCase);
        var digits = at < 0 ? string.Empty : new string(tag.Substring(at).Where(char.IsDigit).Take(2).ToArray());
        return int.TryParse(digits, out var columns) && columns > 0 ? columns : 1;
    }

    private static IEnumerable<string> MarkupOf(SyntaxNode row, UnitReader reader) => row.Fragments
        .SelectMany(fragment => fragment.Tokens)
        .Where(token => token.Kind == TokenKind.Markup)
        .Select(token => reader.Characters(token.Span));

    private static bool IsTag(string tag, string beginning) =>
        tag.StartsWith(beginning, StringComparison.OrdinalIgnoreCase);
}
