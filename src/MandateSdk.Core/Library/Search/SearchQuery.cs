using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Core.Library;

/// <summary>
/// What a user asks for: words, phrases in quotation marks, and words with a minus that must not occur.
/// </summary>
internal sealed class SearchQuery
{
    private SearchQuery(IReadOnlyList<string> terms, IReadOnlyList<string[]> phrases,
        IReadOnlyCollection<string> excluded)
    {
        Terms = terms;
        Phrases = phrases;
        Excluded = excluded;
    }

    /// <summary>The terms to look for, those of phrases too, each once.</summary>
    public IReadOnlyList<string> Terms { get; }

    /// <summary>The phrases, whose words must follow one another.</summary>
    public IReadOnlyList<string[]> Phrases { get; }

    /// <summary>The terms that must not occur.</summary>
    public IReadOnlyCollection<string> Excluded { get; }

    /// <summary>Reads a query; any characters make one.</summary>
    public static SearchQuery Parse(string text)
    {
        var terms = new List<string>();
        var phrases = new List<string[]>();
        var excluded = new HashSet<string>(StringComparer.Ordinal);
        var parts = text.Replace('“', '"').Replace('”', '"').Split('"');
        for (var i = 0; i < parts.Length; i++)
        {
            // Every second part stands between quotation marks; one that is never closed counts to the end.
            var words = SearchTerms.Of(parts[i]).ToList();
            if (i % 2 == 1)
            {
                terms.AddRange(words.Select(word => word.Value));
                phrases.Add(words.Select(word => word.Value).ToArray());
                continue;
            }

            foreach (var word in words)
            {
                var isExcluded = word.Span.Start > 0
                    && parts[i][word.Span.Start - 1] == '-'
                    && (word.Span.Start == 1 || char.IsWhiteSpace(parts[i][word.Span.Start - 2]));
                if (isExcluded)
                {
                    excluded.Add(word.Value);
                }
                else
                {
                    terms.Add(word.Value);
                }
            }
        }

        return new SearchQuery(terms.Distinct().ToArray(), phrases.Where(phrase => phrase.Length > 1)
            .ToArray(), excluded);
    }

    /// <summary>True where every phrase stands among the terms of a text.</summary>
    public bool HasPhrases(IReadOnlyList<SearchTerm> text) => Phrases.All(phrase => PlaceOf(phrase, text) >= 0);

    private static int PlaceOf(string[] phrase, IReadOnlyList<SearchTerm> text)
    {
        for (var i = 0; i + phrase.Length <= text.Count; i++)
        {
            var length = 0;
            while (length < phrase.Length && text[i + length].Value == phrase[length])
            {
                length++;
            }

            if (length == phrase.Length)
            {
                return i;
            }
        }

        return -1;
    }
}
