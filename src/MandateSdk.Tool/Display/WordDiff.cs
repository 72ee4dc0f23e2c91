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
    public static string Of(string before, string after) => string.Concat(Parts(before, after).Select(part =>
        part.Change switch
        {
            WordChange.Gone => "[-" + part.Words + "-]",
            WordChange.New => "{+" + part.Words + "+}",
            _ => part.Words,
        }));

    /// <summary>Compares word by word.</summary>
    /// <param name="before">The old words.</param>
    /// <param name="after">The new words.</param>
    /// <returns>The stretches in the order in which they are read; blanks around a change stand outside it.</returns>
    public static IReadOnlyList<(WordChange Change, string Words)> Parts(string before, string after)
    {
        var diff = new Differ().CreateCustomDiffs(before, after, ignoreWhiteSpace: true, ignoreCase: false, Chunk);
        var parts = new PartList();
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            parts.Keep(diff.PiecesNew, at, block.InsertStartB);
            parts.Mark(WordChange.Gone, diff.PiecesOld, block.DeleteStartA, block.DeleteCountA);
            parts.Mark(WordChange.New, diff.PiecesNew, block.InsertStartB, block.InsertCountB);
            at = block.InsertStartB + block.InsertCountB;
        }

        parts.Keep(diff.PiecesNew, at, diff.PiecesNew.Length);
        return parts.ToList();
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

    private sealed class PartList
    {
        private readonly List<(WordChange Change, string Words)> _parts = [];
        private readonly StringBuilder _same = new();
        private bool _endsWithBlank;
        private bool _isEmpty = true;

        public void Keep(string[] pieces, int start, int end)
        {
            for (var i = start; i < end; i++)
                Append(pieces[i]);
        }

        public void Mark(WordChange change, string[] pieces, int start, int count)
        {
            if (count == 0)
                return;

            // The blank stands before the sign: "of [-a-]{+the+}".
            var words = string.Concat(pieces.Skip(start).Take(count));
            var blank = words.Length - words.TrimStart().Length;
            if (!_isEmpty && !_endsWithBlank)
                Append(words[..blank]);
            Flush();
            _parts.Add((change, words[blank..]));
            _isEmpty = false;
            _endsWithBlank = false;
        }

        public List<(WordChange Change, string Words)> ToList()
        {
            Flush();
            return _parts;
        }

        private void Append(string words)
        {
            if (words.Length == 0)
                return;

            _same.Append(words);
            _isEmpty = false;
            _endsWithBlank = words[^1] == ' ';
        }

        private void Flush()
        {
            if (_same.Length > 0)
                _parts.Add((WordChange.Same, _same.ToString()));
            _same.Clear();
        }
    }
}
