using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Catalogs;

/// <summary>What is known of texts beside their words: keys, names, adoption facts and errata.</summary>
/// <param name="Documents">One entry a source file.</param>
/// <param name="Vocabulary">Names and verbs that the texts use and the library does not know.</param>
public sealed record Catalog(EquatableArray<CatalogDocument> Documents,
    EquatableArray<VocabularyRow> Vocabulary = default)
{
    // Beside the record: an index is no part of what makes two catalogs equal, and a copy can have other entries.
    private static readonly ConditionalWeakTable<Catalog, Dictionary<string, CatalogDocument>> ByFile = new();

    /// <summary>A catalog without entries: every text works without one.</summary>
    public static Catalog Empty { get; } = new(default(EquatableArray<CatalogDocument>));

    /// <summary>The entry of a file.</summary>
    /// <param name="file">The name of the file without its folder.</param>
    /// <returns>The entry; null where the catalog has none.</returns>
    public CatalogDocument? Find(string file) =>
        ByFile.GetValue(this, IndexOf).TryGetValue(file, out var document) ? document : null;

    // Of two entries for one file the first counts.
    private static Dictionary<string, CatalogDocument> IndexOf(Catalog catalog) => catalog.Documents
        .GroupBy(document => document.File, StringComparer.Ordinal)
        .ToDictionary(entries => entries.Key, entries => entries.First(), StringComparer.Ordinal);
}

/// <summary>What is known of one source file.</summary>
/// <param name="File">The name of the file without its folder.</param>
/// <param name="Key">The key of the document; null for the one made from the file name.</param>
/// <param name="Name">The chosen C# name of the document; null for none.</param>
/// <param name="Symbol">The document symbol where the text prints it at no place of its own, only in a citation of
/// itself.</param>
/// <param name="PublishedAs">The symbol under which it was published, where the text prints it nowhere.</param>
/// <param name="Title">The title where the text does not print it.</param>
/// <param name="Instruments">What is known of its instruments.</param>
/// <param name="Errata">What OCR damaged and a reader restored.</param>
/// <param name="OtherSymbols">Other symbols of the same document.</param>
/// <param name="Confidence">How sure the symbols are; null where not said.</param>
/// <param name="Evidence">Where the symbols come from; null where not said.</param>
/// <param name="Numbering">A label of each level, from the outermost to the innermost, such as "Part I", "Section 1",
/// "(1)"; or "resolution" alone for a text that is numbered as those of the United Nations are. Where it is empty the
/// reader finds out.</param>
/// <param name="Issuer">Who issued the text, such as "The Minister of Justice", where the text does not print
/// it.</param>
public sealed record CatalogDocument(
    string File,
    string? Key,
    string? Name,
    string? Symbol,
    string? PublishedAs,
    string? Title,
    EquatableArray<CatalogInstrument> Instruments,
    EquatableArray<Erratum> Errata,
    EquatableArray<string> OtherSymbols = default,
    Confidence? Confidence = null,
    string? Evidence = null,
    EquatableArray<string> Numbering = default,
    string? Issuer = null);

/// <summary>What is known of one instrument.</summary>
/// <param name="Id">The id of the instrument inside the document.</param>
/// <param name="Name">The chosen C# name; null for the one made from the title.</param>
/// <param name="Lineage">Where it comes from and what became of it; null where nothing is known.</param>
public sealed record CatalogInstrument(string Id, string? Name = null, LineageRecord? Lineage = null);

/// <summary>What OCR damaged on one line and how it reads.</summary>
/// <param name="Line">The physical line, counted from 1.</param>
/// <param name="Printed">The words as printed.</param>
/// <param name="Reading">The words as they must have stood in the original.</param>
/// <param name="Reason">How the reading is known.</param>
public sealed record Erratum(int Line, string Printed, string Reading, string Reason);
