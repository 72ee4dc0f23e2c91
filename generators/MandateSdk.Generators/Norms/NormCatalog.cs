using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace MandateSdk.Generators.Norms;

/// <summary>All norms that some code can name, and the ways to find one.</summary>
internal sealed class NormCatalog
{
    // More than this is no offer, but a list.
    private const int MostOffers = 3;

    // A name that is less like the lost one would only mislead.
    private const double LeastNameLikeness = 0.5;

    // A norm with fewer of its words in common is another norm.
    private const double LeastSimilarity = 0.55;

    // "To report", "Other matters": so few words are found in many texts.
    private const int LeastWordsElsewhere = 5;

    private readonly Dictionary<string, Norm> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Norm> _byName = new(StringComparer.Ordinal);
    private readonly Lazy<CitationIndex> _citations;

    /// <summary>Takes the norms.</summary>
    /// <param name="norms">The norms in the order of their texts; of two with the same id, the first counts.</param>
    public NormCatalog(IEnumerable<Norm> norms)
    {
        var all = new List<Norm>();
        foreach (var norm in norms)
        {
            if (Find(norm.Id) is null)
            {
                _byId[norm.Id] = norm;
                all.Add(norm);
            }

            _byName[norm.Name] = norm;
        }

        All = all;
        _citations = new Lazy<CitationIndex>(() => new CitationIndex(All));
    }

    /// <summary>All norms, in the order of their texts.</summary>
    public IReadOnlyList<Norm> All { get; }

    /// <summary>The norm with an id; null where there is none.</summary>
    public Norm? Find(string id) => _byId.TryGetValue(id, out var norm) ? norm : null;

    /// <summary>The norm with a name after <c>NormIds</c>; null where there is none.</summary>
    public Norm? FindName(string name) => _byName.TryGetValue(name, out var norm) ? norm : null;

    /// <summary>The norms that words cite, where they are one citation and nothing else.</summary>
    public IReadOnlyList<Norm> FindCitation(string citation) => _citations.Value.Find(citation);

    /// <summary>The norms whose ids or names are most like one that does not exist, the best first.</summary>
    /// <param name="wanted">An id, or a name after <c>NormIds</c>.</param>
    /// <param name="cancellation">Ends the search.</param>
    public IReadOnlyList<Norm> Near(string wanted, CancellationToken cancellation) => NearNames.Of(
        wanted, All.Until(cancellation), norm => wanted.IndexOf('/') < 0
            ? [norm.Name, norm.Source.Citation]
            : [norm.Id], MostOffers, LeastNameLikeness);

    /// <summary>The norms that begin most like a quotation, the best first.</summary>
    /// <param name="quote">The opening words when the mark was written.</param>
    /// <param name="near">
    /// Where to look first: the norm that now has the id of the mark, or the one nearest to that id. Null for nowhere.
    /// </param>
    /// <param name="cancellation">Ends the search.</param>
    public IReadOnlyList<Norm> NearText(string quote, Norm? near, CancellationToken cancellation)
    {
        var isShort = quote.Split(' ').Length < LeastWordsElsewhere;
        var places = All.Select((norm, place) => (norm, place))
            .ToDictionary(pair => pair.norm.Id, pair => pair.place, StringComparer.Ordinal);
        var origin = near is null ? 0 : places[near.Id];
        var alike = All.Until(cancellation)
            .Where(norm => norm.Opening.Length > 0 && (!isShort || norm.Source.Id == near?.Source.Id))
            .Select(norm =>
                (Norm: norm, Similarity: OpeningWords.Similarity(quote, norm.Opening),
                    IsElsewhere: norm.Source.Id != near?.Source.Id))
            .Where(found => found.Similarity >= LeastSimilarity)
            .OrderByDescending(found => found.Similarity)
            .ThenBy(found => found.IsElsewhere)
            .ThenBy(found => Math.Abs(places[found.Norm.Id] - origin))
            .ToArray();

        // After the very words of the quotation, in the instrument that is meant, what is only like them is no offer.
        return alike
            .Where(found => alike[0].Similarity < 1
                || (found.Similarity >= 1 && found.IsElsewhere == alike[0].IsElsewhere))
            .Take(MostOffers)
            .Select(found => found.Norm)
            .ToArray();
    }

    /// <summary>
    /// The norms that took the place of one in a superseded instrument: by its words, or the new instrument as a whole.
    /// </summary>
    /// <param name="norm">The norm.</param>
    /// <param name="cancellation">Ends the search.</param>
    public IReadOnlyList<Norm> Successors(Norm norm, CancellationToken cancellation)
    {
        var instruments = FindCitation(norm.Source.SupersededBy ?? string.Empty);
        if (norm.IsInstrument || norm.Opening.Length == 0)
        {
            return instruments;
        }

        var inside = new HashSet<string>(instruments.Select(instrument => instrument.Source.Id),
            StringComparer.Ordinal);
        var alike = new NormCatalog(All.Until(cancellation).Where(other => inside.Contains(other.Source.Id)))
            .NearText(norm.Opening, instruments.Count == 0 ? null : instruments[0], cancellation);
        return alike.Count > 0 ? alike : instruments;
    }
}
