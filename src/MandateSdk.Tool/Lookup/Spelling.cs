using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Tool.Lookup;

/// <summary>What a mistyped name may have meant.</summary>
internal static class Spelling
{
    /// <summary>The nearest of some names; null where none comes near.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="known">The names.</param>
    public static string? Nearest(string word, IEnumerable<string> known) => known
        .Select(name => (Name: name, Distance: Distance(word.ToLowerInvariant(), name.ToLowerInvariant())))
        .Where(item => item.Distance <= Math.Max(1, item.Name.Length / 3))
        .OrderBy(item => item.Distance)
        .Select(item => item.Name)
        .FirstOrDefault();

    // Levenshtein's distance, with two letters that changed places counted as one.
    private static int Distance(string a, string b)
    {
        var cost = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                cost[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(
                    Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1,
                    cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        }

        return cost[a.Length, b.Length];
    }
}
