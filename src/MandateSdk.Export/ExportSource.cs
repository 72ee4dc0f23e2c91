using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Diagnostics;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;

namespace MandateSdk.Export;

/// <summary>A document with what an export says of it beside its words.</summary>
public sealed class ExportSource
{
    /// <summary>Takes a document; its citations lead into itself until <see cref="Resolve"/> is set.</summary>
    /// <param name="document">The document, generated or read at run time.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public ExportSource(Document document)
    {
        Document = document ?? throw new ArgumentNullException(nameof(document));
        var own = new Lazy<CitationGraph>(() => new CitationGraph([document]));
        Resolve = reference => own.Value.Resolve(reference);
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>The SHA-256 of the bytes of its file, in lower-case hexadecimal digits; null where it is not known.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The doubts of the reader, in the order of the text; none by default.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>
    /// The units that a reference means, one entry a target: <see cref="CitationGraph.Resolve(Reference)"/> of the
    /// documents that are exported together.
    /// </summary>
    public Func<Reference, IReadOnlyList<ResolvedTarget>> Resolve { get; init; }
}
