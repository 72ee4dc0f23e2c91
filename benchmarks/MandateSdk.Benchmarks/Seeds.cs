using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using MandateSdk.Core.Catalogs;

namespace MandateSdk.Benchmarks;

/// <summary>The source texts.</summary>
internal static class Seeds
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "seeds");

    /// <summary>Name and characters of each text.</summary>
    public static IReadOnlyList<(string Name, string Content)> Texts { get; } = Directory.GetFiles(Folder, "*.txt")
        .Order(StringComparer.Ordinal)
        .Select(path => (Path.GetFileName(path), File.ReadAllText(path)))
        .ToArray();

    /// <summary>The characters of the catalog.</summary>
    public static string CatalogContent { get; } = File.ReadAllText(Path.Combine(Folder, "catalog.json"));

    /// <summary>The catalog.</summary>
    public static Catalog Catalog { get; } = CatalogReader.Read(CatalogContent);

    /// <summary>Each text several times in one, for growth.</summary>
    public static (string Name, string Content)[] Repeated(int times) =>
        Texts.Select(text => (text.Name, string.Concat(Enumerable.Repeat(text.Content, times)))).ToArray();
}
