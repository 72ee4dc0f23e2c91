using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Vocabulary;

/// <summary>What verbs express: nouns ("expresses its concern") and states ("remains concerned").</summary>
internal static class ExpressedNouns
{
    private static readonly Dictionary<string, NounsTable.Row> Nouns =
        NounsTable.Rows.ToDictionary(row => row.Noun, StringComparer.Ordinal);

    private static readonly Dictionary<string, StatesTable.Row> States =
        StatesTable.Rows.ToDictionary(row => row.Word, StringComparer.Ordinal);

    /// <summary>The row of a noun in small letters; null for one that has none.</summary>
    public static NounsTable.Row? Noun(string lower) => Nouns.TryGetValue(lower, out var row) ? row : null;

    /// <summary>The row of a state in small letters; null for a word that is none.</summary>
    public static StatesTable.Row? State(string lower) => States.TryGetValue(lower, out var row) ? row : null;

    /// <summary>True for a noun of one of some groups.</summary>
    public static bool IsOf(string lower, NounGroups groups) => Noun(lower) is { } row && (row.Groups & groups) != 0;

    /// <summary>True for an adjective that opens recitals.</summary>
    public static bool OpensRecital(string lower) => State(lower) is { } row && (row.Uses & VerbUses.Recital) != 0;
}
