using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Records;
using MandateSdk.Generators.Pipeline;
using Microsoft.CodeAnalysis.Diagnostics;
using Doubt = MandateSdk.Core.Diagnostics.Diagnostic;

namespace MandateSdk.Generators.Analysis;

/// <summary>The catalogs of a project, and what is in them for nothing.</summary>
internal sealed class ReviewedCatalogs
{
    private readonly Dictionary<string, CatalogReview> _reviews;
    private readonly HashSet<string> _texts;

    private ReviewedCatalogs(Catalog merged, Dictionary<string, CatalogReview> reviews, HashSet<string> texts)
    {
        Merged = merged;
        _reviews = reviews;
        _texts = texts;
    }

    /// <summary>One catalog that says what all say.</summary>
    public Catalog Merged { get; }

    /// <summary>Reads the catalogs of a project; one that cannot be read is the generator's to tell.</summary>
    public static ReviewedCatalogs Of(AnalyzerOptions options, CancellationToken cancellation)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        var files = options.AdditionalFiles.ToLookup(file => MandateFile.ItemOf(file, provider));
        var contents = files[MandateItem.Catalog].Select(file => MandateFile.Read(file, file.Path, cancellation))
            .ToArray();
        var read = contents.Select(CatalogFile.Parse).ToArray();
        var reviews = new Dictionary<string, CatalogReview>(StringComparer.Ordinal);
        foreach (var (content, catalog) in contents.Zip(read, (content, catalog) => (content, catalog)))
        {
            if (catalog.Problem is null)
            {
                reviews[catalog.Path] = CatalogReview.Read(content.Content!);
            }
        }

        return new ReviewedCatalogs(
            CatalogFile.Merge(read),
            reviews,
            new HashSet<string>(files[MandateItem.Text]
                .Select(file => TextPlace.Of(file, provider).Name), StringComparer.Ordinal));
    }

    /// <summary>The entries of one catalog for texts that the project does not have.</summary>
    public IEnumerable<(string Path, Doubt Doubt)> EntriesWithoutText(string path) =>
        _reviews.TryGetValue(path, out var review)
            ? review.EntriesWithoutText(_texts.Contains).Select(doubt => (path, doubt))
            : [];

    /// <summary>The entries of all catalogs for instruments that a text does not have.</summary>
    public IEnumerable<(string Path, Doubt Doubt)> EntriesWithoutInstrument(string file, DocumentRecord record)
    {
        var ids = record.Instruments.SelectMany(Ids).ToArray();
        return _reviews.SelectMany(review => review.Value.EntriesWithoutInstrument(file, ids)
            .Select(doubt => (review.Key, doubt)));
    }

    private static IEnumerable<string> Ids(InstrumentRecord instrument) =>
        instrument.Annexes.SelectMany(Ids).Prepend(instrument.Id);
}
