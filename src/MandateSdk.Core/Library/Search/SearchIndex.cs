using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;

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

    // No text defines a term of more words.
    private const int LongestTerm = 8;

    private static readonly char[] QuotationMarks = ['“', '"', '‘', '„', '«'];

    private readonly List<Entry> _entries = new();
    private readonly Dictionary<string, List<Posting>> _postings = new(StringComparer.Ordinal);
    private readonly double _averageLength;

    /// <summary>Reads the words of all units once.</summary>
    public SearchIndex(IEnumerable<Unit> units)
    {
        // A word is made what it is looked up by where it is first met, and is then known as it is printed.
        var asPrinted = new Dictionary<Slice, List<Posting>>(SliceComparer.Ordinal);
        foreach (var unit in units)
        {
            Add(unit, asPrinted);
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
            Add(found, ScoresOf(term));
        }

        foreach (var prefix in query.Prefixes)
        {
            // The words that begin so count as one word: the best of them in each unit.
            Add(found, _postings.Keys.Where(term => term.StartsWith(prefix, StringComparison.Ordinal))
                .SelectMany(ScoresOf)
                .GroupBy(item => item.Entry)
                .Select(group => (group.Key, group.Max(item => item.Score))));
        }

        if (query.WordCount == 0 && query.Filters.Count > 0)
        {
            Add(found, Enumerable.Range(0, _entries.Count).Select(entry => (entry, 0.0)));
        }

        foreach (var entry in query.Excluded.SelectMany(term => _postings.TryGetValue(term, out var postings)
            ? postings
            : []))
        {
            found.Remove(entry.Entry);
        }

        var fitting = query.Filters.Count == 0
            ? found
            : found.Where(item => query.Filters.All(filter => filter.Fits(_entries[item.Key].Unit)));
        var defining = Defining(query, found.Where(item => item.Value.Words == query.WordCount).Select(item => item.Key));
        return fitting
            .OrderByDescending(item => item.Value.Words)
            .ThenByDescending(item => defining.Contains(item.Key))
            .ThenByDescending(item => item.Value.Score)
            .ThenBy(item => item.Key)
            .Select(item => (item.Key, item.Value.Score))
            .ToList();
    }

    private static void Add(Dictionary<int, (int Words, double Score)> found, IEnumerable<(int Entry, double Score)> scores)
    {
        foreach (var (entry, score) in scores)
        {
            found.TryGetValue(entry, out var before);
            found[entry] = (before.Words + 1, before.Score + score);
        }
    }

    // The units that say what the words mean. The terms of a document are read only where a unit with all words has a sign of a
    // definition: what it defines stands in quotation marks, or is said to mean something.
    private HashSet<int> Defining(SearchQuery query, IEnumerable<int> entries)
    {
        var wanted = new HashSet<string>(query.Terms, StringComparer.Ordinal);
        var defining = new HashSet<int>();
        if (wanted.Count is 0 or > LongestTerm || query.Prefixes.Count > 0)
        {
            return defining;
        }

        foreach (var ofDocument in entries.Where(entry => MayDefine(_entries[entry].Unit))
            .GroupBy(entry => _entries[entry].Unit.Document))
        {
            var units = new HashSet<string>(
                ofDocument.Key.Terms.Where(term => term.Unit is not null && wanted.SetEquals(SearchTerms.Of(term.Term)
                    .Select(word => word.Value))).Select(term => term.Unit!.Id),
                StringComparer.Ordinal);
            defining.UnionWith(ofDocument.Where(entry => units.Contains(_entries[entry].Unit.Id)));
        }

        return defining;
    }

    private static bool MayDefine(Unit unit) =>
        unit is not Instrument
        && (unit.Footnotes.Count > 0
            || unit.Text.IndexOfAny(QuotationMarks) >= 0
            || unit.Text.IndexOf(" mean", StringComparison.Ordinal) >= 0);

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
            ? new SearchHit(unit, score, text, terms.Where(term => query.Wants(term.Value))
                .Select(term => term.Span).ToArray())
            : null;
    }

    private static string TextOf(Unit unit) =>
        unit is Instrument instrument ? instrument.Title ?? string.Empty : unit.Text;

    private void Add(Unit unit, Dictionary<Slice, List<Posting>> asPrinted)
    {
        var text = TextOf(unit);
        var length = 0;
        foreach (var span in SearchTerms.SpansOf(text))
        {
            length++;
            var word = new Slice(text, span.Start, span.End);
            if (!asPrinted.TryGetValue(word, out var postings))
            {
                asPrinted.Add(word, postings = PostingsOf(SearchTerms.ValueOf(word)));
            }

            var last = postings.Count - 1;
            if (last >= 0 && postings[last].Entry == _entries.Count)
            {
                postings[last] = postings[last] with { Count = postings[last].Count + 1 };
            }
            else
            {
                postings.Add(new Posting(_entries.Count, 1));
            }
        }

        _entries.Add(new Entry(unit, length));
    }

    private List<Posting> PostingsOf(string term)
    {
        if (!_postings.TryGetValue(term, out var postings))
        {
            _postings.Add(term, postings = new List<Posting>());
        }

        return postings;
    }

    private readonly record struct Entry(Unit Unit, int Length);

    private readonly record struct Posting(int Entry, int Count);
}
