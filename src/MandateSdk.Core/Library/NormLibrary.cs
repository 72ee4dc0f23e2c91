using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;

namespace MandateSdk.Core.Library;

/// <summary>Documents that are queried together, from one assembly, from several, or read at run time.</summary>
/// <remarks>
/// Immutable and thread-safe. Making one reads nothing; the citations and the index of words are made when they are
/// first asked for, and then kept.
/// </remarks>
public sealed class NormLibrary
{
    private readonly Dictionary<string, Document> _byKey = new(StringComparer.Ordinal);
    private readonly Lazy<CitationGraph> _citations;
    private readonly Lazy<SearchIndex> _search;
    private readonly Lazy<NameResolver<Instrument, Unit>> _names;

    /// <summary>Puts documents together.</summary>
    /// <param name="documents">The documents; of two with the same key the first counts.</param>
    public NormLibrary(IEnumerable<Document> documents)
    {
        Documents = (documents ?? throw new ArgumentNullException(nameof(documents)))
            .GroupBy(document => document.Key, StringComparer.Ordinal)
            .Select(group => group.First())
            .ToArray();
        foreach (var document in Documents)
        {
            _byKey.Add(document.Key, document);
        }

        _citations = new Lazy<CitationGraph>(() => new CitationGraph(Documents));
        _search = new Lazy<SearchIndex>(() => new SearchIndex(Units));
        _names = new Lazy<NameResolver<Instrument, Unit>>(() =>
            new NameResolver<Instrument, Unit>(new DocumentTexts(Documents, Citations)));
    }

    /// <summary>The documents, in the order in which they were given.</summary>
    public IReadOnlyList<Document> Documents { get; }

    /// <summary>The instruments of all documents, annexes too, in the order of the texts.</summary>
    public IEnumerable<Instrument> Instruments => Documents.SelectMany(document => document.AllInstruments);

    /// <summary>All units, each before the units inside it.</summary>
    public IEnumerable<Unit> Units => Documents.SelectMany(document => document.Units);

    /// <summary>The operative and body paragraphs of all instruments, in the order of the texts.</summary>
    public IEnumerable<Paragraph> Paragraphs => Instruments.SelectMany(instrument => instrument.AllParagraphs);

    /// <summary>The footnotes of all documents and instruments.</summary>
    public IEnumerable<Footnote> Footnotes => Documents
        .SelectMany(document =>
            document.Footnotes.Concat(document.AllInstruments.SelectMany(instrument => instrument.AllFootnotes)));

    /// <summary>What all documents decide and ask for, in the order of the texts.</summary>
    public IEnumerable<Mandate> Mandates => Documents.SelectMany(document => document.Mandates);

    /// <summary>The terms that all documents define, in the order of the texts.</summary>
    public IEnumerable<DefinedTerm> Terms => Documents.SelectMany(document => document.Terms);

    /// <summary>The citations of all documents, in the order of the texts.</summary>
    public IEnumerable<Reference> References => Citations.References;

    /// <summary>Who cites whom among the documents.</summary>
    public CitationGraph Citations => _citations.Value;

    /// <summary>These documents and others.</summary>
    /// <param name="others">The others; one whose key is taken is left out.</param>
    public NormLibrary With(IEnumerable<Document> others) =>
        new(Documents.Concat(others ?? throw new ArgumentNullException(nameof(others))));

    /// <summary>The unit that a name means: an id, a C# name, a citation, a symbol, a title, words of one.</summary>
    /// <param name="name">
    /// For instance <c>000/B/draft-resolution-II/annex/para_14</c>, <c>GuidelinesForThePreventionOfCrime.P25.A</c>,
    /// <c>ECOSOC 2002/13, annex, para. 25 (a)</c>, <c>A/60/131</c>, <c>Guidelines for the Prevention of Crime</c>,
    /// <c>Vienna Declaration, para. 28</c>, <c>Riyadh Guidelines</c> or <c>restorative justice basic principles</c>.
    /// </param>
    /// <returns>
    /// The unit; null where none fits, or several do: <see cref="Resolve(string)"/> tells which, and what comes near.
    /// </returns>
    public Unit? Find(string name) =>
        FindId((name ?? throw new ArgumentNullException(nameof(name))).Trim()) ?? Resolve(name).Unit;

    /// <summary>The unit of a type that a name means.</summary>
    /// <typeparam name="T">The type, such as <see cref="Paragraph"/> or <see cref="Resolution"/>.</typeparam>
    /// <param name="name">A name, as for <see cref="Find(string)"/>.</param>
    /// <returns>The unit; null where none fits, or several do, or one of another type.</returns>
    public T? Find<T>(string name)
        where T : Unit => Find(name) as T;

    // An id is the strictest form of a name, and needs none of what the others are read with.
    private Unit? FindId(string id)
    {
        for (var stroke = id.IndexOf('/'); stroke >= 0; stroke = id.IndexOf('/', stroke + 1))
        {
            if (_byKey.TryGetValue(id.Substring(0, stroke), out var document) && document.Find(id) is { } unit)
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>The units that a name means, as a person types it.</summary>
    /// <param name="name">
    /// An id; a C# name such as <c>GuidelinesForThePreventionOfCrime.P25.A</c>; a number with its body, in full or
    /// abbreviated (<c>GA</c>, <c>ECOSOC</c>, <c>SC</c>, <c>HRC</c>, <c>CCPCJ</c>, <c>CND</c>); a symbol; a title, a
    /// short form of one, a name that people use (<c>Beijing Rules</c>, <c>UNTOC</c>), or words of a title in any
    /// order. Symbols, titles and names can have parts after them, such as <c>annex, para. 25 (a)</c>. The strictest
    /// way to read the name that leads to something counts.
    /// </param>
    /// <returns>
    /// One entry for each text or part that it names, and what came of all of them: found, absent, ambiguous with the
    /// candidates, or malformed with the position; where nothing fits, with what comes near.
    /// </returns>
    public LookupResult Resolve(string name)
    {
        var found = new LookupResult(_names.Value.Resolve(name ?? throw new ArgumentNullException(nameof(name))));

        // "section 2.3" alone names a provision where the library has laws.
        return found.Outcome == LookupOutcome.Malformed && TypedParts.Resolve(name, Documents) is { } provision
            ? new LookupResult([provision], null)
            : found;
    }

    /// <summary>The units that a reference means.</summary>
    /// <param name="reference">The reference.</param>
    /// <returns>One entry a target: the unit, or why there is none here.</returns>
    public IReadOnlyList<ResolvedTarget> Resolve(Reference reference) => Citations.Resolve(reference);

    /// <summary>The references that lead to a unit or to a unit inside it.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The references in the order of the texts.</returns>
    public IReadOnlyList<Reference> CitedBy(Unit unit) => Citations.CitedBy(unit);

    /// <summary>Finds units by their words.</summary>
    /// <param name="query">
    /// Words, in any order and in singular or plural; <c>"a phrase"</c> in quotation marks must occur as it is,
    /// <c>restor*</c> stands for all words that begin so, and a word with a minus before it must not occur.
    /// <c>actor:</c> keeps units that ask something of an actor, <c>verb:</c> those whose mandate or recital has that verb
    /// or is of that class, <c>instrument:</c> those of an instrument with that id, symbol, or words in its title; a value of
    /// several words stands in quotation marks.
    /// </param>
    /// <returns>
    /// The units, those with all words first, of them those that define a term of these words, then the best by BM25; each
    /// hit is made when it is asked for.
    /// </returns>
    public IEnumerable<SearchHit> Search(string query) =>
        _search.Value.Search(query ?? throw new ArgumentNullException(nameof(query)));

    /// <summary>Finds units by their words, a page at a time.</summary>
    /// <param name="query">The words, as for <see cref="Search(string)"/>.</param>
    /// <param name="skip">The number of hits before the page.</param>
    /// <param name="take">The most hits of the page.</param>
    /// <returns>The hits of the page, and how many there are in all.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="skip"/> or <paramref name="take"/> is less than
    /// 0.</exception>
    public SearchPage Search(string query, int skip, int take) => _search.Value.Page(
        query ?? throw new ArgumentNullException(nameof(query)),
        skip >= 0 ? skip : throw new ArgumentOutOfRangeException(nameof(skip)),
        take >= 0 ? take : throw new ArgumentOutOfRangeException(nameof(take)));

    /// <summary>The number of documents and instruments.</summary>
    public override string ToString() => Documents.Count + " documents, " + Instruments.Count() + " instruments";
}
