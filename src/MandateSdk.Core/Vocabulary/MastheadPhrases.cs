using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Core.Vocabulary;

/// <summary>What a phrase in the masthead of a document says.</summary>
internal enum MastheadRole
{
    /// <summary>The organ that issues the document.</summary>
    Organ,

    /// <summary>Whose report, note or letter the document is.</summary>
    Author,

    /// <summary>That it is a masthead.</summary>
    Mark,
}

/// <summary>
/// The phrases of mastheads. They belong to the United Nations' way of printing, so no catalog adds any.
/// </summary>
internal static class MastheadPhrases
{
    /// <summary>The organs, in the order in which they are looked for.</summary>
    public static IReadOnlyList<string> Organs { get; } = Of(MastheadRole.Organ);

    /// <summary>How the line begins that names an author.</summary>
    public static IReadOnlyList<string> Authors { get; } = Of(MastheadRole.Author);

    /// <summary>How the lines begin that no other line of a text begins with.</summary>
    public static IReadOnlyList<string> Beginnings { get; } = Organs.Concat(Of(MastheadRole.Mark)).ToArray();

    private static string[] Of(MastheadRole role) =>
        MastheadTable.Rows.Where(row => row.Role == role).Select(row => row.Phrase).ToArray();
}
