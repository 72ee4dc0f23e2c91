using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Documents;
using MandateSdk.Core.Text;

namespace MandateSdk.Generators.Pipeline;

/// <summary>A catalog as it was read.</summary>
/// <param name="Catalog">What it says; nothing for a catalog that could not be read.</param>
/// <param name="Problem">What is wrong with it; null where nothing is.</param>
internal sealed record CatalogFile(Catalog Catalog, Problem? Problem)
{
    /// <summary>Reads a catalog.</summary>
    public static CatalogFile Parse(MandateFile file)
    {
        if (file.Content is null)
        {
            return new CatalogFile(Catalog.Empty, Problem.InCatalog(file.Path, file.Failure!));
        }

        try
        {
            return new CatalogFile(CatalogReader.Read(file.Content), null);
        }
        catch (CatalogFormatException exception)
        {
            return new CatalogFile(Catalog.Empty, Problem.InCatalog(file.Path, exception));
        }
    }

    /// <summary>One catalog that says what all say; where two know the same file, the first one counts.</summary>
    public static Catalog Merge(IEnumerable<CatalogFile> files) =>
        new(files.SelectMany(file => file.Catalog.Documents).ToEquatableArray());
}
