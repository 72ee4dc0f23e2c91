using System;
using System.Collections.Generic;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Diagnostics;
using MandateSdk.Core.Model;

namespace MandateSdk.Tool.Sources;

/// <summary>A source text and what the reader made of it.</summary>
internal sealed class BoundSource
{
    private readonly Lazy<SourceFile> _file;
    private readonly Lazy<IReadOnlyList<Diagnostic>> _diagnostics;
    private readonly Lazy<CatalogDocument?> _entry;

    /// <summary>Takes a text that was read now.</summary>
    /// <param name="file">The text.</param>
    /// <param name="document">The document.</param>
    /// <param name="diagnostics">The doubts of the reader, in the order of the text.</param>
    /// <param name="entry">What the catalog knew beside the text; null for nothing.</param>
    public BoundSource(SourceFile file, Document document, IReadOnlyList<Diagnostic> diagnostics, CatalogDocument? entry)
    {
        (Path, Document) = (file.Path, document);
        (_file, _diagnostics, _entry) = (new(file), new(diagnostics), new(entry));
    }

    /// <summary>Takes a text that was read when the library was built.</summary>
    /// <param name="document">The document, as generated code has it.</param>
    /// <param name="file">Takes the bytes of the text out of the library.</param>
    /// <param name="catalog">What is known beside the text.</param>
    public BoundSource(Document document, Func<SourceFile> file, Func<Catalog> catalog)
    {
        (Path, Document) = (document.File, document);
        _file = new(file);
        _entry = new(() => catalog().Find(document.File));

        // Generated code has no doubts: whoever asks for them has the text read again.
        _diagnostics = new(() => _file.Value.Bind(catalog()).Diagnostics);
    }

    /// <summary>The path under which diagnostics report the text.</summary>
    public string Path { get; }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>The text.</summary>
    public SourceFile File => _file.Value;

    /// <summary>The doubts of the reader, in the order of the text.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics.Value;

    /// <summary>What the catalog knew beside the text; null for nothing.</summary>
    public CatalogDocument? Entry => _entry.Value;
}
