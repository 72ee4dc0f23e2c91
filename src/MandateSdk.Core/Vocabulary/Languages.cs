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

    private static readonly string[] Names = LanguagesTable.Rows.Select(row => row.Language).Distinct().ToArray();

    // The languages that have a function word, by their places in the list of names.
    private static readonly WordTable<int[]> OfWord = new(LanguagesTable.Rows
        .SelectMany(row => row.Words.Select(word => (Word: word, Language: Array.IndexOf(Names, row.Language))))
        .GroupBy(pair => pair.Word, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Select(pair => pair.Language).ToArray()));

    /// <summary>
    /// The language whose function words are at least twice as many as those of English; null for English and in doubt.
    /// </summary>
    /// <param name="words">The words of the text, in any case.</param>
    public static string? OtherThanEnglish(IEnumerable<Slice> words)
    {
        var counts = new int[Names.Length];
        var seen = new HashSet<int[]>();
        foreach (var word in words)
        {
            if (OfWord.TryGet(word, out var languages))
            {
                seen.Add(languages!);
                foreach (var language in languages!)
                {
                    counts[language]++;
                }
            }
        }

        var best = Enumerable.Range(0, Names.Length).OrderByDescending(language => counts[language])
            .ThenBy(language => Names[language], StringComparer.Ordinal).First();
        return counts[best] >= FewestWords
            && counts[best] >= 2 * counts[Array.IndexOf(Names, Read)]
            && Names[best] != Read
            && seen.Count(languages => languages.Contains(best)) >= FewestDifferentWords
            ? Names[best]
            : null;
    }
}
