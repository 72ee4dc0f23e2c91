using System;
using MandateSdk.Core.Documents;

namespace MandateSdk.Core.Binding;

/// <summary>Tells the kind of an instrument from its label, its title and who adopts it.</summary>
internal static class InstrumentKinds
{
    private static readonly (string Words, InstrumentKind Kind)[] Titles =
    {
        ("statement of principles", InstrumentKind.StatementOfPrinciples),
        ("basic principles", InstrumentKind.BasicPrinciples),
        ("plan of action", InstrumentKind.PlanOfAction),
        ("plans of action", InstrumentKind.PlanOfAction),
        ("programme of action", InstrumentKind.PlanOfAction),
        ("action plan", InstrumentKind.PlanOfAction),
        ("declaration", InstrumentKind.Declaration),
        ("guidelines", InstrumentKind.Guidelines),
        ("rules", InstrumentKind.Rules),
    };

    /// <summary>The kind that a title names; the word that stands first decides.</summary>
    /// <param name="title">The title of an annex or of an entry in a compendium.</param>
    /// <param name="otherwise">The kind for a title that names none.</param>
    public static InstrumentKind FromTitle(string? title, InstrumentKind otherwise)
    {
        var (first, kind) = (int.MaxValue, otherwise);
        foreach (var (words, candidate) in Titles)
        {
            var at = title?.IndexOf(words, StringComparison.OrdinalIgnoreCase) ?? -1;
            if (at >= 0 && at < first)
            {
                (first, kind) = (at, candidate);
            }
        }

        return kind;
    }

    /// <summary>The kind that a title begins with, as annexes are named: "Guidelines for …", "Basic principles on …".</summary>
    /// <param name="title">The title of an annex.</param>
    /// <param name="otherwise">The kind for a title that begins with none.</param>
    public static InstrumentKind FromHeadOfTitle(string? title, InstrumentKind otherwise)
    {
        foreach (var (words, kind) in Titles)
        {
            if (title?.StartsWith(words, StringComparison.OrdinalIgnoreCase) == true
                || title?.StartsWith("United Nations " + words, StringComparison.OrdinalIgnoreCase) == true)
            {
                return kind;
            }
        }

        return otherwise;
    }
}
