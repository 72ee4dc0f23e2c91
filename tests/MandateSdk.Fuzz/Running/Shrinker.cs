using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Fuzz.Running;

/// <summary>Makes a failing input small: delta debugging (ddmin, Zeller and Hildebrandt 2002), by lines first, then by characters.</summary>
internal static class Shrinker
{
    private const int MostTries = 3000;

    /// <summary>Shrinks.</summary>
    /// <param name="input">An input that fails.</param>
    /// <param name="fails">True for an input that fails in the same way.</param>
    /// <returns>A smaller input that fails; the same one where none was found within some thousand tries.</returns>
    public static string Shrink(string input, Func<string, bool> fails)
    {
        var tries = MostTries;
        var lines = Reduce(Lines(input), parts => --tries > 0 && fails(string.Concat(parts)));
        var characters = Reduce(string.Concat(lines).Select(c => c.ToString()).ToList(), parts => --tries > 0 && fails(string.Concat(parts)));
        return string.Concat(characters);
    }

    private static List<string> Lines(string input)
    {
        var lines = new List<string>();
        for (var start = 0; start < input.Length;)
        {
            var end = input.IndexOf('\n', start);
            end = end < 0 ? input.Length : end + 1;
            lines.Add(input[start..end]);
            start = end;
        }

        return lines;
    }

    // Leaves out one stretch after the other, halves them when none can go, and ends when single parts cannot.
    private static List<string> Reduce(List<string> parts, Func<IReadOnlyList<string>, bool> fails)
    {
        for (var length = Math.Max(1, parts.Count / 2); length > 0 && parts.Count > 0;)
        {
            var removed = false;
            for (var start = 0; start < parts.Count;)
            {
                var without = parts.Take(start).Concat(parts.Skip(start + length)).ToList();
                if (fails(without))
                {
                    parts = without;
                    removed = true;
                }
                else
                {
                    start += length;
                }
            }

            length = removed && length == 1 ? 1 : length / 2;
        }

        return parts;
    }
}
