using System;
using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Vocabulary;

/// <summary>What function words do. They belong to the language, so no catalog adds any.</summary>
internal static class FunctionWords
{
    private static readonly WordTable<WordRoles> Table = new(
        WordsTable.Rows.ToDictionary(row => row.Word, row => row.Roles, StringComparer.Ordinal));

    /// <summary>True where a word in small letters does one of some things.</summary>
    public static bool Is(Slice lower, WordRoles roles) =>
        Table.TryGetAsPrinted(lower, out var found) && (found & roles) != 0;

    /// <summary>The same for a word in any case.</summary>
    public static bool IsInAnyCase(Slice word, WordRoles roles) =>
        Table.TryGet(word, out var found) && (found & roles) != 0;
}
