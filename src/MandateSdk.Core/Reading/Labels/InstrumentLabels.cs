using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Reading;

/// <summary>The label of an instrument on a line of its own.</summary>
/// <param name="Kind">The kind that the label names.</param>
/// <param name="Text">The label as printed.</param>
/// <param name="Number">The number, letter or numeral in it; empty where there is none.</param>
internal sealed record InstrumentLabel(InstrumentKind Kind, string Text, string Number);

/// <summary>Reads "Draft resolution I", "Decision 22/1", "Resolution 2746 (2024)", "Annex II".</summary>
internal static class InstrumentLabels
{
    // By their first letters: most lines begin with a letter that no label begins with.
    private static readonly Dictionary<char, (string Word, InstrumentKind Kind)[]> Words = KindsTable.Rows
        .SelectMany(row => row.Labels.Select(word => (word, InstrumentKind.Parse(row.Kind))))
        .GroupBy(label => char.ToUpperInvariant(label.Item1[0]))
        .ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Reads a line that holds a label and nothing else; null for any other line.</summary>
    public static InstrumentLabel? Read(Slice line)
    {
        var text = line.Trim().Trim("*_").Trim();
        if (text.Length == 0
            || !Characters.IsUpper(text[0])
            || !Words.TryGetValue(char.ToUpperInvariant(text[0]), out var labels))
        {
            // "in line with / resolution 2467 (2019)" is the rest of a sentence.
            return null;
        }

        foreach (var (word, kind) in labels)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                || text.Length > word.Length + ReadingLimits.LongestNumber)
            {
                continue;
            }

            var rest = text.From(word.Length);
            if (rest.Length == 0)
            {
                return kind == InstrumentKind.Annex || kind.IsDraft
                    ? new InstrumentLabel(kind, text.ToString(), string.Empty)
                    : null;
            }

            var number = rest.Trim().TrimEnd(".: ").ToString();
            return text[word.Length] == ' ' && number.Length > 0 && IsNumber(number, kind)
                ? new InstrumentLabel(kind, text.ToString(), number)
                : null;
        }

        return null;
    }

    private static bool IsNumber(string number, InstrumentKind kind)
    {
        if (RomanNumerals.Parse(number) > 0 && Characters.IsUpper(number[0]))
        {
            return true;
        }

        if (kind == InstrumentKind.Annex)
        {
            return number.Length <= 2 && (Characters.IsUpper(number[0]) || Characters.IsDigit(number[0]));
        }

        // "22/1", "57/270 B", "1373 (2001)", "S-20/4", "3"
        var digits = 0;
        foreach (var c in number)
        {
            digits += Characters.IsDigit(c) ? 1 : 0;
            if (!Characters.IsDigit(c) && c is not ('/' or '(' or ')' or ' ' or '-' or '.') && !Characters.IsUpper(c))
            {
                return false;
            }
        }

        return digits > 0 || number.Length == 1;
    }
}
