using System.Collections.Generic;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Diagnostics;
using MandateSdk.Core.Model;

namespace MandateSdk.Tool.Sources;

/// <summary>A source text and what the reader made of it.</summary>
/// <param name="File">The text.</param>
/// <param name="Document">The document.</param>
/// <param name="Diagnostics">The doubts of the reader, in the order of the text.</param>
/// <param name="Entry">What the catalog knew beside the text; null for nothing.</param>
internal sealed record BoundSource(
    SourceFile File,
    Document Document,
    IReadOnlyList<Diagnostic> Diagnostics,
    CatalogDocument? Entry);
