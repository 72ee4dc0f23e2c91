using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Generators.Pipeline;

/// <summary>All that reading a text depends on: its characters, and its own entry of the catalog.</summary>
/// <param name="File">The text.</param>
/// <param name="Entry">What the catalog says of it; null where the catalog does not know it.</param>
/// <param name="Vocabulary">What the catalog adds to the vocabulary.</param>
internal sealed record ParseInput(MandateFile File, CatalogDocument? Entry,
    EquatableArray<VocabularyRow> Vocabulary = default)
{
    /// <summary>Joins a text with its entry, so that another entry's change does not read this text again.</summary>
    public static ParseInput Of(MandateFile file, Catalog catalog) =>
        new(file, catalog.Find(file.Name), catalog.Vocabulary);

    /// <summary>The catalog as far as it concerns this text.</summary>
    public Catalog Catalog => new()
    {
        Documents = Entry is null ? default : new EquatableArray<CatalogDocument>(Entry),
        Vocabulary = Vocabulary,
    };
}
