using MandateSdk.Core.Model;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Vocabulary;

/// <summary>
/// A row that a catalog adds to a table of the vocabulary, for the texts that the catalog comes with.
/// </summary>
/// <param name="Table">The table, such as "bodies"; <c>docs/building.md</c> names them with their columns.</param>
/// <param name="Cells">The cells in the order of the columns; the values of a list have a semicolon and a blank between
/// them.</param>
public sealed record VocabularyRow(string Table, EquatableArray<string> Cells);
