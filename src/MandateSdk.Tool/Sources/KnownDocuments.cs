using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;

namespace MandateSdk.Tool.Sources;

/// <summary>The documents among which citations are resolved: those at hand, and the texts of the library.</summary>
internal static class KnownDocuments
{
    /// <summary>Puts documents beside those of the library.</summary>
    /// <param name="documents">The documents at hand; one that the library has as well takes its place.</param>
    public static CitationGraph With(IReadOnlyCollection<Document> documents)
    {
        var files = documents.Select(document => document.File).ToHashSet(StringComparer.Ordinal);
        return new CitationGraph(documents.Concat(Corpus.Documents.Where(document => !files.Contains(document.File))));
    }
}
