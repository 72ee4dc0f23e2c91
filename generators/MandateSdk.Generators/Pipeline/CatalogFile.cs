using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Text;

namespace MandateSdk.Generators.Pipeline;

/// <summary>A catalog as it was read.</summary>
/// <param name="Path">The path, for diagnostics only.</param>
/// <param name="Catalog">What it says; nothing for a catalog that could not be read.</param>
/// <param name="Problem">What is wrong with it; null where nothing is.</param>
internal sealed record CatalogFile(string Path, Catalog Catalog, Problem? Problem)
{
    /// <summary>Reads a catalog.</summary>
    public static CatalogFile Parse(MandateFile file)
    {
        if (file.Content is null)
        {
            return new CatalogFile(file.Name, Catalog.Empty, Problem.InCatalog(file.Name, file.Failure!));
        }

        try
        {
            return new CatalogFile(file.Name, CatalogReader.Read(file.Content), null);
        }
        catch (CatalogFormatException exception)
        {
            return new CatalogFile(file.Name, Catalog.Empty, Problem.InCatalog(file.Name, exception));
        }
    }

    /// <summary>One catalog that says what all say; where two know the same file, the first one counts.</summary>
    public static Catalog Merge(IReadOnlyCollection<CatalogFile> files) =>
        new()
        {
            Documents = files.SelectMany(file => file.Catalog.Documents).ToEquatableArray(),
            Vocabulary = files.SelectMany(file => file.Catalog.Vocabulary).Distinct().ToEquatableArray(),
        };
}
