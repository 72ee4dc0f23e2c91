using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Vocabulary;

/// <summary>What a phrase in the masthead of a document says.</summary>
[Flags]
internal enum MastheadRoles
{
    /// <summary>The organ that issues the document.</summary>
    Organ = 1,

    /// <summary>Whose report, note or letter the document is.</summary>
    Author = 2,

    /// <summary>That it is a masthead.</summary>
    Mark = 4,

    /// <summary>Of which item of an agenda the document is: "Agenda item 106", "Item 5 of the provisional agenda".</summary>
    AgendaItem = 8,

    /// <summary>That the text is one of the United Nations or of their States.</summary>
    UnitedNations = 16,
}

/// <summary>
/// The phrases of mastheads. They belong to the United Nations' way of printing, so no catalog adds any.
/// </summary>
internal static class MastheadPhrases
{
    /// <summary>The organs, in the order in which they are looked for.</summary>
    public static IReadOnlyList<string> Organs { get; } = Of(MastheadRoles.Organ);

    /// <summary>How the line begins that names an author.</summary>
    public static IReadOnlyList<string> Authors { get; } = Of(MastheadRoles.Author);

    /// <summary>How the lines begin that no other line of a text begins with.</summary>
    public static IReadOnlyList<string> Beginnings { get; } = Organs.Concat(Of(MastheadRoles.Mark)).ToArray();

    private static readonly string[] AgendaItems = Of(MastheadRoles.AgendaItem);

    private static readonly string[] OfUnitedNations = Of(MastheadRoles.UnitedNations);

    /// <summary>True for the line that says of which item of an agenda the document is.</summary>
    public static bool IsAgendaItem(string line) =>
        Array.Exists(AgendaItems, phrase => line.StartsWith(phrase + " ", StringComparison.Ordinal))
            && line.IndexOf("agenda", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>True for a line that says that its text is one of the United Nations or of their States.</summary>
    public static bool NamesUnitedNations(Slice line) =>
        Array.Exists(OfUnitedNations, phrase => line.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) >= 0);

    private static string[] Of(MastheadRoles role) =>
        MastheadTable.Rows.Where(row => (row.Roles & role) != 0).Select(row => row.Phrase).ToArray();
}
