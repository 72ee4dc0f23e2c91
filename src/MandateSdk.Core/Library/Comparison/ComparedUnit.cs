using System.Collections.Generic;
using System.Linq;
using System.Text;
using MandateSdk.Core.Model;

namespace MandateSdk.Core.Library;

/// <summary>A paragraph or item with its words as they are compared, and the pairs of neighbours among them.</summary>
internal sealed class ComparedUnit
{
    private ComparedUnit(Unit unit, IReadOnlyList<string> words)
    {
        Unit = unit;
        Words = words;
        Pairs = PairsOf(words);
    }

    /// <summary>The unit.</summary>
    public Unit Unit { get; }

    /// <summary>The words in lower case, without punctuation.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Each pair of words that stand beside each other, with the times that it occurs.</summary>
    /// <remarks>
    /// Both ends count as words, so that a unit of one word has pairs too. Single words would make any two sentences on
    /// one subject alike; longer runs would not survive an edit.
    /// </remarks>
    public IReadOnlyDictionary<string, int> Pairs { get; }

    /// <summary>The number of pairs.</summary>
    public int PairCount => Words.Count + 1;

    /// <summary>The paragraphs and items of texts that have words of their own, in order.</summary>
    public static IReadOnlyList<ComparedUnit> AllOf(IEnumerable<Unit> roots) => roots
        .SelectMany(root => root.DescendantsAndSelf())
        .Where(unit => unit is not (Instrument or Section))
        .Select(unit => new ComparedUnit(unit, WordsOf(unit.Text)))
        .Where(unit => unit.Words.Count > 0)
        .ToArray();

    /// <summary>True when the words are the same.</summary>
    public bool HasSameWords(ComparedUnit other) => Words.SequenceEqual(other.Words);

    /// <summary>The share of pairs that two units have in common (Dice's coefficient).</summary>
    public double SimilarityTo(ComparedUnit other)
    {
        var (few, many) = Pairs.Count <= other.Pairs.Count ? (Pairs, other.Pairs) : (other.Pairs, Pairs);
        var common = 0;
        foreach (var pair in few)
        {
            if (many.TryGetValue(pair.Key, out var count))
            {
                common += count < pair.Value ? count : pair.Value;
            }
        }

        return 2.0 * common / (PairCount + other.PairCount);
    }

    // Hyphens are left out: a line break in the print puts them in, and OCR takes them away.
    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('-' or '\u2010' or '\u00AD') && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    private static Dictionary<string, int> PairsOf(IReadOnlyList<string> words)
    {
        var pairs = new Dictionary<string, int>(System.StringComparer.Ordinal);
        for (var i = 0; i <= words.Count; i++)
        {
            var pair = (i == 0 ? string.Empty : words[i - 1]) + " " + (i == words.Count ? string.Empty : words[i]);
            pairs[pair] = pairs.TryGetValue(pair, out var count) ? count + 1 : 1;
        }

        return pairs;
    }
}
