using System;
using System.Collections.Generic;
using MandateSdk.Core.Library;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;

namespace MandateSdk;

/// <summary>
/// All texts of this package together. Nothing is made before it is touched, and the same objects come by way of
/// <see cref="Norms"/>.
/// </summary>
public static class Corpus
{
    private static readonly Lazy<NormLibrary> LazyAll = new(() => new NormLibrary(Norms.Documents));

    /// <summary>
    /// The texts as one object, to be handed on or put together with others by <see cref="NormLibrary.With"/>.
    /// </summary>
    public static NormLibrary All => LazyAll.Value;

    /// <summary>The documents, in the order of their file names.</summary>
    public static IReadOnlyList<Document> Documents => All.Documents;

    /// <inheritdoc cref="NormLibrary.Instruments"/>
    public static IEnumerable<Instrument> Instruments => All.Instruments;

    /// <inheritdoc cref="NormLibrary.Paragraphs"/>
    public static IEnumerable<Paragraph> Paragraphs => All.Paragraphs;

    /// <inheritdoc cref="NormLibrary.Footnotes"/>
    public static IEnumerable<Footnote> Footnotes => All.Footnotes;

    /// <inheritdoc cref="NormLibrary.Mandates"/>
    public static IEnumerable<Mandate> Mandates => All.Mandates;

    /// <inheritdoc cref="NormLibrary.Terms"/>
    public static IEnumerable<DefinedTerm> Terms => All.Terms;

    /// <inheritdoc cref="NormLibrary.References"/>
    public static IEnumerable<Reference> References => All.References;

    /// <inheritdoc cref="NormLibrary.Citations"/>
    public static CitationGraph Citations => All.Citations;

    /// <inheritdoc cref="NormLibrary.Find(string)"/>
    public static Unit? Find(string name) => All.Find(name);

    /// <inheritdoc cref="NormLibrary.Find{T}(string)"/>
    public static T? Find<T>(string name)
        where T : Unit => All.Find<T>(name);

    /// <inheritdoc cref="NormLibrary.Resolve(string)"/>
    public static LookupResult Resolve(string name) => All.Resolve(name);

    /// <inheritdoc cref="NormLibrary.Resolve(Reference)"/>
    public static IReadOnlyList<ResolvedTarget> Resolve(Reference reference) => All.Resolve(reference);

    /// <inheritdoc cref="NormLibrary.CitedBy"/>
    public static IReadOnlyList<Reference> CitedBy(Unit unit) => All.CitedBy(unit);

    /// <inheritdoc cref="NormLibrary.Search(string)"/>
    public static IEnumerable<SearchHit> Search(string query) => All.Search(query);

    /// <inheritdoc cref="NormLibrary.Search(string, int, int)"/>
    public static SearchPage Search(string query, int skip, int take) => All.Search(query, skip, take);
}
