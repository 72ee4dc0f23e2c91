using System;
using System.Linq;

namespace MandateSdk.Core.Vocabulary;

/// <summary>What a phrase of a law or contract, outside its provisions, says.</summary>
internal enum LawPhraseRole
{
    /// <summary>What the law is for: "An Act to amend …".</summary>
    LongTitle,

    /// <summary>On what it rests: "In exercise of the powers …".</summary>
    Basis,

    /// <summary>Between whom it is made: "This Agreement is made between …".</summary>
    Parties,

    /// <summary>A heading over the recitals: "Background".</summary>
    PreambleHeading,

    /// <summary>Who signed it, or where: "Signed at Geneva".</summary>
    Signature,
}

/// <summary>The phrases of laws and contracts outside their provisions. They belong to the language, so no catalog adds any.</summary>
internal static class LawPhrases
{
    private static readonly ILookup<LawPhraseRole, string> Phrases =
        LawPhrasesTable.Rows.ToLookup(row => row.Role, row => row.Phrase);

    /// <summary>True for words that begin with a phrase of a role, in small letters or capitals.</summary>
    public static bool Begin(string words, LawPhraseRole role)
    {
        foreach (var phrase in Phrases[role])
        {
            if (words.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)
                && (words.Length == phrase.Length || !char.IsLetterOrDigit(words[phrase.Length])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for a heading over recitals.</summary>
    public static bool IsPreambleHeading(string words) =>
        Phrases[LawPhraseRole.PreambleHeading].Contains(words, StringComparer.OrdinalIgnoreCase);
}
