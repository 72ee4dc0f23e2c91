using System;
using System.Collections.Generic;
using MandateSdk.Core.Diagnostics;

namespace MandateSdk.Core.Reading;

/// <summary>What the sequences of marks and definitions say about lines and characters of a text.</summary>
internal sealed class NotePlan
{
    private readonly Dictionary<int, MarkCandidate> _marks = new();
    private readonly NoteHead?[] _heads;

    // The line of the head, counted from 1; 0 where there is none.
    private readonly int[] _continuations;
    private readonly HashSet<int> _markLines = new();
    private int[]? _positions;

    /// <summary>Knows of no note yet.</summary>
    /// <param name="lines">The number of lines of the text.</param>
    public NotePlan(int lines)
    {
        _heads = new NoteHead?[lines];
        _continuations = new int[lines];
    }

    /// <summary>True when a footnote is defined with an asterisk.</summary>
    public bool HasStarNotes { get; private set; }

    /// <summary>What looks like a lost note or mark.</summary>
    public IReadOnlyList<Diagnostic> Doubts { get; set; } = Array.Empty<Diagnostic>();

    /// <summary>The head of the definition that begins on a line; null where none does.</summary>
    public NoteHead? HeadAt(int line) => _heads[line];

    /// <summary>The line of the head with which a line goes on; -1 for any other line.</summary>
    public int HeadOf(int line) => _continuations[line] - 1;

    /// <summary>True for a line that holds nothing but the mark of a line beside it.</summary>
    public bool IsMarkLine(int line) => _markLines.Contains(line);

    /// <summary>The mark of plain digits that begins at a position.</summary>
    public bool TryGetMark(int position, out MarkCandidate mark) => _marks.TryGetValue(position, out mark!);

    /// <summary>Where the next mark of plain digits begins, at a position or after it.</summary>
    /// <returns>A position; the greatest number where no mark follows.</returns>
    public int NextMark(int position)
    {
        if (_marks.Count == 0)
        {
            return int.MaxValue;
        }

        _positions ??= SortPositions();
        var at = Array.BinarySearch(_positions, position);
        at = at < 0 ? ~at : at;
        return at < _positions.Length ? _positions[at] : int.MaxValue;
    }

    private int[] SortPositions()
    {
        var positions = new int[_marks.Count];
        _marks.Keys.CopyTo(positions, 0);
        Array.Sort(positions);
        return positions;
    }

    public void AddHead(NoteHead head)
    {
        _heads[head.Line] = head;
        HasStarNotes |= head.Label[0] == '*';
    }

    public void AddContinuation(int line, int head) => _continuations[line] = head + 1;

    public void AddMark(MarkCandidate mark)
    {
        _marks[mark.Position] = mark;
        _positions = null;
    }

    public void AddMarkLine(int line) => _markLines.Add(line);
}
