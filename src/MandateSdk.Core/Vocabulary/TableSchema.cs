using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Core.Vocabulary;

/// <summary>The columns of a table, in the order of its cells.</summary>
/// <param name="Name">The name of the table, such as "bodies".</param>
/// <param name="Columns">The columns; the first one is the key.</param>
internal sealed record TableSchema(string Name, IReadOnlyList<TableColumn> Columns);

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsOptional">True where a cell may be empty.</param>
/// <param name="IsList">True where a cell holds several values.</param>
/// <param name="Members">The enumeration that the values are members of; null for plain words.</param>
internal sealed record TableColumn(string Name, bool IsOptional, bool IsList, Type? Members)
{
    private static readonly string[] Separators = { Separator };

    /// <summary>What parts the values of a cell.</summary>
    public const string Separator = "; ";

    /// <summary>The values of a cell.</summary>
    public static IReadOnlyList<string> ReadList(string cell) =>
        cell.Length == 0 ? Array.Empty<string>() : cell.Split(Separators, StringSplitOptions.None);

    /// <summary>The members that a cell names, joined; the value 0 for an empty cell.</summary>
    public static T ReadMembers<T>(string cell)
        where T : struct, Enum =>
        Enum.TryParse<T>(cell.Replace(Separator, ", "), out var members) ? members : default;

    /// <summary>True for a value that a cell of this column can hold.</summary>
    public bool Accepts(string value) =>
        Members is null || Enum.GetNames(Members).Contains(value, StringComparer.Ordinal);
}
