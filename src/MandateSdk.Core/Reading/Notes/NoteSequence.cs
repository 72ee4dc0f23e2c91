using System.Collections.Generic;

namespace MandateSdk.Core.Reading;

/// <summary>A head that may be one, with what speaks for it.</summary>
internal sealed record NoteCandidate(NoteHead Head, int Points, bool IsUnderRule);

/// <summary>
/// Picks from all heads the sequence that is the best as a whole: labels that go on by one, restarts, few gaps.
/// </summary>
/// <remarks>
/// A dynamic programme over the candidates in the order of the text. For each label it keeps the best sequence that
/// ends with it, so a candidate looks at a handful of sequences and the work grows with the number of candidates.
/// </remarks>
internal sealed class NoteSequence
{
    private readonly NoteLines _lines;
    private readonly Dictionary<int, Link> _bestOf = new();
    private Link? _best;

    private NoteSequence(NoteLines lines) => _lines = lines;

    /// <summary>
    /// The heads of the best sequence and all that are certain by their form, in the order of the text.
    /// </summary>
    public static List<NoteCandidate> Pick(NoteLines lines, IReadOnlyList<NoteCandidate> candidates)
    {
        var sequence = new NoteSequence(lines);
        foreach (var candidate in candidates)
        {
            if (candidate.Head.Number > 0)
            {
                sequence.Add(candidate);
            }
        }

        var chosen = new HashSet<int>();
        for (var link = sequence._best; link is not null; link = link.Previous)
        {
            chosen.Add(link.Candidate.Head.Line);
        }

        var picked = new List<NoteCandidate>();
        foreach (var candidate in candidates)
        {
            if (candidate.Head.Form == NoteHeadForm.Raised || chosen.Contains(candidate.Head.Line))
            {
                picked.Add(candidate);
            }
        }

        return picked;
    }

    private void Add(NoteCandidate candidate)
    {
        var number = candidate.Head.Number;
        Link? previous = null;
        var points = -StartCost(candidate);
        for (var gap = 1; gap <= ReadingLimits.LongestNoteGap + 1 && gap < number; gap++)
        {
            if (_bestOf.TryGetValue(number - gap, out var link)
                && link.Points + StepPoints(link.Candidate, candidate, gap) > points)
            {
                previous = link;
                points = link.Points + StepPoints(link.Candidate, candidate, gap);
            }
        }

        if (_best is not null && _best.Points - RestartCost(candidate) > points)
        {
            previous = _best;
            points = _best.Points - RestartCost(candidate);
        }

        points += candidate.Points;
        if (points <= (previous?.Points ?? 0))
        {
            return;
        }

        var added = new Link(candidate, points, previous);
        if (!_bestOf.TryGetValue(number, out var same) || same.Points < points)
        {
            _bestOf[number] = added;
        }

        if (_best is null || _best.Points < points)
        {
            _best = added;
        }
    }

    private int StepPoints(NoteCandidate from, NoteCandidate to, int gap)
    {
        var isNear = _lines.PageOf(from.Head.Line) == _lines.PageOf(to.Head.Line)
            && to.Head.Line - from.Head.Line <= ReadingLimits.LinesBetweenNotes;
        return gap == 1 ? isNear ? 6 : 3 : -3 * gap;
    }

    // A text can begin with another note than the first where it is a part of a longer one, or where "*" stands for it.
    private static int StartCost(NoteCandidate candidate) =>
        candidate.Head.Number switch { 1 => 0, 2 => 2, _ => candidate.IsUnderRule ? 4 : 8 };

    private static int RestartCost(NoteCandidate candidate) =>
        candidate.Head.Number == 1 ? 3 : candidate.IsUnderRule ? 6 : 10;

    private sealed record Link(NoteCandidate Candidate, int Points, Link? Previous);
}
