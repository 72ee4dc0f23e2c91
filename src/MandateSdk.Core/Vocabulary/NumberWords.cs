using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Vocabulary;

/// <summary>What a word says about a number beside it.</summary>
[Flags]
internal enum NumberRoles
{
    /// <summary>No number counts what the word begins: "Rights 2 and", "crime, 3 including".</summary>
    Connective = 1,

    /// <summary>The number names a part of a text: "article 2 and".</summary>
    Pointer = 2,

    /// <summary>A full stop shortens it, and a number follows: "No. 5", "chap. 4".</summary>
    Abbreviation = 4,

    /// <summary>Things that have numbers and names, so that the number can be that of the thing or a mark: "session 4 and".</summary>
    Numbered = 8,

    /// <summary>Asks for a number: "at least 21".</summary>
    Quantifier = 16,

    /// <summary>What is counted or measured: "7 million".</summary>
    Measure = 32,
}

/// <summary>Words that say what a number beside them is. They belong to the language, so no catalog adds any.</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, NumberRoles> Roles =
        NumberWordsTable.Rows.ToDictionary(row => row.Word, row => row.Roles, StringComparer.OrdinalIgnoreCase);

    /// <summary>True where a word, in small letters or capitals, does one of some things.</summary>
    public static bool Is(string word, NumberRoles roles) => (RolesOf(word) & roles) != 0;

    /// <summary>All that a word says, in small letters or capitals; nothing for most words.</summary>
    public static NumberRoles RolesOf(string word) =>
        word.Length == 0 || !Roles.TryGetValue(word, out var found) ? default
            : IsInSmallLetters(word) ? found : found & ~NumberRoles.Connective;

    // A connective with a capital begins a sentence, and no number stands before one.
    private static bool IsInSmallLetters(string word) => Characters.IsLower(word[0]);
}
