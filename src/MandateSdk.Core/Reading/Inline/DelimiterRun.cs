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
internal sealed record DelimiterRun(int Start, int Length, int Marks, bool Opens, bool Closes)
{
    /// <summary>Finds the runs of a block and pairs them.</summary>
    /// <param name="text">The source text.</param>
    /// <param name="pieces">The pieces of the block; emphasis can go on from line to line.</param>
    /// <param name="hasNotes">True when the document defines footnotes with asterisks; without them no asterisk is a
    /// mark.</param>
    public static Dictionary<int, DelimiterRun> Find(string text, IReadOnlyList<Piece> pieces, bool hasNotes)
    {
        var runs = new Dictionary<int, DelimiterRun>();
        var open = new Stack<DelimiterRun>();
        var underscores = new Stack<DelimiterRun>();
        foreach (var piece in pieces)
        {
            for (var i = piece.Start; i < piece.End; i++)
            {
                if (text[i] == '_')
                {
                    i = ReadUnderscores(text, piece, i, underscores, runs) - 1;
                    continue;
                }

                if (text[i] != '*' || (i >= 2 && text[i - 1] == '{' && text[i - 2] == '^'))
                {
                    continue;
                }

                var start = i;
                while (i < piece.End && text[i] == '*')
                {
                    i++;
                }

                var run = Classify(text, piece, start, i - start, open, hasNotes);
                runs[start] = run;
                i--;
            }
        }

        // What was opened and never closed is no emphasis: a mark, or a lost half.
        while (open.Count > 0)
        {
            var lost = open.Pop();
            runs[lost.Start] = lost with { Opens = false };
        }

        return runs;
    }

    // An underscore inside a word is none of emphasis, and one that has no other half is a sign of the text.
    private static int ReadUnderscores(string text, Piece piece, int start, Stack<DelimiterRun> open, Dictionary<int,
        DelimiterRun> runs)
    {
        var end = start;
        while (end < piece.End && text[end] == '_')
        {
            end++;
        }

        var length = end - start;
        var canClose = start > piece.Start
            && !Characters.IsBlank(text[start - 1])
            && (end == piece.End || !char.IsLetterOrDigit(text[end]));
        if (canClose && open.Count > 0 && open.Peek().Length == length)
        {
            var opener = open.Pop();
            runs[opener.Start] = opener;
            runs[start] = new DelimiterRun(start, length, 0, false, true);
        }
        else if (length <= ReadingLimits.LongestUnderscores
            && end < piece.End
            && !Characters.IsBlank(text[end])
            && (start == piece.Start || !char.IsLetterOrDigit(text[start - 1])))
        {
            open.Push(new DelimiterRun(start, length, 0, true, false));
        }

        return end;
    }

    private static DelimiterRun Classify(string text, Piece piece, int start, int length, Stack<DelimiterRun> open,
        bool hasNotes)
    {
        var canOpen = start + length < piece.End && !Characters.IsBlank(text[start + length])
            && (start == piece.Start || !char.IsLetterOrDigit(text[start - 1]));
        var canClose = start > piece.Start && !Characters.IsBlank(text[start - 1]);
        if (canClose && open.Count > 0)
        {
            var opener = open.Peek();
            if (length >= opener.Length)
            {
                open.Pop();
                return new DelimiterRun(start, length, length - opener.Length, false, true);
            }
        }

        if (canOpen)
        {
            var opener = new DelimiterRun(start, length, 0, true, false);
            open.Push(opener);
            return opener;
        }

        return new DelimiterRun(start, length, hasNotes ? length : 0, false, false);
    }
}
