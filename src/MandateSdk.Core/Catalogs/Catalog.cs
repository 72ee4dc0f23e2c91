using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Catalogs;

/// <summary>What is known of texts beside their words: keys, names, adoption facts and errata.</summary>
public sealed record Catalog
{
    /// <summary>One entry a source file.</summary>
    public EquatableArray<CatalogDocument> Documents { get; init; }

    /// <summary>Names and verbs that the texts use and the library does not know.</summary>
    public EquatableArray<VocabularyRow> Vocabulary { get; init; }

    // Beside the record: an index is no part of what makes two catalogs equal, and a copy can have other entries.
    private static readonly ConditionalWeakTable<Catalog, Dictionary<string, CatalogDocument>> ByFile = new();

    /// <summary>A catalog without entries: every text works without one.</summary>
    public static Catalog Empty { get; } = new();

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
public sealed record CatalogDocument
{
    /// <summary>Makes an entry that says nothing yet.</summary>
    /// <param name="file">The name of the file without its folder.</param>
    public CatalogDocument(string file)
    {
        File = file;
    }

    /// <summary>The name of the file without its folder.</summary>
    public string File { get; init; }

    /// <summary>The key of the document; null for the one made from the file name.</summary>
    public string? Key { get; init; }

    /// <summary>The chosen C# name of the document; null for none.</summary>
    public string? Name { get; init; }

    /// <summary>The document symbol where the text prints it at no place of its own, only in a citation of
    /// itself.</summary>
    public string? Symbol { get; init; }

    /// <summary>The symbol under which it was published, where the text prints it nowhere.</summary>
    public string? PublishedAs { get; init; }

    /// <summary>The title where the text does not print it.</summary>
    public string? Title { get; init; }

    /// <summary>What is known of its instruments.</summary>
    public EquatableArray<CatalogInstrument> Instruments { get; init; }

    /// <summary>What OCR damaged and a reader restored.</summary>
    public EquatableArray<Erratum> Errata { get; init; }

    /// <summary>Other symbols of the same document.</summary>
    public EquatableArray<string> OtherSymbols { get; init; }

    /// <summary>How sure the symbols are; null where not said.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>Where the symbols come from; null where not said.</summary>
    public string? Evidence { get; init; }

    /// <summary>A label of each level, from the outermost to the innermost, such as "Part I", "Section 1", "(1)"; or
    /// "resolution" alone for a text that is numbered as those of the United Nations are. Where it is empty the
    /// reader finds out.</summary>
    public EquatableArray<string> Numbering { get; init; }

    /// <summary>Who issued the text, such as "The Minister of Justice", where the text does not print it.</summary>
    public string? Issuer { get; init; }
}

/// <summary>What is known of one instrument.</summary>
public sealed record CatalogInstrument
{
    /// <summary>Makes an entry that says nothing yet.</summary>
    /// <param name="id">The id of the instrument inside the document.</param>
    public CatalogInstrument(string id)
    {
        Id = id;
    }

    /// <summary>The id of the instrument inside the document.</summary>
    public string Id { get; init; }

    /// <summary>The chosen C# name; null for the one made from the title.</summary>
    public string? Name { get; init; }

    /// <summary>Where it comes from and what became of it; null where nothing is known.</summary>
    public LineageRecord? Lineage { get; init; }
}

/// <summary>What OCR damaged on one line and how it reads.</summary>
public sealed record Erratum
{
    /// <summary>Says how a damaged place reads.</summary>
    /// <param name="line">The physical line, counted from 1.</param>
    /// <param name="printed">The words as printed.</param>
    /// <param name="reading">The words as they must have stood in the original.</param>
    /// <param name="reason">How the reading is known.</param>
    public Erratum(int line, string printed, string reading, string reason)
    {
        Line = line;
        Printed = printed;
        Reading = reading;
        Reason = reason;
    }

    /// <summary>The physical line, counted from 1.</summary>
    public int Line { get; init; }

    /// <summary>The words as printed.</summary>
    public string Printed { get; init; }

    /// <summary>The words as they must have stood in the original.</summary>
    public string Reading { get; init; }

    /// <summary>How the reading is known.</summary>
    public string Reason { get; init; }
}
