using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MandateSdk.Core.Documents;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Binding;

/// <summary>Table nodes → table records.</summary>
internal static class TableBinder
{
    /// <summary>Binds the tables of an instrument, or those of a document that stand in no instrument.</summary>
    public static EquatableArray<TableRecord> Bind(SyntaxNode container, UnitReader reader, string? title)
    {
        var tables = TablesOf(container).ToList();
        return tables
            .Select((table, i) => Bind(table, "table_" + (i + 1).ToString(CultureInfo.InvariantCulture), reader))
            .ToEquatableArray();
    }

    private static IEnumerable<SyntaxNode> TablesOf(SyntaxNode container)
    {
        var pending = new Queue<SyntaxNode>(container.Children);
        while (pending.Count > 0)
        {
            var node = pending.Dequeue();
            if (node.Kind == SyntaxKind.Table)
            {
                yield return node;
            }
            else if (node.Kind == SyntaxKind.Section)
            {
                foreach (var child in node.Children)
                {
                    pending.Enqueue(child);
                }
            }
        }
    }

    private static TableRecord Bind(SyntaxNode table, string id, UnitReader reader)
    {
        var rows = table.Children.Where(child => child.Kind == SyntaxKind.TableRow).ToList();
        var caption = table.Children.FirstOrDefault(child => child.Kind == SyntaxKind.TableCaption);
        var rule = rows.FindIndex(IsRule);
        var headers = rule >= 0 ? rule : rows.TakeWhile(IsHeading).Count();
        return new TableRecord(
            id,
            rows[0].Lines.First(),
            rows[rows.Count - 1].Lines.Last(),
            caption is null ? null : reader.Read(caption),
            rows.Take(headers).Select(CellsOf).ToEquatableArray(),
            rows.Skip(headers + (rule >= 0 ? 1 : 0)).Select(CellsOf).ToEquatableArray());
    }

    // Under the headings of a pipe table stands a row of dashes; in other tables the headings are in italics or leave the
    // first column empty.
    private static bool IsRule(SyntaxNode row) => row.Fragments.SelectMany(fragment => fragment.Tokens)
        .All(token => token.Kind != TokenKind.Text) || false;

    private static bool IsHeading(SyntaxNode row)
    {
        var tokens = row.Fragments.SelectMany(fragment => fragment.Tokens).ToList();
        return tokens.Any(token => token.Kind == TokenKind.Markup && token.Span.Length > 1);
    }

    private static TableRowRecord CellsOf(SyntaxNode row)
    {
        var cells = new List<TextSpan>();
        TextSpan? cell = null;
        var tokens = row.Fragments.SelectMany(fragment => fragment.Tokens).ToList();
        var isPipe = false;
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Markup && token.Span.Length == 1)
            {
                isPipe = true;
                cells.Add(cell ?? new TextSpan(token.Span.Start, 0));
                cell = null;
            }
            else if (token.Kind == TokenKind.Text)
            {
                cell = cell is { } open ? TextSpan.FromBounds(open.Start, token.Span.End) : token.Span;
            }
        }

        cells.Add(cell ?? new TextSpan(tokens[tokens.Count - 1].Span.End, 0));
        _ = isPipe;
        return new TableRowRecord(cells.ToEquatableArray());
    }
}
