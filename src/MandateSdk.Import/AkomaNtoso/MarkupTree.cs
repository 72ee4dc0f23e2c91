using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;
using MandateSdk.Import.Pages;

namespace MandateSdk.Import.AkomaNtoso;

/// <summary>Units as marked up → the tree that the reader of texts makes, over the text that is written of them.</summary>
/// <remarks>
/// The structure is the file's alone. The words of each unit are cut into label, markup, marks and text by what the
/// writer puts around them, which is known.
/// </remarks>
internal sealed class MarkupTree
{
    private readonly SourceText _text;
    private readonly Dictionary<PrintedLine, int> _lineOf;
    private readonly List<(int Line, SyntaxNode Node, string? Label, HashSet<string> Notes)> _attached = [];

    private MarkupTree(SourceText text, Dictionary<PrintedLine, int> lineOf)
    {
        _text = text;
        _lineOf = lineOf;
    }

    /// <summary>Makes the tree.</summary>
    /// <param name="text">The text.</param>
    /// <param name="root">The units.</param>
    /// <param name="lineOf">The physical line that each line of a unit is written on, counted from 1.</param>
    public static SyntaxTree Build(SourceText text, MarkupNode root, Dictionary<PrintedLine, int> lineOf)
    {
        var tree = new MarkupTree(text, lineOf);
        var node = new SyntaxNode(SyntaxKind.Document);
        tree.Fill(root, node);
        tree.Attach();
        return new SyntaxTree(text, node, [], Lexicon.BuiltIn);
    }

    private void Fill(MarkupNode from, SyntaxNode to)
    {
        foreach (var line in from.Lines)
        {
            if (_lineOf.TryGetValue(line, out var number))
                _attached.Add((number, to, line == from.Lines[0] ? from.Label : null, from.Notes));
        }

        var hasRule = from.Children.Count(child => child.Kind == SyntaxKind.TableRow) < 2;
        foreach (var child in from.Children.Select(child => (Child: child, Line: FirstLine(child)))
            .Where(pair => pair.Line < int.MaxValue).OrderBy(pair => pair.Line).Select(pair => pair.Child))
        {
            Fill(child, to.Add(new SyntaxNode(child.Kind)
            {
                Label = LabelOf(child),
                Level = child.Kind == SyntaxKind.Section ? LevelOf(to) : 0,
            }));

            // Under the first row of several the writer sets a rule.
            if (child.Kind == SyntaxKind.TableRow && !hasRule)
            {
                _attached.Add((FirstLine(child) + 1, to.Add(new SyntaxNode(SyntaxKind.TableRow)), null, []));
                hasRule = true;
            }
        }
    }

    // A text that has nothing in it stands nowhere.
    private int FirstLine(MarkupNode node)
    {
        var first = node.Lines.Select(line => _lineOf.GetValueOrDefault(line, int.MaxValue))
            .DefaultIfEmpty(int.MaxValue).Min();
        return node.Children.Select(FirstLine).Append(first).Min();
    }

    private static int LevelOf(SyntaxNode parent) => parent.Kind == SyntaxKind.Section ? parent.Level + 1 : 1;

    private static SyntaxLabel? LabelOf(MarkupNode node)
    {
        if (node.Kind == SyntaxKind.Instrument)
        {
            // An annex is one though no heading says so.
            return node.Label is { } name
                ? new SyntaxLabel(InstrumentLabels.Read(name)?.Number ?? Bare(name), name, LabelOrigin.Printed)
                : node.Parent?.Kind == SyntaxKind.Instrument
                    ? new SyntaxLabel("", "Annex", LabelOrigin.Inferred)
                    : null;
        }

        return node.Label is { } label
            && node.Kind is not (SyntaxKind.Heading or SyntaxKind.Title or SyntaxKind.InstrumentLabel)
            ? new SyntaxLabel(node.Kind == SyntaxKind.FootnoteDefinition ? label : Bare(label), label, LabelOrigin.Printed)
            : null;
    }

    private static string Bare(string label) => label.Trim('(', ')', '[', ']', '.', ':', ' ');

    private void Attach()
    {
        _attached.Sort((left, right) => left.Line.CompareTo(right.Line));
        for (var i = 0; i < _attached.Count; i++)
        {
            var (number, node, label, notes) = _attached[i];
            var line = _text.Lines[number - 1];
            var next = i + 1 < _attached.Count ? _text.Lines[_attached[i + 1].Line - 1].Start : _text.Length;
            var start = i == 0 ? 0 : line.Start;
            var tokens = new MarkedLine(_text.Content, label, notes, node.Kind).Cut(start, line.End, out var lead);
            if (next > line.End)
                tokens.Add(new SyntaxToken(TokenKind.Blank, TextSpan.FromBounds(line.End, next)));
            node.Add(new SyntaxFragment(number, new SyntaxTokenList(tokens.ToArray(), 0, tokens.Count)));
            node.Lead ??= node.Fragments.Count == 1 ? lead : null;
        }
    }
}
