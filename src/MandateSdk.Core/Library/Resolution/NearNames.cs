using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Core.Library;

/// <summary>Finds names like one that does not exist: "did you mean".</summary>
internal static class NearNames
{
    // Words with fewer letters are alike by chance.
    private const int ShortestWord = 4;

    // "Prevntion" and "prevention" have more than this in common, "prison" and "prevention" less.
    private const double LeastWordLikeness = 0.55;

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
        return Best(candidates, candidate => namesOf(candidate).Select(name => Likeness(pairs, Pairs(name))), most,
            least);
    }

    /// <summary>
    /// The same for names of several words: whoever types two words of a long title, and one of them wrongly, means
    /// that title.
    /// </summary>
    /// <inheritdoc cref="Of{T}"/>
    public static IReadOnlyList<T> OfWords<T>(string wanted, IEnumerable<T> candidates,
        Func<T, IEnumerable<string>> namesOf, int most, double least)
    {
        var pairs = Pairs(NameSpelling.Squeeze(wanted));
        var words = LongWords(wanted);
        return Best(candidates, candidate => namesOf(candidate).Select(name =>
            Math.Max(Likeness(pairs, Pairs(NameSpelling.Squeeze(name))), WordLikeness(words, name))), most, least);
    }

    private static T[] Best<T>(IEnumerable<T> candidates, Func<T, IEnumerable<double>> likenessOf,
        int most, double least) => candidates
        .Select(candidate => (Candidate: candidate, Likeness: likenessOf(candidate).DefaultIfEmpty(0).Max()))
        .Where(found => found.Likeness >= least)
        .OrderByDescending(found => found.Likeness)
        .Take(most)
        .Select(found => found.Candidate)
        .ToArray();

    // Most of the words must be there, each nearly as it is spelt.
    private static double WordLikeness(List<HashSet<(char, char)>> wanted, string name)
    {
        if (wanted.Count == 0)
        {
            return 0;
        }

        var words = LongWords(name);
        var likeness = wanted
            .Select(word => words.Select(other => Likeness(word, other)).DefaultIfEmpty(0).Max())
            .Select(best => best >= LeastWordLikeness ? best : 0)
            .ToList();
        return likeness.Count(best => best > 0) * 2 > wanted.Count ? likeness.Average() : 0;
    }

    private static List<HashSet<(char, char)>> LongWords(string name) => NameSpelling.WordsOf(name)
        .Where(word => word.Length >= ShortestWord)
        .Select(Pairs)
        .ToList();

    // Dice's measure over pairs of neighbouring letters: one may be misspelt, another lost.
    private static double Likeness(HashSet<(char, char)> left, HashSet<(char, char)> right) =>
        left.Count + right.Count == 0 ? 0 : 2.0 * left.Count(right.Contains) / (left.Count + right.Count);

    private static HashSet<(char, char)> Pairs(string name)
    {
        // The end counts as a letter, so that "para_1" is nearer to "para_11" than to "para_2".
        var letters = name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).Append('.').ToArray();
        return new HashSet<(char, char)>(Enumerable.Range(0, letters.Length - 1)
            .Select(i => (letters[i], letters[i + 1])));
    }
}
