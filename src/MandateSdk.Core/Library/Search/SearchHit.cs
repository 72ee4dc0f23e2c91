using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using MandateSdk.Core.Meaning;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Library;

/// <summary>A unit that a search found.</summary>
public sealed class SearchHit
{
    internal SearchHit(Unit unit, double score, string text, IReadOnlyList<TextSpan> highlights)
    {
        Unit = unit;
        Score = score;
        Text = text;
        Highlights = highlights;
    }

    /// <summary>The unit.</summary>
    public Unit Unit { get; }

    /// <summary>How well it fits, by BM25; only the order of scores of one search means anything.</summary>
    public double Score { get; }

    /// <summary>The words that were searched: those of the unit, or the title of an instrument.</summary>
    public string Text { get; }

    /// <summary>Where the words that were asked for stand in <see cref="Text"/>, in characters, in order.</summary>
    public IReadOnlyList<TextSpan> Highlights { get; }

    /// <summary>The words around the first places that fit, with marks around what was asked for.</summary>
    /// <param name="length">The length of the passage in characters, marks left out; at least the first highlight is
    /// shown.</param>
    /// <param name="before">The mark before a word that was asked for.</param>
    /// <param name="after">The mark after it.</param>
    /// <returns>The passage, with "…" where words were left out.</returns>
    public string Passage(int length = 160, string before = "[", string after = "]")
    {
        var start = StartOfPassage(length);
        var end = EndOfWord(System.Math.Min(Text.Length, start + System.Math.Max(length, 0)));
        end = Highlights.Count > 0 ? System.Math.Max(end, Highlights.First(span => span.Start >= start).End) : end;
        var passage = new StringBuilder(start > 0 ? "…" : string.Empty);
        var at = start;
        foreach (var span in Highlights.Where(span => span.Start >= start && span.End <= end))
        {
            passage.Append(Text, at, span.Start - at).Append(before).Append(Text, span.Start, span.Length)
                .Append(after);
            at = span.End;
        }

        return passage.Append(Text, at, end - at).Append(end < Text.Length ? "…" : string.Empty).ToString();
    }

    /// <summary>The citation and the passage.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0} ({1:0.0}): {2}", Unit.Citation, Score, Passage());

    // The stretch of the wanted length that holds the most highlights, with a little before the first of them.
    private int StartOfPassage(int length)
    {
        if (Text.Length <= length || Highlights.Count == 0)
        {
            return 0;
        }

        var best = Highlights[0];
        var most = 0;
        var last = 0;
        for (var first = 0; first < Highlights.Count; first++)
        {
            while (last < Highlights.Count && Highlights[last].End <= Highlights[first].Start + length)
            {
                last++;
            }

            if (last - first > most)
            {
                most = last - first;
                best = Highlights[first];
            }
        }

        var start = System.Math.Max(0, System.Math.Min(best.Start - (length / 4), Text.Length - length));
        while (start > 0 && !char.IsWhiteSpace(Text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private int EndOfWord(int end)
    {
        while (end < Text.Length && !char.IsWhiteSpace(Text[end]))
        {
            end++;
        }

        return end;
    }
}
