using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;

namespace MandateSdk.Core.Library;

/// <summary>Finds units by their words, the best first.</summary>
/// <remarks>
/// Okapi BM25 (S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework", 2009) with its usual constants. A
/// unit is searched with its own words: items are units of their own, and an instrument has its title.
/// </remarks>
internal sealed class SearchIndex
{
    // How soon a word that occurs again stops to count, and how much long units are held back.
    private const double Saturation = 1.2;
    private const double LengthPenalty = 0.75;

    private readonly List<Entry> _entries = new();
    private readonly Dictionary<string, List<Posting>> _postings = new(StringComparer.Ordinal);
    private readonly double _averageLength;

    /// <summary>Reads the words of all units once.</summary>
    public SearchIndex(IEnumerable<Unit> units)
    {
        foreach (var unit in units)
        {
            Add(unit);
        }

        _averageLength = _entries.Count == 0 ? 1 : Math.Max(1, _entries.Average(entry => entry.Length));
    }

    /// <summary>Searches.</summary>
    /// <param name="text">Words, "phrases" and -words.</param>
    /// <returns>The hits, those with all words first, then by score, then in the order of the texts.</returns>
    public IEnumerable<SearchHit> Search(string text)
    {
        var query = SearchQuery.Parse(text);
        return Rank(query).Select(item => HitOf(_entries[item.Entry].Unit, item.Score, query)).OfType<SearchHit>();
    }

    /// <summary>Searches, and gives a part of the hits.</summary>
    /// <param name="text">Words, "phrases" and -words.</param>
    /// <param name="skip">The number of hits before the page.</param>
    /// <param name="take">The most hits of the page.</param>
    public SearchPage Page(string text, int skip, int take)
    {
        // Only phrases are looked for in the words themselves: without any, the words of other pages are not read.
        var query = SearchQuery.Parse(text);
        if (query.Phrases.Count > 0)
        {
            var hits = Search(text).ToList();
            return new SearchPage(hits.Skip(skip).Take(take).ToArray(), Math.Min(skip, hits.Count), hits.Count);
        }

        var ranked = Rank(query);
        return new SearchPage(
            ranked.Skip(skip).Take(take).Select(item => HitOf(_entries[item.Entry].Unit, item.Score, query))
                .OfType<SearchHit>().ToArray(),
            Math.Min(skip, ranked.Count),
            ranked.Count);
    }

    private List<(int Entry, double Score)> Rank(SearchQuery query)
    {
        var found = new Dictionary<int, (int Words, double Score)>();
        foreach (var term in query.Terms)
        {
            foreach (var (entry, score) in ScoresOf(term))
            {
                found.TryGetValue(entry, out var before);
                found[entry] = (before.Words + 1, before.Score + score);
            }
        }

        foreach (var entry in query.Excluded.SelectMany(term => _postings.TryGetValue(term, out var postings)
            ? postings
            : []))
        {
            found.Remove(entry.Entry);
        }

        return found
            .OrderByDescending(item => item.Value.Words)
            .ThenByDescending(item => item.Value.Score)
            .ThenBy(item => item.Key)
            .Select(item => (item.Key, item.Value.Score))
            .ToList();
    }

    private IEnumerable<(int Entry, double Score)> ScoresOf(string term)
    {
        if (!_postings.TryGetValue(term, out var postings))
        {
            yield break;
        }

        // The "+ 1" keeps words that most units have from counting against them.
        var rarity = Math.Log(1 + ((_entries.Count - postings.Count + 0.5) / (postings.Count + 0.5)));
        foreach (var posting in postings)
        {
            var length = 1 - LengthPenalty + (LengthPenalty * _entries[posting.Entry].Length / _averageLength);
            yield return (posting.Entry,
                rarity * posting.Count * (Saturation + 1) / (posting.Count + (Saturation * length)));
        }
    }

    private static SearchHit? HitOf(Unit unit, double score, SearchQuery query)
    {
        var text = TextOf(unit);
        var terms = SearchTerms.Of(text).ToList();
        return query.HasPhrases(terms)
            ? new SearchHit(unit, score, text, terms.Where(term => query.Terms.Contains(term.Value))
                .Select(term => term.Span).ToArray())
            : null;
    }

    private static string TextOf(Unit unit) =>
        unit is Instrument instrument ? instrument.Title ?? string.Empty : unit.Text;

    private void Add(Unit unit)
    {
        var terms = SearchTerms.Of(TextOf(unit)).GroupBy(term => term.Value, StringComparer.Ordinal).ToList();
        foreach (var term in terms)
        {
            if (!_postings.TryGetValue(term.Key, out var postings))
            {
                _postings[term.Key] = postings = new List<Posting>();
            }

            postings.Add(new Posting(_entries.Count, term.Count()));
        }

        _entries.Add(new Entry(unit, terms.Sum(term => term.Count())));
    }

    private readonly record struct Entry(Unit Unit, int Length);

    private readonly record struct Posting(int Entry, int Count);
}
