using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Parsing;

/// <summary>Finds footnote marks that OCR left as plain digits: "Office.1", "crime,21", "information, 14 including".</summary>
/// <remarks>
/// Digits are a mark only where a definition waits for one: the definitions of a text and the first marks of their labels
/// come in the same order, so a definition without mark tells the label, and its neighbours the stretch of text, to look in.
/// </remarks>
internal static class MarkRecovery
{
    public static void Run(SourceText source, IReadOnlyList<Block> blocks, MarkPlan plan)
    {
        var definitions = blocks.Where(block => block.Role == BlockRole.Definition).ToList();
        if (definitions.Count == 0)
        {
            return;
        }

        var changed = new HashSet<Block>();
        var flow = blocks.Where(block => block.Role is BlockRole.Flow or BlockRole.FrontMatter).ToList();
        var marks = flow.SelectMany(block => block.Tokens).Where(token => token.Kind == TokenKind.FootnoteMark).ToList();
        var next = 0;
        var previous = 0;
        foreach (var definition in definitions)
        {
            var label = definition.NoteLabel!;
            var found = FindMark(marks, next, label, definition.First.Start);
            if (found >= 0)
            {
                next = found + 1;
                previous = marks[found].Span.End;
                continue;
            }

            if (!label.All(Characters.IsDigit) || marks.Any(mark => mark.Value == label && mark.Span.Start > previous && mark.Span.Start < definition.First.Start))
            {
                continue;
            }

            var limit = NextMark(marks, next, definition);
            if (FindDigits(source.Content, flow, label, previous, limit) is { } place)
            {
                plan.AddPlainMark(place.Position, label);
                changed.Add(place.Block);
                previous = place.Position + label.Length;
            }
        }

        foreach (var block in changed)
        {
            InlineLexer.Lex(block, plan);
        }
    }

    // The mark stands before its definition; the search does not run past marks of later labels.
    private static int FindMark(List<SyntaxToken> marks, int from, string label, int before)
    {
        for (var i = from; i < marks.Count && marks[i].Span.Start < before && i < from + 64; i++)
        {
            if (marks[i].Value == label)
            {
                return i;
            }
        }

        return -1;
    }

    private static int NextMark(List<SyntaxToken> marks, int from, Block definition)
    {
        var number = int.TryParse(definition.NoteLabel, out var value) ? value : 0;
        for (var i = from; i < marks.Count && marks[i].Span.Start < definition.First.Start; i++)
        {
            if (int.TryParse(marks[i].Value, out var other) && other > number)
            {
                return marks[i].Span.Start;
            }
        }

        return definition.First.Start;
    }

    private static (Block Block, int Position)? FindDigits(string text, List<Block> flow, string label, int from, int to)
    {
        (Block, int)? loose = null;
        foreach (var block in flow)
        {
            if (block.Last.End <= from || block.First.Start >= to)
            {
                continue;
            }

            foreach (var piece in block.Pieces)
            {
                var start = System.Math.Max(piece.Start, from);
                var end = System.Math.Min(piece.End, to);
                for (var i = start < end ? text.IndexOf(label, start, end - start, System.StringComparison.Ordinal) : -1; i >= 0;
                    i = i + 1 < end ? text.IndexOf(label, i + 1, end - i - 1, System.StringComparison.Ordinal) : -1)
                {
                    if (i == piece.Start || !IsEnd(text, i + label.Length, piece.End))
                    {
                        continue;
                    }

                    var before = text[i - 1];
                    if (char.IsLetter(before) || before is ',' or ';' or '.' or '”' or '"' or ')' or '’' && !Characters.IsDigit(text[i - 2]))
                    {
                        return (block, i);
                    }

                    if (Characters.IsBlank(before) && i >= 2 && text[i - 2] is ',' or ';' && IsLowerAfter(text, i + label.Length, piece.End))
                    {
                        loose ??= (block, i);
                    }
                }
            }
        }

        return loose;
    }

    private static bool IsEnd(string text, int position, int end) =>
        position >= end || Characters.IsBlank(text[position]) || text[position] is ',' or ';' or '.' or ')' or ':';

    private static bool IsLowerAfter(string text, int position, int end) =>
        position + 1 < end && Characters.IsBlank(text[position]) && Characters.IsLower(text[position + 1]);
}
