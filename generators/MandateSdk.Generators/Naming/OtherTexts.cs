using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Generators.Naming;

/// <summary>Titles by which a resolution or decision names another text that it is about.</summary>
internal static class OtherTexts
{
    private static readonly char[] Blanks = { ' ', '\t', ',' };

    // With one of these, what says what sort of text it is has ended: "Standard Minimum Rules for …", "Report of …".
    private static readonly HashSet<string> Ends = new(
        ["of", "on", "for", "in", "to", "and", "against", "concerning", "relating", "regarding", "with", "by"], StringComparer.Ordinal);

    // Texts that a decision takes note of and no one cites as a norm; the others are in the vocabulary.
    private static readonly HashSet<string> Nouns = new(
        TextNounsTable.Rows.SelectMany(row => new[] { row.Noun, row.Plural }).Where(noun => noun.Length > 0)
            .Concat(["report", "reports", "recommendations"]),
        StringComparer.Ordinal);

    /// <summary>
    /// True for a resolution or decision, adopted or a draft, whose title begins with the name of a text of another
    /// sort.
    /// </summary>
    /// <param name="title">The title.</param>
    /// <param name="kind">What sort of text has it.</param>
    public static bool IsNamedBy(string title, InstrumentKind kind)
    {
        if (!kind.Name.EndsWith("Resolution", StringComparison.Ordinal)
            && !kind.Name.EndsWith("Decision", StringComparison.Ordinal))
        {
            return false;
        }

        var subtitle = title.IndexOf(':');
        var head = (subtitle < 0 ? title : title.Substring(0, subtitle))
            .Split(Blanks, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.ToLowerInvariant())
            .TakeWhile(word => !Ends.Contains(word))
            .LastOrDefault();
        return head is not null && Nouns.Contains(head);
    }
}
