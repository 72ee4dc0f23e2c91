using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Tool.Lookup;

/// <summary>Finds names like one that does not exist.</summary>
internal static class NearNames
{
    private const int Most = 5;

    // Below this, names share a few letters by chance and would only mislead.
    private const double LeastLikeness = 0.25;

    /// <summary>The candidates most like a name, the best first.</summary>
    /// <typeparam name="T">The type of the candidates.</typeparam>
    /// <param name="wanted">The name.</param>
    /// <param name="candidates">What there is.</param>
    /// <param name="namesOf">The names of a candidate; the most like counts.</param>
    public static IReadOnlyList<T> Of<T>(string wanted, IEnumerable<T> candidates, Func<T, IEnumerable<string>> namesOf)
    {
        var pairs = Pairs(wanted);
        return candidates
            .Select(candidate => (candidate, likeness: namesOf(candidate).Max(name => Likeness(pairs, Pairs(name)))))
            .Where(pair => pair.likeness >= LeastLikeness)
            .OrderByDescending(pair => pair.likeness)
            .Take(Most)
            .Select(pair => pair.candidate)
            .ToList();
    }

    // Dice's measure over pairs of neighbouring letters: words may stand in another order, and one may be misspelt.
    private static double Likeness(HashSet<string> left, HashSet<string> right) =>
        left.Count + right.Count == 0 ? 0 : 2.0 * left.Count(right.Contains) / (left.Count + right.Count);

    private static HashSet<string> Pairs(string name)
    {
        var letters = SqueezedName.Of(name);
        return letters.Length < 2
            ? [letters]
            : Enumerable.Range(0, letters.Length - 1).Select(i => letters.Substring(i, 2)).ToHashSet(StringComparer.Ordinal);
    }
}
