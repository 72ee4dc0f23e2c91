using System.Collections.Generic;
using System.Linq;
using DiffPlex;

namespace MandateSdk.Export.Comparison;

/// <summary>Two versions of a sentence, word by word.</summary>
internal static class WordDiff
{
    /// <summary>The words of both, in order, each as it stayed, went or came.</summary>
    /// <param name="before">The old words.</param>
    /// <param name="after">The new words.</param>
    public static IReadOnlyList<WordRun> Runs(string before, string after)
    {
        var diff = new Differ().CreateCustomDiffs(before, after, ignoreWhiteSpace: true, ignoreCase: false, Chunk);
        var runs = new List<WordRun>();
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(WordFate.Kept, diff.PiecesNew, at, block.InsertStartB - at);
            Add(WordFate.Gone, diff.PiecesOld, block.DeleteStartA, block.DeleteCountA);
            Add(WordFate.New, diff.PiecesNew, block.InsertStartB, block.InsertCountB);
            at = block.InsertStartB + block.InsertCountB;
        }

        Add(WordFate.Kept, diff.PiecesNew, at, diff.PiecesNew.Length - at);
        return runs;

        void Add(WordFate fate, IReadOnlyList<string> pieces, int start, int count)
        {
            if (count > 0)
                runs.Add(new WordRun(fate, string.Concat(pieces.Skip(start).Take(count))));
        }
    }

    /// <summary>Both as one line, with signs around what went and what came.</summary>
    /// <param name="runs">The words.</param>
    /// <param name="escape">Makes words safe for where they are written.</param>
    /// <param name="gone">The signs around what went.</param>
    /// <param name="come">The signs around what came.</param>
    public static string Mark(IReadOnlyList<WordRun> runs, System.Func<string, string> escape,
        (string Open, string Close) gone, (string Open, string Close) come) =>
        string.Concat(Signed(runs, escape, gone, come).Select(run => run.Text));

    /// <summary>
    /// Both as one line, run by run: <c>[-what went-]</c> and <c>{+what came+}</c>, as Git prints words.
    /// </summary>
    /// <param name="before">The old words.</param>
    /// <param name="after">The new words.</param>
    public static IEnumerable<WordRun> Signed(string before, string after) =>
        Signed(Runs(before, after), words => words, ("[-", "-]"), ("{+", "+}"));

    private static IEnumerable<WordRun> Signed(IReadOnlyList<WordRun> runs, System.Func<string, string> escape,
        (string Open, string Close) gone, (string Open, string Close) come)
    {
        var last = ' ';
        foreach (var run in runs)
        {
            if (run.Fate == WordFate.Kept)
            {
                yield return run with { Text = escape(run.Text) };
                last = run.Text[^1];
                continue;
            }

            // The blank stands before the sign: "of [-a-]{+the+}".
            var (open, close) = run.Fate == WordFate.Gone ? gone : come;
            var blank = run.Text.Length - run.Text.TrimStart().Length;
            if (last != ' ' && blank > 0)
                yield return new WordRun(WordFate.Kept, run.Text[..blank]);
            yield return run with { Text = open + escape(run.Text[blank..]) + close };
            last = close[^1];
        }
    }

    // Words and signs, each with the blank before it: a blank that stays would otherwise part every two words that
    // change.
    private static string[] Chunk(string text)
    {
        var chunks = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isLast = i + 1 == text.Length;
            if (!char.IsWhiteSpace(text[i]) && (isLast || !IsInWord(text[i]) || !IsInWord(text[i + 1])))
            {
                chunks.Add(text[start..(i + 1)]);
                start = i + 1;
            }
        }

        return chunks.ToArray();
    }

    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) || c is '-' or '’' or '\'';
}

/// <summary>What became of words.</summary>
internal enum WordFate
{
    /// <summary>They stand in both versions.</summary>
    Kept,

    /// <summary>They stand in the old version only.</summary>
    Gone,

    /// <summary>They stand in the new version only.</summary>
    New,
}

/// <summary>Words with one fate.</summary>
/// <param name="Fate">What became of them.</param>
/// <param name="Text">The words, each with the blank before it.</param>
internal sealed record WordRun(WordFate Fate, string Text);
