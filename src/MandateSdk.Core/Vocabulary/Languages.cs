using System;
using System.Collections.Generic;
using System.Linq;

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

    private static readonly ILookup<string, string> OfWord = LanguagesTable.Rows
        .SelectMany(row => row.Words.Select(word => (word, row.Language)))
        .ToLookup(pair => pair.word, pair => pair.Language, StringComparer.Ordinal);

    /// <summary>
    /// The language whose function words are at least twice as many as those of English; null for English and in doubt.
    /// </summary>
    /// <param name="words">The words of the text in small letters.</param>
    public static string? OtherThanEnglish(IEnumerable<string> words)
    {
        var counts = LanguagesTable.Rows.ToDictionary(row => row.Language, _ => 0, StringComparer.Ordinal);
        var seen = new HashSet<(string Word, string Language)>();
        foreach (var word in words)
        {
            foreach (var language in OfWord[word])
            {
                counts[language]++;
                seen.Add((word, language));
            }
        }

        var best = counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal)
            .First();
        return best.Value >= FewestWords
            && best.Value >= 2 * counts[Read]
            && best.Key != Read
            && seen.Count(pair => pair.Language == best.Key) >= FewestDifferentWords
            ? best.Key
            : null;
    }
}
