using System.Collections.Generic;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>A note that waits for its mark.</summary>
/// <param name="Label">The bare label.</param>
/// <param name="From">Where the text begins in which its mark can stand.</param>
/// <param name="Likely">Where the text begins in which it does stand as a rule: the page of the note.</param>
/// <param name="Position">Where the definition begins.</param>
/// <param name="IsSigned">True where the label is printed as "1/" or "[1]"; then its mark is, too.</param>
internal sealed record WaitingNote(string Label, int From, int Likely, int Position, bool IsSigned)
{
    public bool Takes(MarkCandidate mark) =>
        mark.Label == Label
            && mark.Position >= From
            && mark.Position < Position
            && (mark.IsSigned == IsSigned || mark.Weight == MarkWeights.Raised);
}

/// <summary>
/// Matches all marks and all definitions as two sequences, so that one mark that is missed costs one note and no more.
/// </summary>
/// <remarks>
/// Definitions stand in the order of the first marks of their labels. Of all pairs of a candidate and a definition of
/// its label the heaviest sequence is chosen in which both go forward: a heaviest increasing subsequence, in n log n
/// steps.
/// </remarks>
internal static class MarkAlignment
{
    private const int OffPageCost = 1;

    /// <summary>The mark of each note; null for one without.</summary>
    public static MarkCandidate?[] Match(IReadOnlyList<WaitingNote> notes, IReadOnlyList<MarkCandidate> marks,
        WorkMeter work)
    {
        var byLabel = IndexLabels(notes);
        var best = new Prefixes(notes.Count);
        Link? heaviest = null;
        var pairs = new List<Link>();
        foreach (var mark in marks)
        {
            work.Count(1);
            if (!byLabel.TryGetValue(mark.Label, out var indices))
            {
                continue;
            }

            pairs.Clear();
            var first = FirstAfter(notes, indices, mark.Position);
            for (var i = first; i < indices.Count && i < first + ReadingLimits.NextDefinitions; i++)
            {
                var note = notes[indices[i]];
                var weight = mark.Weight - (mark.Position < note.Likely ? OffPageCost : 0);
                if (note.Takes(mark) && weight > 0)
                {
                    var previous = best.Before(indices[i]);
                    pairs.Add(new Link(mark, indices[i], weight + (previous?.Weight ?? 0), previous));
                }
            }

            foreach (var pair in pairs)
            {
                best.Raise(pair);
                heaviest = heaviest is null || pair.Weight > heaviest.Weight ? pair : heaviest;
            }
        }

        var matched = new MarkCandidate?[notes.Count];
        for (var link = heaviest; link is not null; link = link.Previous)
        {
            matched[link.Note] = link.Mark;
        }

        return matched;
    }

    private static Dictionary<string, List<int>> IndexLabels(IReadOnlyList<WaitingNote> notes)
    {
        var byLabel = new Dictionary<string, List<int>>(System.StringComparer.Ordinal);
        for (var i = 0; i < notes.Count; i++)
        {
            if (!byLabel.TryGetValue(notes[i].Label, out var indices))
            {
                byLabel[notes[i].Label] = indices = new List<int>(1);
            }

            indices.Add(i);
        }

        return byLabel;
    }

    private static int FirstAfter(IReadOnlyList<WaitingNote> notes, List<int> indices, int position)
    {
        int low = 0, high = indices.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (notes[indices[middle]].Position <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private sealed record Link(MarkCandidate Mark, int Note, int Weight, Link? Previous);

    // The heaviest sequence that ends before a note: a Fenwick tree of maxima.
    // https://doi.org/10.1002/spe.4380240306
    private sealed class Prefixes
    {
        private readonly Link?[] _tree;

        public Prefixes(int count) => _tree = new Link?[count + 1];

        public Link? Before(int note)
        {
            Link? best = null;
            for (var i = note; i > 0; i -= i & -i)
            {
                best = best is null || (_tree[i] is { } link && link.Weight > best.Weight) ? _tree[i] : best;
            }

            return best;
        }

        public void Raise(Link link)
        {
            for (var i = link.Note + 1; i < _tree.Length; i += i & -i)
            {
                if (_tree[i] is not { } held || held.Weight < link.Weight)
                {
                    _tree[i] = link;
                }
            }
        }
    }
}
