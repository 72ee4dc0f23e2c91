using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MandateSdk.Core.Library;

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
    private readonly Lazy<NameResolver<Norm, Norm>> _names;

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
        _names = new Lazy<NameResolver<Norm, Norm>>(() => new NameResolver<Norm, Norm>(new NormTexts(this)));
    }

    /// <summary>All norms, in the order of their texts.</summary>
    public IReadOnlyList<Norm> All { get; }

    /// <summary>The norm with an id; null where there is none.</summary>
    public Norm? Find(string id) => _byId.TryGetValue(id, out var norm) ? norm : null;

    /// <summary>The norm with a name after <c>NormIds</c>; null where there is none.</summary>
    public Norm? FindName(string name) => _byName.TryGetValue(name, out var norm) ? norm : null;

    /// <summary>
    /// The norms that a mark names: by id, constant, citation or any other name that the library understands.
    /// </summary>
    /// <param name="name">What the mark names.</param>
    /// <returns>None, one, or several where the name does not tell which; words that fit several are no name.</returns>
    public IReadOnlyList<Norm> Resolve(string name)
    {
        var found = _names.Value.Resolve(name);
        var norms = found.Answers.SelectMany(answer => answer.Units).Distinct().ToArray();
        return found.MalformedAt is not null || (found.Form > NameForm.ShortName && norms.Length > 1) ? [] : norms;
    }

    /// <summary>The norms that words cite, where they are one citation of a norm and nothing else.</summary>
    public IReadOnlyList<Norm> FindCitation(string citation)
    {
        var found = _names.Value.Resolve(citation, NameForm.ShortName);
        var norms = found.MalformedAt is null && found.Answers.Count == 1 ? found.Answers[0].Units : [];
        return found.Form == NameForm.ShortName && norms.Any(norm => norm.IsInstrument) ? [] : norms;
    }

    /// <summary>The norms whose ids or names are most like one that does not exist, the best first.</summary>
    /// <param name="wanted">An id, a name after <c>NormIds</c>, or words.</param>
    /// <param name="cancellation">Ends the search.</param>
    public IReadOnlyList<Norm> Near(string wanted, CancellationToken cancellation)
    {
        var isName = wanted.All(c => c != ' ');
        var isId = wanted.Any(c => c == '/');
        var near = isName || isId
            ? NearNames.Of(wanted, All.Until(cancellation), norm => isId ? [norm.Id] : [norm.Name, norm.Source.Citation],
                MostOffers, LeastNameLikeness)
            : [];
        if (near.Count > 0)
        {
            return near;
        }

        // Words that fit several texts, and such as fit none but come near.
        var found = _names.Value.Resolve(wanted);
        var fitting = found.Answers.SelectMany(answer => answer.Units).ToArray();
        return (fitting.Length > 0 ? fitting : found.Near()).Take(MostOffers).ToArray();
    }

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
        var instruments = Resolve(norm.Source.SupersededBy ?? string.Empty);
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
