using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Generators.Norms;

/// <summary>Finds names like one that does not exist.</summary>
internal static class NearNames
{
    /// <summary>The candidates most like a name, the best first.</summary>
    /// <typeparam name="T">The type of the candidates.</typeparam>
    /// <param name="wanted">The name.</param>
    /// <param name="candidates">What there is.</param>
    /// <param name="namesOf">The names of a candidate; the most like counts.</param>
    /// <param name="most">How many are wanted.</param>
    /// <param name="least">The least similarity from 0 to 1; below it, names share a few letters by chance and would
    /// only mislead.</param>
    public static IReadOnlyList<T> Of<T>(string wanted, IEnumerable<T> candidates, Func<T, IEnumerable<string>> namesOf,
        int most, double least)
    {
        var pairs = Pairs(wanted);
        return candidates
            .Select(candidate =>
                (Candidate: candidate, Similarity: namesOf(candidate).Max(name => Similarity(pairs, Pairs(name)))))
            .Where(found => found.Similarity >= least)
            .OrderByDescending(found => found.Similarity)
            .Take(most)
            .Select(found => found.Candidate)
            .ToArray();
    }

    // Dice's measure over pairs of neighbouring letters: one may be misspelt, another lost.
    private static double Similarity(HashSet<(char, char)> left, HashSet<(char, char)> right) =>
        left.Count + right.Count == 0 ? 0 : 2.0 * left.Count(right.Contains) / (left.Count + right.Count);

    private static HashSet<(char, char)> Pairs(string name)
    {
        // The end counts as a letter, so that "para_1" is nearer to "para_11" than to "para_2".
        var letters = name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).Append('.').ToArray();
        return new HashSet<(char, char)>(Enumerable.Range(0, letters.Length - 1)
            .Select(i => (letters[i], letters[i + 1])));
    }
}
