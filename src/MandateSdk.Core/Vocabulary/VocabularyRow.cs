using MandateSdk.Core.Model;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Vocabulary;

/// <summary>
/// A row that a catalog adds to a table of the vocabulary, for the texts that the catalog comes with.
/// </summary>
public sealed record VocabularyRow
{
    /// <summary>Makes a row of its cells.</summary>
    /// <param name="table">The table, such as "bodies"; <c>docs/building.md</c> names them with their
    /// columns.</param>
    /// <param name="cells">The cells in the order of the columns; the values of a list have a semicolon and a blank
    /// between them.</param>
    public VocabularyRow(string table, EquatableArray<string> cells)
    {
        Table = table;
        Cells = cells;
    }

    /// <summary>The table, such as "bodies"; <c>docs/building.md</c> names them with their columns.</summary>
    public string Table { get; init; }

    /// <summary>The cells in the order of the columns; the values of a list have a semicolon and a blank between
    /// them.</summary>
    public EquatableArray<string> Cells { get; init; }
}
