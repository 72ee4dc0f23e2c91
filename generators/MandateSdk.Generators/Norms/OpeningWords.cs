using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace MandateSdk.Generators.Norms;

/// <summary>The first words of a norm: enough to know it again, and few enough to ride along with every id.</summary>
internal static class OpeningWords
{
    /// <summary>How many words there are at most. A text with fewer is there as a whole.</summary>
    public const int Most = 10;

    // What stands in an id between a unit and the one around it.
    private const string Joint = "__";

    // Words of half a page, as OCR sometimes leaves them, are cut: nobody needs more to know a norm again.
    private const int LongestWord = 30;

    /// <summary>The first words of a text, parted by single blanks.</summary>
    /// <remarks>The text is a paragraph and can be long; no more of it is looked at than these words.</remarks>
    public static string Of(string text)
    {
        var words = new StringBuilder();
        for (int at = 0, count = 0; at < text.Length && count < Most; at++)
        {
            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (at > start)
            {
                words.Append(count++ > 0 ? " " : string.Empty).Append(text, start, LengthOf(text, start, at));
            }
        }

        return words.ToString();
    }

    /// <summary>The first words of the units of an instrument as its attribute has them, a line each.</summary>
    /// <param name="openings">The units with words in the order of the text: id inside the instrument, and first
    /// words.</param>
    /// <returns>
    /// Id, blank, words. Of an id that begins with that of a unit above, only the rest, behind a blank for each of
    /// them.
    /// </returns>
    public static IEnumerable<string> ToLines(IEnumerable<(string Id, string Words)> openings)
    {
        var around = new Stack<string>();
        foreach (var (id, words) in openings)
        {
            while (around.Count > 0 && !id.StartsWith(around.Peek(), StringComparison.Ordinal))
            {
                around.Pop();
            }

            var part = around.Count == 0 ? id : id.Substring(around.Peek().Length);
            yield return new string(' ', around.Count) + part + " " + words;
            around.Push(id + Joint);
        }
    }

    /// <summary>The first words of the units of an instrument by their ids.</summary>
    /// <param name="instrument">The id of the instrument.</param>
    /// <param name="openings">What its attribute has: <see cref="ToLines"/>, in one string or several.</param>
    public static Dictionary<string, string> ById(string instrument, IEnumerable<string?> openings)
    {
        var byId = new Dictionary<string, string>(StringComparer.Ordinal);
        var around = new List<string>();
        foreach (var line in openings.SelectMany(text => (text ?? string.Empty).Split('\n')))
        {
            var depth = line.Length - line.TrimStart(' ').Length;
            var blank = depth < line.Length ? line.IndexOf(' ', depth) : -1;
            if (blank > 0 && depth <= around.Count)
            {
                around.RemoveRange(depth, around.Count - depth);
                var own = line.Substring(depth, blank - depth);
                var id = (depth == 0 ? instrument + "/" : around[depth - 1]) + own;
                byId[id] = line.Substring(blank + 1);
                around.Add(id + Joint);
            }
        }

        return byId;
    }

    /// <summary>
    /// True where a quotation still begins like a norm. Case and punctuation do not count, nor do words after the first
    /// ones.
    /// </summary>
    /// <param name="quote">What was written down; it may be shorter.</param>
    /// <param name="opening">The first words of the norm.</param>
    public static bool Fits(string quote, string opening)
    {
        var quoted = Bare(quote);
        var present = Bare(opening);
        var isWhole = present.Count < Most;
        return quoted.Count > 0
            && (!isWhole || quoted.Count <= present.Count)
            && quoted.Take(Most).Zip(present, string.Equals).All(same => same);
    }

    /// <summary>How like two openings are: from 0, no word in common, to 1, one begins with the other.</summary>
    public static double Similarity(string quote, string opening)
    {
        if (Fits(quote, opening))
        {
            return 1;
        }

        // A quotation of five words says nothing about the sixth of the norm.
        var quoted = Bare(quote);
        var present = Bare(opening).Take(Math.Max(quoted.Count, 4)).ToList();
        var left = Pairs(quoted);
        var right = Pairs(present);
        return left.Count + right.Count == 0 ? 0 : 2.0 * left.Count(right.Contains) / (left.Count + right.Count);
    }

    // Words and pairs of neighbours: the same words in another order are another norm.
    private static HashSet<string> Pairs(List<string> words)
    {
        var pairs = new HashSet<string>(words, StringComparer.Ordinal);
        for (var i = 1; i < words.Count; i++)
        {
            pairs.Add(words[i - 1] + " " + words[i]);
        }

        return pairs;
    }

    private static List<string> Bare(string text) => Split(text)
        .Take(Most)
        .Select(word => new string(word.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray()))
        .Where(word => word.Length > 0)
        .ToList();

    private static string[] Split(string text) => text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);

    // How much of a word is kept; a pair of surrogates is not parted.
    private static int LengthOf(string text, int start, int end) =>
        end - start <= LongestWord ? end - start
        : char.IsHighSurrogate(text[start + LongestWord - 1]) ? LongestWord - 1
        : LongestWord;
}
