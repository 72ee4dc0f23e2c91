using System;
using System.Collections.Generic;
using MandateSdk.Import.Pages;

namespace MandateSdk.Import.Pdf;

/// <summary>
/// Finds the words that have a rule under them: typewriters, and what imitates them, underline instead of slanting.
/// </summary>
internal static class Underlines
{
    private const double Lowest = 0.36;
    private const double Highest = 0.02;
    private const double Tolerance = 2;

    /// <summary>Marks the glyphs of a row that are underlined.</summary>
    /// <param name="row">The glyphs of one line, from left to right.</param>
    /// <param name="rules">The rules of the page.</param>
    public static void Apply(List<Glyph> row, IReadOnlyList<PrintedRule> rules)
    {
        foreach (var rule in rules)
        {
            if (!Fits(row, rule))
                continue;

            for (var i = 0; i < row.Count; i++)
            {
                var middle = (row[i].Left + row[i].Right) / 2;
                if (middle > rule.Left && middle < rule.Right && IsUnder(rule, row[i]))
                    row[i] = row[i] with { Style = row[i].Style | TextStyle.Underlined };
            }
        }

        MakeWhole(row);
    }

    // A rule that ends in the last letter of a word is meant for the word.
    private static void MakeWhole(List<Glyph> row)
    {
        for (var i = 1; i < row.Count; i++)
        {
            if (char.IsLetter(row[i].Text[0]) && char.IsLetter(row[i - 1].Text[0]) && !Has(row[i]) && Has(row[i - 1])
                && (i + 1 == row.Count || !char.IsLetter(row[i + 1].Text[0])))
            {
                row[i] = row[i] with { Style = row[i].Style | TextStyle.Underlined };
            }
        }
    }

    private static bool Has(Glyph glyph) => (glyph.Style & TextStyle.Underlined) != 0;

    private static bool IsUnder(PrintedRule rule, Glyph glyph) =>
        (glyph.Baseline - rule.Y) / glyph.Size is > Highest and < Lowest;

    // The border of a table reaches beyond the words; an underline begins and ends with them.
    private static bool Fits(List<Glyph> row, PrintedRule rule)
    {
        double left = double.MaxValue, right = double.MinValue;
        foreach (var glyph in row)
        {
            if (!glyph.IsBlank
                && IsUnder(rule, glyph)
                && glyph.Right > rule.Left + 0.5
                && glyph.Left < rule.Right - 0.5)
            {
                left = Math.Min(left, glyph.Left);
                right = Math.Max(right, glyph.Right);
            }
        }

        return Math.Abs(left - rule.Left) < Tolerance && rule.Right - right is > -Tolerance and < 8;
    }
}
