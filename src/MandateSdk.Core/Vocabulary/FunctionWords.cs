using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Vocabulary;

/// <summary>What function words do. They belong to the language, so no catalog adds any.</summary>
internal static class FunctionWords
{
    private static readonly Dictionary<string, WordRoles> Roles =
        WordsTable.Rows.ToDictionary(row => row.Word, row => row.Roles, StringComparer.Ordinal);

    private static readonly WordTable<WordRoles> Table = new(Roles);

    /// <summary>True where a word in small letters does one of some things.</summary>
    public static bool Is(string lower, WordRoles roles) =>
        Roles.TryGetValue(lower, out var found) && (found & roles) != 0;

    /// <summary>The same for a word where it stands, in any case.</summary>
    public static bool IsInAnyCase(Slice word, WordRoles roles) =>
        Table.TryGet(word, out var found) && (found & roles) != 0;

    /// <summary>The same for a word where it stands.</summary>
    public static bool Is(Slice lower, WordRoles roles) =>
        Table.TryGetAsPrinted(lower, out var found) && (found & roles) != 0;
}
