using System.Collections.Generic;
using System.Linq;
using System.Text;
using DiffPlex;

namespace MandateSdk.Tool.Display;

/// <summary>What became of some words between two versions of a sentence.</summary>
internal enum WordChange
{
    /// <summary>They stand in both.</summary>
    Same,

    /// <summary>They stand in the old version only.</summary>
    Gone,

    /// <summary>They stand in the new version only.</summary>
    New,
}

/// <summary>
/// Two versions of a sentence as one: <c>[-what went-]</c> and <c>{+what came+}</c>, as Git prints words.
/// </summary>
internal static class WordDiff
{
    /// <summary>Compares word by word.</summary>
    /// <param name="before">The old words.</param>
    /// <param name="after">The new words.</param>
    public static string Of(string before, string after)
    {
        var text = new StringBuilder();
        foreach (var (change, words) in Parts(before, after))
        {
            if (change == WordChange.Same)
                text.Append(words);
            else
                Mark(text, words, change == WordChange.Gone ? ("[-", "-]") : ("{+", "+}"));
        }

        return text.ToString();
    }

    /// <summary>Compares word by word.</summary>
    /// <param name="before">The old words.</param>
    /// <param name="after">The new words.</param>
    /// <returns>The stretches in the order in which they are read, each with the blank before it.</returns>
    public static IEnumerable<(WordChange Change, string Words)> Parts(string before, string after)
    {
        var diff = new Differ().CreateCustomDiffs(before, after, ignoreWhiteSpace: true, ignoreCase: false, Chunk);
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            if (at < block.InsertStartB)
                yield return (WordChange.Same, string.Concat(diff.PiecesNew[at..block.InsertStartB]));
            if (block.DeleteCountA > 0)
                yield return (WordChange.Gone, string.Concat(diff.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA)));
            if (block.InsertCountB > 0)
                yield return (WordChange.New, string.Concat(diff.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB)));
            at = block.InsertStartB + block.InsertCountB;
        }

        if (at < diff.PiecesNew.Length)
            yield return (WordChange.Same, string.Concat(diff.PiecesNew[at..]));
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

    private static void Mark(StringBuilder text, string words, (string Open, string Close) signs)
    {
        // The blank stands before the sign: "of [-a-]{+the+}".
        var blank = words.Length - words.TrimStart().Length;
        if (text.Length > 0 && text[^1] != ' ')
            text.Append(words, 0, blank);
        text.Append(signs.Open).Append(words, blank, words.Length - blank).Append(signs.Close);
    }
}
