using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Vocabulary;

/// <summary>The nouns that name bodies. They belong to the language, so no catalog adds any.</summary>
internal static class BodyNouns
{
    private static readonly WordTable<BodyNounRoles> Roles = new(BodyNounsTable.Rows
        .ToDictionary(row => row.Noun.ToLowerInvariant(), row => row.Roles, StringComparer.Ordinal));

    /// <summary>True for a noun of which something can be said, in any case.</summary>
    public static bool Is(Slice noun, BodyNounRoles roles) =>
        Roles.TryGet(noun, out var found) && (found & roles) != 0;

    /// <summary>The nouns of which something can be said.</summary>
    public static IEnumerable<string> With(BodyNounRoles roles) =>
        BodyNounsTable.Rows.Where(row => (row.Roles & roles) != 0).Select(row => row.Noun);
}
