using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Records;

/// <summary>
/// Finds what the catalog corrects in some words, in one pass over them however many corrections there are.
/// </summary>
/// <remarks>
/// The first place counts, and at one place the longest erratum. What a correction has put in is not corrected again,
/// so the order of the catalog has no meaning.
/// </remarks>
internal sealed class CorrectionFinder
{
    // So many are looked for one by one before anything is built to find all of them at once.
    private const int FewCorrections = 8;

    // Nobody adds to it.
    private static readonly List<CorrectedStretch> None = new();

    private readonly Dictionary<(int Node, char Next), int> _nodes = new();
    private readonly Dictionary<int, Correction> _ends = new();

    private CorrectionFinder(IEnumerable<Correction> corrections)
    {
        foreach (var correction in corrections)
        {
            var node = 0;
            foreach (var c in correction.Printed)
            {
                if (!_nodes.TryGetValue((node, c), out var next))
                {
                    next = _nodes.Count + 1;
                    _nodes.Add((node, c), next);
                }

                node = next;
            }

            // Nothing printed is nothing to correct; of two errata for the same words the first one counts.
            if (node > 0 && !_ends.ContainsKey(node))
            {
                _ends.Add(node, correction);
            }
        }
    }

    /// <summary>The stretches of some words that are corrected, in order; none overlaps another.</summary>
    public static List<CorrectedStretch> Find(Slice words, IReadOnlyCollection<Correction> corrections)
    {
        if (corrections.Count == 1)
        {
            return Find(words, corrections.First());
        }

        if (corrections.Count <= FewCorrections && !corrections.Any(correction => IsIn(words, correction)))
        {
            return None;
        }

        var found = new List<CorrectedStretch>();
        var finder = new CorrectionFinder(corrections);
        for (var i = 0; i < words.Length;)
        {
            if (finder.LongestAt(words, i) is { } correction)
            {
                found.Add(new CorrectedStretch(i, correction));
                i += correction.Printed.Length;
            }
            else
            {
                i++;
            }
        }

        return found;
    }

    private static List<CorrectedStretch> Find(Slice words, Correction correction)
    {
        var found = None;
        for (var at = IndexOf(words, correction, 0); at >= 0;
            at = IndexOf(words, correction, at + correction.Printed.Length))
        {
            found = ReferenceEquals(found, None) ? new List<CorrectedStretch>() : found;
            found.Add(new CorrectedStretch(at, correction));
        }

        return found;
    }

    /// <summary>The words with their corrections.</summary>
    public static string Apply(string words, List<CorrectedStretch> stretches)
    {
        if (stretches.Count == 0)
        {
            return words;
        }

        var text = new StringBuilder(words.Length);
        var from = 0;
        foreach (var stretch in stretches)
        {
            text.Append(words, from, stretch.Start - from).Append(stretch.Correction.Reading);
            from = stretch.End;
        }

        return text.Append(words, from, words.Length - from).ToString();
    }

    private static bool IsIn(Slice words, Correction correction) => IndexOf(words, correction, 0) >= 0;

    private static int IndexOf(Slice words, Correction correction, int from) => correction.Printed.Length == 0
        ? -1
        : words.IndexOf(correction.Printed, from);

    private Correction? LongestAt(Slice words, int start)
    {
        Correction? longest = null;
        var node = 0;
        for (var i = start; i < words.Length && _nodes.TryGetValue((node, words[i]), out node); i++)
        {
            longest = _ends.TryGetValue(node, out var end) ? end : longest;
        }

        return longest;
    }
}

/// <summary>A stretch of words that the catalog corrects.</summary>
/// <param name="Start">The first character, counted from 0.</param>
/// <param name="Correction">What was printed there, and how it reads.</param>
internal readonly record struct CorrectedStretch(int Start, Correction Correction)
{
    /// <summary>The character after the last one.</summary>
    public int End => Start + Correction.Printed.Length;
}
