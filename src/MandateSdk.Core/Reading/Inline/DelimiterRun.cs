using System.Collections.Generic;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>
/// A run of asterisks or underscores: emphasis that OCR wrote as Markdown, or a footnote mark, or both.
/// </summary>
/// <param name="Start">The first of them.</param>
/// <param name="Length">Their number.</param>
/// <param name="Marks">How many of them, from the left, are a footnote mark.</param>
/// <param name="Opens">True when the run opens emphasis.</param>
/// <param name="Closes">True when the run closes emphasis.</param>
/// <param name="IsWords">True for underscores that have no other half: a sign of the text.</param>
internal readonly record struct DelimiterRun(int Start, int Length, int Marks, bool Opens, bool Closes, bool IsWords);

/// <summary>Finds the runs of asterisks and underscores of a block and pairs them.</summary>
internal sealed class DelimiterRuns
{
    private static readonly char[] Signs = { '*', '_' };

    private readonly List<DelimiterRun> _runs = new();

    // The places of what is open, in the list of runs.
    private readonly Stack<int> _stars = new();
    private readonly Stack<int> _underscores = new();

    /// <summary>The runs, in the order of the text.</summary>
    public List<DelimiterRun> All => _runs;

    /// <summary>Finds the runs of a block.</summary>
    /// <param name="text">The source text.</param>
    /// <param name="pieces">The pieces of the block; emphasis can go on from line to line.</param>
    /// <param name="hasNotes">True when the document defines footnotes with asterisks; without them no asterisk is a
    /// mark.</param>
    public void Find(string text, PieceList pieces, bool hasNotes)
    {
        _runs.Clear();
        _stars.Clear();
        _underscores.Clear();
        foreach (var piece in pieces)
        {
            for (var i = NextSign(text, piece.Start, piece.End); i >= 0; i = NextSign(text, i, piece.End))
            {
                var start = i;
                while (i < piece.End && text[i] == text[start])
                {
                    i++;
                }

                if (text[start] == '_')
                {
                    AddUnderscores(text, piece, start, i);
                }
                else if (start < 2 || text[start - 1] != '{' || text[start - 2] != '^')
                {
                    AddStars(text, piece, start, i - start, hasNotes);
                }
                else
                {
                    i = start + 1;
                }
            }
        }

        // What was opened and never closed is no emphasis: a mark, or a lost half.
        foreach (var lost in _stars)
        {
            _runs[lost] = _runs[lost] with { Opens = false };
        }
    }

    private static int NextSign(string text, int start, int end) => text.IndexOfAny(Signs, start, end - start);

    // An underscore inside a word is none of emphasis, and one that has no other half is a sign of the text.
    private void AddUnderscores(string text, Piece piece, int start, int end)
    {
        var length = end - start;
        var canClose = start > piece.Start
            && !Characters.IsBlank(text[start - 1])
            && (end == piece.End || !char.IsLetterOrDigit(text[end]));
        if (canClose && _underscores.Count > 0 && _runs[_underscores.Peek()].Length == length)
        {
            var opener = _underscores.Pop();
            _runs[opener] = _runs[opener] with { IsWords = false };
            _runs.Add(new DelimiterRun(start, length, 0, false, true, false));
        }
        else if (length <= ReadingLimits.LongestUnderscores
            && end < piece.End
            && !Characters.IsBlank(text[end])
            && (start == piece.Start || !char.IsLetterOrDigit(text[start - 1])))
        {
            _underscores.Push(_runs.Count);
            _runs.Add(new DelimiterRun(start, length, 0, true, false, true));
        }
    }

    private void AddStars(string text, Piece piece, int start, int length, bool hasNotes)
    {
        var canOpen = start + length < piece.End && !Characters.IsBlank(text[start + length])
            && (start == piece.Start || !char.IsLetterOrDigit(text[start - 1]));
        var canClose = start > piece.Start && !Characters.IsBlank(text[start - 1]);
        if (canClose && _stars.Count > 0 && _runs[_stars.Peek()].Length is var opened && length >= opened)
        {
            _stars.Pop();
            _runs.Add(new DelimiterRun(start, length, length - opened, false, true, false));
        }
        else if (canOpen)
        {
            _stars.Push(_runs.Count);
            _runs.Add(new DelimiterRun(start, length, 0, true, false, false));
        }
        else
        {
            _runs.Add(new DelimiterRun(start, length, hasNotes ? length : 0, false, false, false));
        }
    }
}
