using System;
using System.Linq;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>A modal verb between words: "should", "shall not".</summary>
/// <param name="First">The verb.</param>
/// <param name="End">The word after it and its "not".</param>
/// <param name="Class">What it gives.</param>
/// <param name="IsSpoken">True where only those who are bound speak so.</param>
/// <param name="Name">The verb as the table has it.</param>
internal readonly record struct ModalVerb(int First, int End, VerbClass Class, bool IsSpoken, string Name)
{
    private static readonly char[] Blank = { ' ' };

    private static readonly WordTable<ModalsTable.Row> Rows = new(
        ModalsTable.Rows.ToDictionary(row => row.Modal.Split(Blank)[0], StringComparer.Ordinal));

    /// <summary>The modal verb that stands at a word; null for none.</summary>
    /// <param name="words">The words.</param>
    /// <param name="at">The word.</param>
    /// <param name="isNone">True where the subject begins with "no": "No one shall be".</param>
    public static ModalVerb? At(WordList words, int at, bool isNone = false)
    {
        // "May" with a capital is a month; "must" at the end of a part governs nothing.
        if (words[at].IsCapital
            || words[at].IsAside
            || words[at].After is '.' or ';'
            || !Rows.TryGetAsPrinted(words[at].Lower, out var row))
        {
            return null;
        }

        var end = at + 1;
        if (row!.Modal.EndsWith(" to", StringComparison.Ordinal))
        {
            return end < words.Count && words[end].Lower == "to"
                ? new ModalVerb(at, end + 1, row.Class, true, row.Modal)
                : null;
        }

        var isNegated = end < words.Count && words[end].Lower is "not" or "never";
        return new ModalVerb(at, isNegated
            ? end + 1
            : end, isNegated || isNone
            ? row.Negated
            : row.Class, row.Spoken.Length > 0, row.Modal);
    }
}
