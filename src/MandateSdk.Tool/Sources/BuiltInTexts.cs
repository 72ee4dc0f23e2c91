using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;

namespace MandateSdk.Tool.Sources;

/// <summary>The texts that ride along in the library, and their catalog.</summary>
/// <remarks>
/// They were read when the library was built: its tables give the same documents as the reader, and sooner. The bytes and
/// the diagnostics, which generated code does not carry, come from the source when they are asked for.
/// </remarks>
internal static class BuiltInTexts
{
    private static readonly Assembly Library = typeof(Corpus).Assembly;

    private static readonly Lazy<Catalog> LazyCatalog = new(ReadCatalog);

    /// <summary>The file names in order.</summary>
    public static IReadOnlyList<string> FileNames { get; } = Library.GetManifestResourceNames()
        .Where(name => name.EndsWith(".txt", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .ToArray();

    /// <summary>What is known of the texts beside their words.</summary>
    public static Catalog Catalog => LazyCatalog.Value;

    /// <summary>Takes a text out of the library.</summary>
    /// <param name="fileName">One of the <see cref="FileNames"/>.</param>
    public static SourceFile Read(string fileName)
    {
        using var stream = Library.GetManifestResourceStream(fileName)
            ?? throw new FileNotFoundException("The library has no text of this name.", fileName);
        return SourceFile.FromBytes(fileName, ReadAll(stream));
    }

    /// <summary>A text as the library has it.</summary>
    /// <param name="fileName">One of the <see cref="FileNames"/>.</param>
    public static BoundSource Compiled(string fileName) => new(
        Corpus.Documents.First(document => document.File == fileName),
        () => Read(fileName),
        () => Catalog);

    /// <summary>The C# name of an instrument of the library.</summary>
    /// <param name="instrument">An instrument as the reader gives it.</param>
    /// <returns>The name of its class, which is its member of <c>Norms</c> too; null for one of another text.</returns>
    public static string? ClassNameOf(Instrument instrument) =>
        FileNames.Contains(instrument.Document.File) && Corpus.Find(instrument.Id) is Instrument known
            ? known.GetType().Name
            : null;

    private static Catalog ReadCatalog()
    {
        using var stream = typeof(BuiltInTexts).Assembly.GetManifestResourceStream("catalog.json");
        return stream is null ? Catalog.Empty : CatalogFiles.Parse(ReadAll(stream));
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
