using System;
using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Vocabulary;

/// <summary>What a word in or beside the name of an addressee says.</summary>
[Flags]
internal enum ActorRoles
{
    /// <summary>Goes on after the noun that heads the phrase: "States of", "those who".</summary>
    AfterActor = 1,

    /// <summary>A noun that names nobody: "efforts".</summary>
    Thing = 2,

    /// <summary>A noun that names somebody, although it ends as things do: "organization".</summary>
    Body = 4,

    /// <summary>Opens the phrase of an addressee: "all", "relevant".</summary>
    Determiner = 8,

    /// <summary>Says what kind of body is meant: "regional and other organizations".</summary>
    Quality = 16,

    /// <summary>Begins an aside in a list of addressees: "within its mandate".</summary>
    Aside = 32,
}

/// <summary>Words in the names of those whom a paragraph addresses, and beside them. They belong to the language, so no catalog adds any.</summary>
internal static class ActorWords
{
    private static readonly WordTable<ActorRoles> Roles = new(
        ActorWordsTable.Rows.ToDictionary(row => row.Word, row => row.Roles, StringComparer.Ordinal));

    /// <summary>True where a word in small letters does one of some things.</summary>
    public static bool Is(string lower, ActorRoles roles) =>
        Roles.TryGetAsPrinted(lower, out var found) && (found & roles) != 0;
}
