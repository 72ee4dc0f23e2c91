using System;
using System.Collections.Generic;

namespace MandateSdk.Fuzz.Mutation;

/// <summary>Other ends of lines: of another system, of none, or of all at once.</summary>
internal sealed class LineEnds : IMutator
{
    private static readonly string[] Ends = ["\r\n", "\r", "\n\r", "\u2028", "\u2029", "\u0085", "\v", "\f", " \n", "\n\n", " ", ""];

    public string Apply(string text, Random random, IReadOnlyList<string> others)
    {
        var end = Ends[random.Next(Ends.Length)];
        if (random.Next(2) == 0)
        {
            return text.Replace("\n", end, StringComparison.Ordinal);
        }

        var at = text.IndexOf('\n', random.Next(text.Length));
        return at < 0 ? text + end : string.Concat(text.AsSpan(0, at), end, text.AsSpan(at + 1));
    }
}
