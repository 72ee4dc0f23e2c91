using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Vocabulary;

/// <summary>Ordinals in words and digits: "fifty-eighth", "58th".</summary>
internal static class Ordinals
{
    private static readonly Dictionary<string, int> Numbers = MakeNumbers();

    /// <summary>The number of an ordinal of one word; null for any other word.</summary>
    public static int? Read(string lower)
    {
        if (Numbers.TryGetValue(lower, out var number))
        {
            return number;
        }

        var digits = 0;
        while (digits < lower.Length && char.IsDigit(lower[digits]))
        {
            digits++;
        }

        return digits is > 0 and < 4 && lower.Substring(digits) is "st" or "nd" or "rd" or "th"
            ? int.Parse(lower.Substring(0, digits), CultureInfo.InvariantCulture)
            : null;
    }

    private static Dictionary<string, int> MakeNumbers()
    {
        var rows = OrdinalsTable.Rows.Select(row =>
            (row.Word, Number: int.Parse(row.Number, CultureInfo.InvariantCulture), row.Tens)).ToList();
        var numbers = rows.ToDictionary(row => row.Word, row => row.Number, StringComparer.Ordinal);
        foreach (var ten in rows.Where(row => row.Tens.Length > 0))
        {
            foreach (var unit in rows.Where(row => row.Number < 10))
            {
                // Hyphens get lost at the ends of lines.
                numbers.Add(ten.Tens + "-" + unit.Word, ten.Number + unit.Number);
                numbers.Add(ten.Tens + unit.Word, ten.Number + unit.Number);
            }
        }

        return numbers;
    }
}
