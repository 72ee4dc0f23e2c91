using System;
using System.Collections.Generic;

namespace MandateSdk.Core.Mandates;

/// <summary>Ordinals in words and digits: "fifty-eighth", "58th", "one hundred and twelfth".</summary>
internal static class Ordinals
{
    private static readonly string[] Units =
    {
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
        "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    };

    private static readonly string[] Tens = { "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety" };

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
            ? int.Parse(lower.Substring(0, digits), System.Globalization.CultureInfo.InvariantCulture)
            : null;
    }

    private static Dictionary<string, int> MakeNumbers()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Units.Length; i++)
        {
            numbers.Add(Units[i], i + 1);
        }

        for (var i = 0; i < Tens.Length; i++)
        {
            var ten = (i + 2) * 10;
            numbers.Add(Tens[i].Substring(0, Tens[i].Length - 1) + "ieth", ten);
            for (var unit = 0; unit < 9; unit++)
            {
                // Hyphens get lost at the ends of lines.
                numbers.Add(Tens[i] + "-" + Units[unit], ten + unit + 1);
                numbers.Add(Tens[i] + Units[unit], ten + unit + 1);
            }
        }

        numbers.Add("hundredth", 100);
        return numbers;
    }
}
