using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MandateSdk.Core.Model;

namespace MandateSdk.Core.Reading;

/// <summary>Finds how far each definition goes.</summary>
internal sealed class NoteExtents
{
    private readonly NoteLines _lines;
    private readonly bool[] _underRule;
    private readonly NotePlan _plan;

    private NoteExtents(NoteLines lines, bool[] underRule, NotePlan plan)
    {
        _lines = lines;
        _underRule = underRule;
        _plan = plan;
    }

    /// <summary>
    /// Adds the lines of each definition to the plan, and the heads that are lost between their neighbours.
    /// </summary>
    public static IReadOnlyList<NoteHead> Read(NoteLines lines, IReadOnlyList<NoteCandidate> notes, bool[] underRule,
        NotePlan plan)
    {
        var extents = new NoteExtents(lines, underRule, plan);
        var heads = extents.AddLost(notes.Select(note => note.Head).ToList());
        for (var i = 0; i < heads.Count; i++)
        {
            extents.Extend(heads[i], i + 1 < heads.Count ? heads[i + 1].Line : lines.Count);
        }

        return heads;
    }

    // A bullet among collected notes whose label is lost: its neighbours tell which one it is.
    private List<NoteHead> AddLost(List<NoteHead> heads)
    {
        var all = new List<NoteHead>();
        foreach (var head in heads)
        {
            var line = head.Line - 1;
            var expected = all.Count > 0 ? all[all.Count - 1].Number + 1 : 1;
            if (line > 0
                && head.Number == expected + 1
                && _lines.IsCollected(line)
                && _lines.Shapes[line].Sign.Bullet is not null
                && _plan.HeadAt(line) is null)
            {
                var start = _lines.Shapes[line].TextStart;
                var lost = new NoteHead(line, expected.ToString(CultureInfo.InvariantCulture), start, start,
                    NoteHeadForm.Inferred);
                all.Add(lost);
                _plan.AddHead(lost);
            }

            all.Add(head);
        }

        return all;
    }

    private void Extend(NoteHead head, int next)
    {
        var last = head.Line;
        var words = head.Form == NoteHeadForm.Alone ? NoteForms.WordsAfter(_lines, head.Line) : head.Line;
        for (var line = head.Line + 1; line < next && line < head.Line + ReadingLimits.LongestNote; line++)
        {
            var kind = _lines.KindOf(line);
            if (line == words)
            {
                _plan.AddContinuation(line, head.Line);
                last = line;
            }
            else if (line < words)
            {
                continue;
            }
            else if (kind is not (NoteLineKind.Furniture or NoteLineKind.Rule or NoteLineKind.Table)
                && GoesOn(last, line, next))
            {
                _plan.AddContinuation(line, head.Line);
                last = line;
            }
            else
            {
                break;
            }
        }
    }

    private bool GoesOn(int last, int line, int next)
    {
        if (_lines.LinesAreBlocks || _lines.PageOf(line) != _lines.PageOf(last) || _lines.IsNotesHeading(line))
        {
            return false;
        }

        var shape = _lines.Shapes[line];
        var end = _lines.WordsOf(last);
        var isOpen = TerminalPunctuation.Of(FootnoteMarks.TrimEnd(end)) is BlockEnding.Open or BlockEnding.Comma
            || EndsInAbbreviation(last) || end[end.Length - 1] is ';' or ':';
        if (_lines.KindOf(line) == NoteLineKind.Symbol)
        {
            // The running head of the next page stands after a form feed, this one in the note.
            return _lines.HasFormFeeds && _underRule[line] && shape.IsAdjacent && isOpen;
        }

        if (_underRule[line])
        {
            return shape.IsAdjacent || _lines.HasFormFeeds || isOpen;
        }

        if (shape.Sign.Bullet is not null
            || shape.Sign.IsHeading
            || InstrumentLabels.Read(_lines.WordsOf(line)) is not null)
        {
            return false;
        }

        return shape.IsAdjacent
            ? (isOpen && (!BeginsUnit(line) || EndsInAbbreviation(last))) || LeadsTo(line, next) || EndsPage(line)
            : isOpen && (_lines.IsCollected(line) || (_lines.HasFormFeeds && EndsPage(line)));
    }

    // "…, para.⏎324."
    private bool EndsInAbbreviation(int line) => MarkWords.EndsInAbbreviation(_lines.WordsOf(line));

    // A resolution does not begin in the middle of a sentence: "…, annex I, decision⏎IX/11."; "…, annex⏎IV." ends one.
    private bool BeginsUnit(int line)
    {
        var shape = _lines.Shapes[line];
        return LabelReader.Read(_lines.Content, shape.TextStart, shape.Piece.End) is { } label
            && !(label.Shape == LabelShape.Capital && label.End == shape.Piece.End)
            ? label.Shape != LabelShape.Resolution || _lines.WordsOf(line - 1).Length < ReadingLimits.LongLayoutLine
            : Closings.IsClosing(_lines.WordsOf(line));
    }

    // Nothing but lines of the note stands before the next one.
    private bool LeadsTo(int line, int next)
    {
        for (var i = line + 1; i <= next; i++)
        {
            if (i >= _lines.Count
                || i - line > ReadingLimits.LongestNoteTail
                || (i < next && !_lines.Shapes[i].IsAdjacent)
                || _lines.PageOf(i) != _lines.PageOf(line)
                || _lines.KindOf(i) != NoteLineKind.Text)
            {
                return false;
            }
        }

        return true;
    }

    private bool EndsPage(int line)
    {
        for (var i = line + 1; i <= line + ReadingLimits.LongestNoteTail; i++)
        {
            if (i >= _lines.Count || _lines.PageOf(i) != _lines.PageOf(line))
            {
                return true;
            }

            if (_lines.KindOf(i) != NoteLineKind.Furniture && !_lines.Shapes[i].IsAdjacent)
            {
                return false;
            }
        }

        return false;
    }
}
