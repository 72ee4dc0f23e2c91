using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Syntax;

namespace MandateSdk.Core.Tests.Harness;

/// <summary>Prints a tree for snapshots: a node a line, with its label, its lines and the ends of its words.</summary>
internal static class TreePrinter
{
    private const int Ends = 48;

    public static string Print(SyntaxTree tree)
    {
        var builder = new StringBuilder();
        var pending = new Stack<(SyntaxNode Node, int Depth)>();
        pending.Push((tree.Root, 0));
        while (pending.Count > 0)
        {
            var (node, depth) = pending.Pop();
            Print(tree, node, depth, builder);
            foreach (var child in node.Children.Reverse())
            {
                pending.Push((child, depth + 1));
            }
        }

        return builder.ToString().TrimEnd('\n');
    }

    private static void Print(SyntaxTree tree, SyntaxNode node, int depth, StringBuilder builder)
    {
        builder.Append(' ', depth * 2).Append(node.Kind);
        if (node.Level > 0)
        {
            builder.Append(node.Level);
        }

        if (node.Label is { } label)
        {
            builder.Append(' ').Append(label.Printed ?? "(" + label.Value + ")");
            if (label.Origin != LabelOrigin.Printed)
            {
                builder.Append(" → ").Append(label.Value).Append(' ').Append(label.Origin.ToString().ToLowerInvariant());
            }
        }

        builder.Append(" @").Append(string.Join(",", node.Lines));
        // A bar shows where a line or page ends inside the node.
        var words = string.Join(" / ", node.Fragments.Select(fragment => WordsOf(tree, node, fragment)));
        if (words.Length > 0)
        {
            builder.Append(": ").Append(words.Length <= 2 * Ends ? words : words[..Ends] + " … " + words[^Ends..]);
        }

        builder.Append('\n');
    }

    private static string WordsOf(SyntaxTree tree, SyntaxNode node, SyntaxFragment fragment) => string.Concat(fragment.Tokens.Select(token => token.Kind switch
    {
        TokenKind.Text => tree.Text.ToString(token.Span),
        TokenKind.FootnoteMark => "[" + token.Value + "]",
        TokenKind.Markup when node.Kind == SyntaxKind.TableRow && token.Span.Length == 1 => "|",
        _ => string.Empty,
    }));
}
