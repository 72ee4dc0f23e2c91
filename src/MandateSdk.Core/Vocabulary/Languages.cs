using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Vocabulary;

/// <summary>The language of a text, by its function words.</summary>
internal static class Languages
{
    /// <summary>The language that the rules of the reader are made for.</summary>
    public const string Read = "English";

    // Below this many function words a text is too short to tell. A list of names repeats two or three of them, a
    // sentence does not.
    private const int FewestWords = 8;
    private const int FewestDifferentWords = 5;

    // In characters: a hundred words, so that a title or a list of names is a part of what is read and not all of it.
    private const int Stretch = 600;
    private const int Stretches = 10;

    private static readonly string[] Names = LanguagesTable.Rows.Select(row => row.Language).Distinct().ToArray();

    // The languages that have a function word, by their places in the list of names.
    private static readonly (string Word, int[] Languages)[] Words = LanguagesTable.Rows
        .SelectMany(row => row.Words.Select(word => (Word: word, Language: Array.IndexOf(Names, row.Language))))
        .GroupBy(pair => pair.Word, StringComparer.Ordinal)
        .Select(group => (group.Key, group.Select(pair => pair.Language).ToArray()))
        .ToArray();

    // The place of a function word in the list of them.
    private static readonly WordTable<int> OfWord =
        new(Words.Select((word, i) => new KeyValuePair<string, int>(word.Word, i)).ToArray());

    private static readonly int English = Array.IndexOf(Names, Read);

    private static readonly int LongestWord = LanguagesTable.Rows.SelectMany(row => row.Words).Max(word => word.Length);

    /// <summary>
    /// The language whose function words are at least twice as many as those of English; null for English and in doubt.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <remarks>Of a long text stretches are read, as far from one another as they can be: some thousand words.</remarks>
    public static string? OtherThanEnglish(string text)
    {
        var counts = new int[Names.Length];
        var seen = new bool[Words.Length];
        var step = Math.Max(text.Length / Stretches, Stretch);
        for (var start = 0; start < text.Length; start += step)
        {
            CountWords(text, start, Math.Min(start + Stretch, text.Length), counts, seen);
        }

        var best = Enumerable.Range(0, Names.Length).OrderByDescending(language => counts[language])
            .ThenBy(language => Names[language], StringComparer.Ordinal).First();
        return counts[best] >= FewestWords
            && counts[best] >= 2 * counts[English]
            && Names[best] != Read
            && Words.Where((word, i) => seen[i] && word.Languages.Contains(best)).Count() >= FewestDifferentWords
            ? Names[best]
            : null;
    }

    // The words that begin between two positions.
    private static void CountWords(string text, int from, int to, int[] counts, bool[] seen)
    {
        var at = from;
        while (from > 0 && at < to && char.IsLetter(text[at - 1]))
        {
            at++;
        }

        for (; at < to; at++)
        {
            var start = at;
            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            if (at > start && at - start <= LongestWord && OfWord.TryGet(new Slice(text, start, at), out var place))
            {
                seen[place] = true;
                foreach (var language in Words[place].Languages)
                {
                    counts[language]++;
                }
            }
        }
    }
}
