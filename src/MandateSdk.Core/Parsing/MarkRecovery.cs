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
internal sealed class MarkRecovery
{
    private readonly string _text;
    private readonly List<Block> _flow;
    private readonly List<SyntaxToken> _marks;
    private readonly MarkPlan _plan;
    private readonly WorkMeter _work;
    private readonly HashSet<Block> _changed = new();
    private readonly Dictionary<string, int> _first = new(System.StringComparer.Ordinal);
    private long _budget;

    private MarkRecovery(SourceText source, IReadOnlyList<Block> blocks, MarkPlan plan, WorkMeter work)
    {
        _text = source.Content;
        _plan = plan;
        _work = work;
        _flow = blocks.Where(block => block.Role is BlockRole.Flow or BlockRole.FrontMatter).ToList();
        _marks = _flow.SelectMany(block => block.Tokens).Where(token => token.Kind == TokenKind.FootnoteMark).ToList();
        _budget = (long)ReadingLimits.MarkBudget * source.Length;
    }

    /// <summary>Adds the marks that it finds to the plan and reads their blocks again.</summary>
    public static void Run(SourceText source, IReadOnlyList<Block> blocks, MarkPlan plan, WorkMeter work)
    {
        var recovery = new MarkRecovery(source, blocks, plan, work);
        recovery.Find(blocks.Where(block => block.Role == BlockRole.Definition).ToList());
        recovery.FindRepeated();
        foreach (var block in recovery._changed)
        {
            InlineLexer.Lex(block, plan, work);
        }
    }

    private void Find(List<Block> definitions)
    {
        int next = 0, previous = 0;
        for (var i = 0; i < definitions.Count; i++)
        {
            var definition = definitions[i];
            _work.Count(definition.Last.End - definition.First.Start);
            var label = definition.NoteLabel!;
            var following = i + 1 < definitions.Count ? definitions[i + 1].NoteLabel : null;
            var found = FindMark(next, label, following, definition.First.Start);
            if (found >= 0)
            {
                next = found + 1;
                previous = _marks[found].Span.End;
                SetFirst(label, previous);
                continue;
            }

            if (!label.All(Characters.IsDigit) || _budget <= 0)
            {
                continue;
            }

            var limit = NextMark(next, label, definition.First.Start);
            if (FindDigits(label, previous, limit) is { } place)
            {
                _plan.AddPlainMark(place.Position, label);
                _changed.Add(place.Block);
                previous = place.Position + label.Length;
                SetFirst(label, previous);
            }
        }
    }

    private void SetFirst(string label, int end)
    {
        if (!_first.ContainsKey(label))
        {
            _first[label] = end;
        }
    }

    // A note that was referred to once can be again: "Habitat),5", pages later. Only digits on a word in small letters count,
    // for "G20" and "COVID-19" are words.
    private void FindRepeated()
    {
        if (_first.Count == 0)
        {
            return;
        }

        foreach (var block in _flow)
        {
            foreach (var piece in block.Pieces)
            {
                for (var i = piece.Start + 3; i < piece.End; i++)
                {
                    _work.Count(1);
                    if (!Characters.IsDigit(_text[i]) || !FollowsWord(piece, i))
                    {
                        continue;
                    }

                    var end = i;
                    while (end < piece.End && end - i < 4 && Characters.IsDigit(_text[end]))
                    {
                        end++;
                    }

                    var label = _text.Substring(i, end - i);
                    if (_first.TryGetValue(label, out var first) && i > first && IsEnd(end, piece.End) && !_plan.TryGetPlainMark(i, out _))
                    {
                        _plan.AddPlainMark(i, label);
                        _changed.Add(block);
                    }
                }
            }
        }
    }

    private bool FollowsWord(Piece piece, int i)
    {
        var last = i - 1;
        last -= _text[last] is ',' or ';' ? 1 : 0;
        last -= _text[last] is ')' or '”' or '"' ? 1 : 0;
        for (var letter = 0; letter < 3; letter++)
        {
            if (last - letter < piece.Start || !Characters.IsLower(_text[last - letter]))
            {
                return false;
            }
        }

        return true;
    }

    // The mark stands before its definition, and before the mark of the next one.
    private int FindMark(int from, string label, string? following, int before)
    {
        for (var i = from; i < _marks.Count && _marks[i].Span.Start < before && i < from + ReadingLimits.MarkHorizon; i++)
        {
            if (_marks[i].Value == label)
            {
                return i;
            }

            if (_marks[i].Value == following)
            {
                break;
            }
        }

        return -1;
    }

    private int NextMark(int from, string label, int before)
    {
        var number = int.TryParse(label, out var value) ? value : 0;
        for (var i = from; i < _marks.Count && _marks[i].Span.Start < before && i < from + ReadingLimits.MarkHorizon; i++)
        {
            if (int.TryParse(_marks[i].Value, out var other) && other > number)
            {
                return _marks[i].Span.Start;
            }
        }

        return before;
    }

    private (Block Block, int Position)? FindDigits(string label, int from, int to)
    {
        (Block, int)? loose = null;
        for (var at = FirstBlockAfter(from); at < _flow.Count && _flow[at].First.Start < to; at++)
        {
            foreach (var piece in _flow[at].Pieces)
            {
                var start = System.Math.Max(piece.Start, from);
                var end = System.Math.Min(piece.End, to);
                _budget -= System.Math.Max(0, end - start) + 1;
                _work.Count(System.Math.Max(0, end - start) + 1);
                for (var i = start < end ? IndexOf(label, start, end) : -1; i >= 0; i = i + 1 < end ? IndexOf(label, i + 1, end) : -1)
                {
                    if (IsGluedMark(piece, i, label.Length))
                    {
                        return (_flow[at], i);
                    }

                    if (IsLooseMark(piece, i, label.Length))
                    {
                        loose ??= (_flow[at], i);
                    }
                }
            }
        }

        return loose;
    }

    private int IndexOf(string label, int start, int end) =>
        _text.IndexOf(label, start, end - start, System.StringComparison.Ordinal);

    private int FirstBlockAfter(int position)
    {
        int low = 0, high = _flow.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_flow[middle].Last.End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    // "Office.1", "Declaration4", "reform”,9", "6 October 20206", "of 2017,2"
    private bool IsGluedMark(Piece piece, int i, int length)
    {
        if (i == piece.Start || !IsEnd(i + length, piece.End))
        {
            return false;
        }

        var before = _text[i - 1];
        return char.IsLetter(before)
            || Characters.EndsInYear(_text, piece.Start, i)
            || (before is ',' or ';' or '.' or ':' or '”' or '"' or ')' or '’' && i - 2 >= piece.Start
                && (!Characters.IsDigit(_text[i - 2]) || Characters.EndsInYear(_text, piece.Start, i - 1)));
    }

    // "information, 14 including"
    private bool IsLooseMark(Piece piece, int i, int length) =>
        i - 2 >= piece.Start && Characters.IsBlank(_text[i - 1]) && _text[i - 2] is ',' or ';'
        && IsEnd(i + length, piece.End) && i + length + 1 < piece.End
        && Characters.IsBlank(_text[i + length]) && Characters.IsLower(_text[i + length + 1]);

    private bool IsEnd(int position, int end) =>
        position >= end || Characters.IsBlank(_text[position]) || _text[position] is ',' or ';' or '.' or ')' or ':';
}
