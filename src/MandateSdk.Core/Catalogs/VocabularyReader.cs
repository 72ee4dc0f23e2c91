using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Catalogs;

/// <summary>
/// Reads the part "vocabulary" of a catalog: rows for the tables of the vocabulary, with the same columns.
/// </summary>
internal static class VocabularyReader
{
    // Who brings a text says where its facts come from; that they hold for these texts goes without saying.
    private const string Scope = "scope";

    private static readonly TableSchema[] Tables =
    {
        ActorsTable.Schema, BodiesTable.Schema, KindsTable.Schema, OpeningsTable.Schema, ShortNamesTable.Schema,
            TreatiesTable.Schema,
            VerbsTable.Schema,
    };

    /// <summary>Reads the object with its tables.</summary>
    /// <exception cref="CatalogFormatException">A table or column is unknown, a cell is missing, or a value is not one
    /// of its column.</exception>
    public static EquatableArray<VocabularyRow> Read(JsonReader reader)
    {
        var rows = new List<VocabularyRow>();
        reader.ReadObject(string.Join(" ", Tables.Select(table => table.Name)), name =>
        {
            var table = Array.Find(Tables, candidate => candidate.Name == name)!;
            rows.AddRange(reader.ReadArray(item => ReadRow(item, table)));
        });
        return rows.ToEquatableArray();
    }

    private static VocabularyRow ReadRow(JsonReader reader, TableSchema table)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        var start = reader.ReadObject(string.Join(" ", table.Columns.Select(column => column.Name)), name =>
        {
            var column = table.Columns.First(candidate => candidate.Name == name);
            cells.Add(name, string.Join(TableColumn.Separator, column.IsList
                ? reader.ReadArray(item => ReadValue(item, column))
                : new EquatableArray<string>(ReadValue(reader, column))));
        });

        foreach (var column in table.Columns.Where(column => !column.IsOptional && column.Name != Scope))
        {
            if (!cells.TryGetValue(column.Name, out var cell) || cell.Length == 0)
            {
                throw reader.Error("the row of \"" + table.Name + "\" has no \"" + column.Name + "\"; give it one",
                    start);
            }
        }

        return new VocabularyRow(table.Name, table.Columns
            .Select(column => cells.TryGetValue(column.Name, out var cell) ? cell : string.Empty)
            .ToEquatableArray());
    }

    private static string ReadValue(JsonReader reader, TableColumn column)
    {
        var value = reader.ReadString();
        if (string.IsNullOrWhiteSpace(value))
        {
            throw reader.Error("a string should stand here");
        }

        if (value!.IndexOf(TableColumn.Separator, StringComparison.Ordinal) >= 0)
        {
            throw reader.Error("a value has \"" + TableColumn.Separator + "\" in it, which parts values; give a list");
        }

        if (!column.Accepts(value))
        {
            throw reader.Error("\"" + value + "\" is none of " + string.Join(", ", Enum.GetNames(column.Members!)));
        }

        return IsOpenName(column) && !OpenName.IsValid(value)
            ? throw reader.Error("\"" + value + "\" must be one word of letters and digits")
            : value;
    }

    // Actors and kinds are values of C#.
    private static bool IsOpenName(TableColumn column) =>
        column.Members is null && column.Name is "actor" or "headActor" or "kind";
}
