using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Core.Vocabulary;

/// <summary>The nouns that name bodies. They belong to the language, so no catalog adds any.</summary>
internal static class BodyNouns
{
    private static readonly Dictionary<string, BodyNounRoles> Roles =
        BodyNounsTable.Rows.ToDictionary(row => row.Noun, row => row.Roles, StringComparer.OrdinalIgnoreCase);

    /// <summary>True for a noun of which something can be said, in any case.</summary>
    public static bool Is(string noun, BodyNounRoles roles) =>
        Roles.TryGetValue(noun, out var found) && (found & roles) != 0;

    /// <summary>The nouns of which something can be said.</summary>
    public static IEnumerable<string> With(BodyNounRoles roles) =>
        BodyNounsTable.Rows.Where(row => (row.Roles & roles) != 0).Select(row => row.Noun);
}
