using System.Collections.Generic;
using System.Linq;
using System.Text;
using DiffPlex;

namespace MandateSdk.Tool.Display;

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
        var diff = new Differ().CreateCustomDiffs(before, after, ignoreWhiteSpace: true, ignoreCase: false, Chunk);
        var text = new StringBuilder();
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Append(text, diff.PiecesNew, at, block.InsertStartB);
            Mark(text, "[-", diff.PiecesOld, block.DeleteStartA, block.DeleteCountA, "-]");
            Mark(text, "{+", diff.PiecesNew, block.InsertStartB, block.InsertCountB, "+}");
            at = block.InsertStartB + block.InsertCountB;
        }

        Append(text, diff.PiecesNew, at, diff.PiecesNew.Length);
        return text.ToString();
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

    private static void Append(StringBuilder text, string[] pieces, int start, int end)
    {
        for (var i = start; i < end; i++)
            text.Append(pieces[i]);
    }

    private static void Mark(StringBuilder text, string open, string[] pieces, int start, int count, string close)
    {
        if (count == 0)
            return;

        // The blank stands before the sign: "of [-a-]{+the+}".
        var words = string.Concat(pieces.Skip(start).Take(count));
        var blank = words.Length - words.TrimStart().Length;
        if (text.Length > 0 && text[^1] != ' ')
            text.Append(words, 0, blank);
        text.Append(open).Append(words, blank, words.Length - blank).Append(close);
    }
}
