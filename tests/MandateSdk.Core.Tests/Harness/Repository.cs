using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;

namespace MandateSdk.Core.Tests.Harness;

/// <summary>Folders of the repository, found from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Seeds => Path.Combine(Root, "seeds");

    /// <summary>Development samples that lie beside a checkout of the founders and nowhere else.</summary>
    public static string Samples => Path.Combine(Root, "..", "shared", "samples");

    public static IReadOnlyList<string> SeedFiles { get; } =
        Directory.GetFiles(Path.Combine(FindRoot(), "seeds"), "*.txt").OrderBy(path => path, StringComparer.Ordinal).ToArray();

    /// <summary>The five texts, read with the catalog, in the order of their names.</summary>
    public static IReadOnlyList<Document> Documents => LazyDocuments.Value;

    private static readonly Lazy<IReadOnlyList<Document>> LazyDocuments = new(ReadDocuments);

    private static Document[] ReadDocuments()
    {
        var catalog = CatalogReader.Read(File.ReadAllText(Path.Combine(Seeds, "catalog.json")));
        return SeedFiles.Select(file => Document.Parse(File.ReadAllText(file), file, catalog)).ToArray();
    }

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "MandateSdk.sln")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? throw new InvalidOperationException("No MandateSdk.sln above " + AppContext.BaseDirectory);
    }
}
