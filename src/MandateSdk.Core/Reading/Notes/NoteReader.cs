using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Binding;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>
/// Finds the footnotes of a text: the definitions, how far each goes, and the marks that refer to them.
/// </summary>
/// <remarks>
/// Two questions, each answered for the text as a whole: which lines are definitions (<see cref="NoteSequence"/>), and
/// which characters are their marks (<see cref="MarkAlignment"/>). Both come before the structure, so that no note is
/// taken for a paragraph and no mark for a word.
/// </remarks>
internal sealed class NoteReader
{
    private readonly NoteLines _lines;
    private readonly WorkMeter _work;
    private readonly MarkScanner _scanner;
    private readonly NotePlan _plan;
    private readonly bool[] _underRule;
    private readonly List<MarkCandidate> _marks = new();

    private NoteReader(NoteLines lines, WorkMeter work)
    {
        _lines = lines;
        _work = work;
        _scanner = new MarkScanner(lines);
        _underRule = new bool[lines.Count];
        _plan = new NotePlan(lines.Count);
    }

    public static NotePlan Read(NoteLines lines, WorkMeter work)
    {
        var reader = new NoteReader(lines, work);
        var notes = NoteSequence.Pick(lines, reader.FindCandidates());
        foreach (var note in notes)
        {
            reader._plan.AddHead(note.Head);
        }

        var heads = NoteExtents.Read(lines, notes, reader._underRule, reader._plan);
        reader.ForgetMarksInNotes();
        reader.MatchMarks(heads);
        reader._plan.Doubts = NoteReview.Run(lines, reader._plan, heads, reader._marks);
        return reader._plan;
    }

    // Marks are weighed on the way, for a definition is more likely where a mark of its label stands before it.
    private List<NoteCandidate> FindCandidates()
    {
        var candidates = new List<NoteCandidate>();
        var seen = new Dictionary<string, int>(System.StringComparer.Ordinal);
        var rulePage = -1;
        for (var i = 0; i < _lines.Count; i++)
        {
            _work.Count(_lines.Shapes[i].Piece.End - _lines.Shapes[i].Piece.Start);
            var kind = _lines.KindOf(i);
            rulePage = kind == NoteLineKind.Rule ? _lines.PageOf(i) : rulePage;
            _underRule[i] = rulePage == _lines.PageOf(i);
            if (kind is not (NoteLineKind.Text or NoteLineKind.Masthead or NoteLineKind.Number))
            {
                continue;
            }

            var head = NoteForms.ReadRaised(_lines, i)
                ?? (kind == NoteLineKind.Masthead ? null : NoteForms.ReadPlain(_lines, i));
            if (head is not null)
            {
                var weight = seen.TryGetValue(head.Label, out var found) ? found : 0;
                candidates.Add(new NoteCandidate(head, NoteEvidence.Weigh(_lines, head, _underRule[i], weight),
                    _underRule[i]));
            }

            ScanMarks(i, head, seen);
        }

        return candidates;
    }

    private void ScanMarks(int line, NoteHead? head, Dictionary<string, int> seen)
    {
        foreach (var mark in MarksOf(line))
        {
            if (head is not null && mark.Position < head.End && head.Form != NoteHeadForm.Alone)
            {
                continue;
            }

            _marks.Add(mark);
            if (!seen.TryGetValue(mark.Label, out var weight) || weight < mark.Weight)
            {
                seen[mark.Label] = mark.Weight;
            }
        }
    }

    private List<MarkCandidate> MarksOf(int line) =>
        _lines.KindOf(line) == NoteLineKind.Number ? OwnLineMark(line) : _scanner.Scan(line);

    // A raised mark can stand on a line of its own over the words that it marks.
    private List<MarkCandidate> OwnLineMark(int line)
    {
        var shape = _lines.Shapes[line];
        var isInText = _lines.FollowsText(line) && line + 1 < _lines.Count && _lines.Shapes[line + 1].IsAdjacent
            && _lines.KindOf(line + 1) == NoteLineKind.Text && _lines.PageOf(line + 1) == _lines.PageOf(line)
            && Column(line) > Column(line + 1) + 1;
        return isInText && !_underRule[line]
            ? new List<MarkCandidate>(1)
            {
                new(line, shape.Piece.Start, shape.Piece.End - shape.Piece.Start, _lines.WordsOf(line).ToString(),
                    MarkWeights.OwnLine),
            }
            : new List<MarkCandidate>(0);
    }

    private int Column(int line) =>
        _lines.Shapes[line].Piece.Start - _lines.Source.Lines[_lines.Shapes[line].Piece.Line - 1].Start;

    private void ForgetMarksInNotes() =>
        _marks.RemoveAll(mark => _plan.HeadAt(mark.Line) is not null || _plan.HeadOf(mark.Line) >= 0);

    private void MatchMarks(IReadOnlyList<NoteHead> heads)
    {
        var notes = Waiting(heads);
        var first = new Dictionary<(string, bool), int>(notes.Count);
        foreach (var mark in MarkAlignment.Match(notes, _marks, _work).OfType<MarkCandidate>())
        {
            Add(mark);
            var key = (mark.Label, mark.IsSigned);
            first[key] = first.TryGetValue(key, out var position) && position < mark.Position
                ? position
                : mark.Position;
        }

        // A note that was referred to once can be again, pages later.
        foreach (var mark in _marks.Where(mark => mark.Repeats
            && first.TryGetValue((mark.Label, mark.IsSigned), out var position)
            && mark.Position > position))
        {
            Add(mark);
        }
    }

    private void Add(MarkCandidate mark)
    {
        if (mark.Weight == MarkWeights.Raised)
        {
            return;
        }

        _plan.AddMark(mark);
        if (_lines.KindOf(mark.Line) == NoteLineKind.Number)
        {
            _plan.AddMarkLine(mark.Line);
        }
    }

    // The marks of the notes of a page stand on it, or on the one before it where a note was too long for its page.
    private List<WaitingNote> Waiting(IReadOnlyList<NoteHead> heads)
    {
        var waiting = new List<WaitingNote>();
        int from = 0, likely = 0, end = 0;
        for (var i = 0; i < heads.Count; i++)
        {
            var head = heads[i];
            if (i > 0 && !AreTogether(heads[i - 1], head))
            {
                from = likely;
                likely = end;
            }

            end = head.End;
            if (head.Number > 0)
            {
                waiting.Add(new WaitingNote(head.Label, from, likely, head.Start, head.Form == NoteHeadForm.Signed));
            }
        }

        return waiting;
    }

    // No text stands between two notes of a page or of a list.
    private bool AreTogether(NoteHead first, NoteHead second)
    {
        for (var line = first.Line + 1; line < second.Line; line++)
        {
            if (_lines.KindOf(line) == NoteLineKind.Text && _plan.HeadOf(line) < 0)
            {
                return false;
            }
        }

        return true;
    }
}
