using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Fuzz.Mutation;

/// <summary>What scanners take one sign for another, and blanks that they lose or find.</summary>
internal sealed class OcrSlips : IMutator
{
    private static readonly (string Printed, string Read)[] Slips =
    [
        ("1", "l"), ("l", "1"), ("1", "I"), ("I", "l"), ("0", "O"), ("O", "0"), ("5", "S"), ("rn", "m"), ("m", "rn"), ("cl", "d"), ("fi", "ﬁ"), ("“", "\""),
        ("”", "''"), ("’", "'"), ("(", "{"), (")", "}"), (". ", "."), (", ", ","), (" ", ""), (" ", "  "), (".", ","), (",", "."), ("-", "–"), ("(a)", "(8)"),
        ("(i)", "(1)"), ("\n\n", "\n"), ("\n", "\n\n"), ("i", "ı"), (";", ":"), (":", ";"), ("**", "*"),
    ];

    public string Apply(string text, Random random, IReadOnlyList<string> others)
    {
        var present = Slips.Where(slip => text.Contains(slip.Printed, StringComparison.Ordinal)).ToArray();
        for (var times = Pieces.Count(random, 8); times > 0 && present.Length > 0; times--)
        {
            var (printed, read) = present[random.Next(present.Length)];
            var at = text.IndexOf(printed, random.Next(text.Length + 1), StringComparison.Ordinal);
            text = at < 0 ? text : text.Remove(at, printed.Length).Insert(at, read);
        }

        return text;
    }
}
