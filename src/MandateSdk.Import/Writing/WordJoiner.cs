using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Import.Layout;

namespace MandateSdk.Import.Writing;

/// <summary>
/// What stands between the end of one line and the head of the next: a blank, nothing, or nothing and no hyphen.
/// </summary>
/// <remarks>
/// A hyphen at the end of a line belongs to the word or to the line. The text itself answers: the words that stand
/// inside its lines are written in one way or the other. Where it has neither, what most of the resolved ones are
/// decides; where it has none of those, the hyphen stays, for the United Nations does not divide words.
/// </remarks>
internal sealed class WordJoiner
{
    private readonly Dictionary<string, int> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool _dividesWords;

    /// <param name="blocks">The blocks of the whole document.</param>
    public WordJoiner(IReadOnlyList<TextBlock> blocks)
    {
        var ends = new List<(string Left, string Right)>();
        foreach (var block in blocks.Where(block => block.Kind is not BlockKind.Furniture))
        {
            for (var i = 0; i < block.Lines.Count; i++)
            {
                var words = WordsOf(block.Lines[i].Text).ToList();
                for (var w = i == 0 ? 0 : 1; w < words.Count - 1; w++)
                    _words[words[w]] = _words.GetValueOrDefault(words[w]) + 1;
                if (i > 0 && words.Count > 0 && block.Lines[i - 1].Text is [.., '-'])
                    ends.Add((WordsOf(block.Lines[i - 1].Text).LastOrDefault(""), words[0]));
            }
        }

        var votes = ends.Select(end => Vote(end.Left.TrimEnd('-'), end.Right)).ToList();
        _dividesWords = votes.Count(vote => vote > 0) > votes.Count(vote => vote < 0);
    }

    /// <summary>Joins two lines.</summary>
    /// <param name="before">The text so far, without blanks at its end.</param>
    /// <param name="next">The text of the next line.</param>
    /// <returns>What to put between them, and how many characters to take from the end of the text before.</returns>
    public (string Between, int Drop) Join(string before, string next)
    {
        if (before.Length == 0 || next.Length == 0)
            return ("", 0);

        var last = before[^1];
        var inWord = before.Length > 1 && char.IsLetterOrDigit(before[^2]) && char.IsLetterOrDigit(next[0]);
        if (last == '\u00AD')
            return ("", 1);
        if (last is '/' && before.Length > 1 && !char.IsWhiteSpace(before[^2]))
            return ("", 0);
        if (last is '–' && inWord && char.IsAsciiDigit(before[^2]) && char.IsAsciiDigit(next[0]))
            return ("", 0);
        if (last is not ('-' or '‐' or '‑') || !inWord)
            return (" ", 0);

        var left = LastWord(before).TrimEnd('-', '‐', '‑');
        var right = WordsOf(next).FirstOrDefault("");
        var vote = char.IsLower(next[0]) && left.All(char.IsLetter) ? Vote(left, right) : -1;
        return ("", vote > 0 || (vote == 0 && _dividesWords) ? 1 : 0);
    }

    // More than 0: the word has no hyphen; less: it has one; 0: the text does not say.
    private int Vote(string left, string right)
    {
        right = right.TrimEnd('-');
        return _words.GetValueOrDefault(left + right).CompareTo(_words.GetValueOrDefault(left + "-" + right));
    }

    private static string LastWord(string text)
    {
        var start = text.Length;
        while (start > 0 && IsOfWord(text[start - 1]))
            start--;
        return text[start..];
    }

    private static IEnumerable<string> WordsOf(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && IsOfWord(text[i]))
                i++;
            if (i > start)
                yield return text[start..i];
        }
    }

    private static bool IsOfWord(char c) => char.IsLetter(c) || c is '-' or '‐' or '‑' or '\u00AD';
}
