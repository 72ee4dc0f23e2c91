using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Core.Library;

/// <summary>
/// What a user asks for: words, phrases in quotation marks, beginnings of words with a star, words with a minus that must not
/// occur, and <c>actor:</c>, <c>verb:</c> and <c>instrument:</c> with what they must be.
/// </summary>
internal sealed class SearchQuery
{
    private SearchQuery(IReadOnlyList<string> terms, IReadOnlyList<string> prefixes, IReadOnlyList<string[]> phrases,
        IReadOnlyCollection<string> excluded, IReadOnlyList<SearchFilter> filters)
    {
        Terms = terms;
        Prefixes = prefixes;
        Phrases = phrases;
        Excluded = excluded;
        Filters = filters;
    }

    /// <summary>The terms to look for, those of phrases too, each once.</summary>
    public IReadOnlyList<string> Terms { get; }

    /// <summary>The beginnings of words, in lower case, each once.</summary>
    public IReadOnlyList<string> Prefixes { get; }

    /// <summary>What is asked of units beside their words.</summary>
    public IReadOnlyList<SearchFilter> Filters { get; }

    /// <summary>The number of words that a unit can have of the query.</summary>
    public int WordCount => Terms.Count + Prefixes.Count;

    /// <summary>The phrases, whose words must follow one another.</summary>
    public IReadOnlyList<string[]> Phrases { get; }

    /// <summary>The terms that must not occur.</summary>
    public IReadOnlyCollection<string> Excluded { get; }

    /// <summary>Reads a query; any characters make one.</summary>
    public static SearchQuery Parse(string text)
    {
        var terms = new List<string>();
        var prefixes = new List<string>();
        var filters = new List<SearchFilter>();
        text = TakeFilters(text.Replace('“', '"').Replace('”', '"'), filters);
        var phrases = new List<string[]>();
        var excluded = new HashSet<string>(StringComparer.Ordinal);
        var parts = text.Split('"');
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
                else if (word.Span.End < parts[i].Length && parts[i][word.Span.End] == '*')
                {
                    prefixes.Add(parts[i].Substring(word.Span.Start, word.Span.Length).ToLowerInvariant());
                }
                else
                {
                    terms.Add(word.Value);
                }
            }
        }

        return new SearchQuery(terms.Distinct().ToArray(), prefixes.Distinct().ToArray(),
            phrases.Where(phrase => phrase.Length > 1).ToArray(), excluded, filters);
    }

    /// <summary>True for a term that the query asks for.</summary>
    public bool Wants(string term) =>
        Terms.Contains(term) || Prefixes.Any(prefix => term.StartsWith(prefix, StringComparison.Ordinal));

    // What stands behind the colon is one word, or words in quotation marks.
    private static string TakeFilters(string text, List<SearchFilter> filters)
    {
        foreach (var field in SearchFilter.Fields)
        {
            var head = field + ":";
            for (var at = text.IndexOf(head, StringComparison.OrdinalIgnoreCase);
                at >= 0;
                at = text.IndexOf(head, at, StringComparison.OrdinalIgnoreCase))
            {
                if (at > 0 && !char.IsWhiteSpace(text[at - 1]))
                {
                    at += head.Length;
                    continue;
                }

                var start = at + head.Length;
                var isQuoted = start < text.Length && text[start] == '"';
                start += isQuoted ? 1 : 0;
                var end = start;
                while (end < text.Length && (isQuoted ? text[end] != '"' : !char.IsWhiteSpace(text[end])))
                {
                    end++;
                }

                if (end > start)
                {
                    filters.Add(new SearchFilter(field, text.Substring(start, end - start)));
                }

                end += isQuoted && end < text.Length ? 1 : 0;
                text = text.Substring(0, at) + " " + text.Substring(end);
            }
        }

        return text;
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
