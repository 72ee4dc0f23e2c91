using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Import.Pdf;

/// <summary>Puts the glyphs of a line that is written from right to left into the order in which it is read.</summary>
internal static class WritingDirection
{
    /// <summary>The glyphs of a row, which come from left to right, in reading order.</summary>
    /// <remarks>
    /// A page has places and no order. In a line most of whose letters are Hebrew or Arabic the reading goes from right
    /// to left, and numbers and words of other scripts inside it go from left to right: the two levels of the Unicode
    /// bidirectional algorithm (UAX #9) that print needs.
    /// </remarks>
    public static List<Glyph> InReadingOrder(List<Glyph> row)
    {
        int right = 0, left = 0;
        foreach (var glyph in row)
        {
            if (IsRightToLeft(glyph))
                right++;
            else if (char.IsLetter(glyph.Text[0]))
                left++;
        }

        if (right == 0)
            return row;
        return right >= left ? Turned(row, glyph => !IsRightToLeft(glyph) && !IsNeutral(glyph)) : TurnedParts(row);
    }

    private static bool IsRightToLeft(Glyph glyph) =>
        glyph.Text[0] is >= '\u0590' and <= '\u08FF' and not (>= '\u0660' and <= '\u0669') and not (>= '\u06F0' and <= '\u06F9')
            or >= '\uFB1D' and <= '\uFEFC';

    private static bool IsNeutral(Glyph glyph) => !char.IsLetterOrDigit(glyph.Text[0]);

    private static List<Glyph> Turned(List<Glyph> row, System.Func<Glyph, bool> keepsOrder)
    {
        var result = new List<Glyph>(row.Count);
        for (var i = row.Count - 1; i >= 0;)
        {
            if (!keepsOrder(row[i]))
            {
                result.Add(row[i--]);
                continue;
            }

            // A number or a foreign word, with the punctuation inside it.
            var start = i;
            for (var j = i - 1; j >= 0 && !IsRightToLeft(row[j]); j--)
            {
                if (keepsOrder(row[j]))
                    start = j;
            }

            result.AddRange(row.Skip(start).Take(i - start + 1));
            i = start - 1;
        }

        return result;
    }

    // Words from right to left in a line that goes from left to right.
    private static List<Glyph> TurnedParts(List<Glyph> row)
    {
        var result = new List<Glyph>(row.Count);
        for (var i = 0; i < row.Count;)
        {
            var end = i;
            for (var j = i; j < row.Count && (IsRightToLeft(row[j]) || IsNeutral(row[j])); j++)
            {
                if (IsRightToLeft(row[j]))
                    end = j + 1;
            }

            if (end <= i || !IsRightToLeft(row[i]))
            {
                result.Add(row[i++]);
                continue;
            }

            result.AddRange(row.Skip(i).Take(end - i).Reverse());
            i = end;
        }

        return result;
    }
}
