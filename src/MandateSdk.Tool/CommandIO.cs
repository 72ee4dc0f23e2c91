using System;
using System.IO;
using MandateSdk.Core.Catalogs;
using MandateSdk.Tool.Importing;
using MandateSdk.Tool.Sources;

namespace MandateSdk.Tool;

/// <summary>Where a command reads and writes: results to one writer, complaints to the other.</summary>
/// <param name="Output">Takes the results.</param>
/// <param name="Error">Takes the complaints.</param>
/// <param name="Terminal">Shows that long work goes on; null where nobody looks.</param>
/// <param name="Input">Opens the standard input.</param>
internal sealed record CommandIO(TextWriter Output, TextWriter Error, TextWriter? Terminal, Func<Stream> Input)
{
    /// <summary>Reads a file as a document, with what is known beside it.</summary>
    public Func<string, Catalog, BoundSource> Read { get; init; } = (path, catalog) => SourceFile.Read(path).Bind(catalog);

    /// <summary>Makes what imports files; it is disposed of after its last file.</summary>
    public Func<IImporter> Importer { get; init; } = () => new WorkerPool();
}
