using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>
/// Labels of parts: "14", "IV", "A", "I.A", "1 (a) (ii)", "44 bis", and the ranges "VIII-X" and "14 to 23".
/// </summary>
internal static class PartLabel
{
    /// <summary>Reads a label, or the labels of a range.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The first token; afterwards the token after the label.</param>
    /// <param name="isPlural">True where a range may stand.</param>
    /// <returns>The labels; none where no label stands here.</returns>
    public static IReadOnlyList<string> Read(TokenReader tokens, ref int at, bool isPlural)
    {
        if (tokens.Is(at, "("))
        {
            var bracket = ReadBrackets(tokens, ref at);
            return bracket.Length == 0 ? [] : [bracket];
        }

        if (tokens.KindAt(at) is CitationTokenKind.Mixed or CitationTokenKind.Word
            && Ends(tokens.SliceAt(at)) is { } ends)
        {
            at++;
            return Expand(ends.First, ends.Last);
        }

        if (!IsLabel(tokens, at))
        {
            return [];
        }

        var text = tokens.TextAt(at);
        var next = at + 1;
        if (isPlural
            && tokens.Is(next, "to", "–", "-", "through")
            && IsLabel(tokens, next + 1)
            && Expand(text, tokens.TextAt(next + 1)) is { Length: > 1 } range)
        {
            at = next + 2;
            return range;
        }

        at = next;
        if (tokens.IsWord(at, "bis", "ter", "quater"))
        {
            text += " " + tokens.TextAt(at);
            at++;
        }

        var brackets = ReadBrackets(tokens, ref at);
        return [brackets.Length == 0 ? text : text + " " + brackets];
    }

    /// <summary>
    /// Reads "(a)" or "(a) (ii)": a letter, a small Roman numeral or a number of two digits at most, each in brackets.
    /// </summary>
    public static string ReadBrackets(TokenReader tokens, ref int at)
    {
        var read = string.Empty;
        for (var depth = 0; depth < MeaningLimits.DeepestPart
            && tokens.Is(at, "(")
            && tokens.Is(at + 2, ")")
            && IsBracketed(tokens.SliceAt(at + 1)); depth++)
        {
            read += (read.Length == 0 ? "(" : " (") + tokens.TextAt(at + 1) + ")";
            at += 3;
        }

        return read;
    }

    /// <summary>The labels that further letters make with the label before them.</summary>
    /// <param name="label">The label before, such as "3 (a)".</param>
    /// <param name="letters">The letters in brackets, such as "(c)".</param>
    /// <param name="isRange">True for "3 (a)-(c)", false for "3 (a) and (c)".</param>
    /// <returns>
    /// "3 (b)" and "3 (c)", or "3 (c)" alone; none where the label before has no letters or the range makes no sense.
    /// </returns>
    public static IReadOnlyList<string> FurtherLetters(string label, string letters, bool isRange)
    {
        var bracket = label.IndexOf('(');
        if (bracket < 0 || letters.Length == 0 || (isRange && letters.LastIndexOf('(') > 0))
        {
            return [];
        }

        // Letters stand under the number, Roman numerals under the letter that was printed last: "2 (b) (i)-(iii)".
        var last = label.LastIndexOf('(');
        if (!isRange)
        {
            var isDeeper = last > bracket && IsRomanBracket(letters) && IsRomanBracket(label.Substring(last));
            return [label.Substring(0, isDeeper ? last : bracket) + letters];
        }

        var first = label.Substring(last).Trim('(', ')');
        return Between(first, letters.Trim('(', ')')).Select(inner => label.Substring(0, last) + "(" + inner + ")")
            .ToArray();
    }

    private static bool IsRomanBracket(string text) =>
        text.Trim('(', ')') is { Length: > 0 } numeral
            && (numeral.Length > 1 || numeral is "i" or "v" or "x")
            && RomanNumerals.Parse(numeral) > 0;

    // The labels after the first one, up to the last one.
    private static IEnumerable<string> Between(string first, string last)
    {
        int from = RomanNumerals.Parse(first), to = RomanNumerals.Parse(last);
        if (from > 0 && to > from && (first.Length > 1 || last.Length > 1 || first == "i"))
        {
            return Count(from + 1, to).Select(number => RomanNumerals.Format(number).ToLowerInvariant());
        }

        return first.Length == 1 && last.Length == 1 && last[0] > first[0]
            ? Count(first[0] + 1, last[0]).Select(letter => ((char)letter).ToString())
            : [];
    }

    private static bool IsBracketed(Slice text) =>
        (text.Length == 1 && Characters.IsLower(text[0]))
        || (text.Length is > 0 and < 3 && AreAll(text, Characters.IsDigit))
        || (text.Length < 6
            && AreAll(text, Characters.IsLower)
            && (RomanNumerals.Parse(text) > 0 || (text.Length == 2 && text[0] == text[1])));

    private static bool AreAll(Slice text, Func<char, bool> isMeant)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!isMeant(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLabel(TokenReader tokens, int at)
    {
        var text = tokens.SliceAt(at);
        return tokens.KindAt(at) switch
        {
            CitationTokenKind.Number => text.Length < 4,
            CitationTokenKind.Word => (text.Length == 1 && Characters.IsUpper(text[0]))
                || (Characters.IsUpper(text[0]) && RomanNumerals.Parse(text) > 0)
                || tokens.Is(at, "one", "two", "three", "four"),
            CitationTokenKind.Mixed => text.Length < 9 && text.ToString().Split('.').All(IsSimple),
            _ => false,
        };
    }

    private static bool IsSimple(string text) => text.Length > 0
        && ((text.Length < 4 && text.All(Characters.IsDigit))
            || IsInserted(text)
            || (text.Length == 1 && Characters.IsUpper(text[0]))
            || RomanNumerals.Parse(text) > 0);

    // "5A" and "12b": what an amendment put after 5 and 12.
    private static bool IsInserted(string text) => text.Length is > 1 and < 5
        && char.IsLetter(text[text.Length - 1])
        && text.Take(text.Length - 1).All(Characters.IsDigit);

    private static (string First, string Last)? Ends(Slice text)
    {
        for (var i = 1; i < text.Length - 1 && text.Length <= MeaningLimits.LongestRangeOfParts; i++)
        {
            if (Characters.IsDash(text[i]) && Expand(text.Cut(0, i).ToString(), text.From(i + 1).ToString()).Length > 1)
            {
                return (text.Cut(0, i).ToString(), text.From(i + 1).ToString());
            }
        }

        return null;
    }

    private static string[] Expand(string first, string last)
    {
        if (first.Length < 4
            && last.Length < 4
            && first.All(Characters.IsDigit)
            && last.All(Characters.IsDigit)
            && first.Length > 0
            && last.Length > 0)
        {
            return Count(int.Parse(first, CultureInfo.InvariantCulture), int.Parse(last, CultureInfo.InvariantCulture))
                .Select(number => number.ToString(CultureInfo.InvariantCulture)).ToArray();
        }

        if (RomanNumerals.Parse(first) > 0 && RomanNumerals.Parse(last) > 0)
        {
            return Count(RomanNumerals.Parse(first), RomanNumerals.Parse(last)).Select(RomanNumerals.Format).ToArray();
        }

        return first.Length == 1 && last.Length == 1 && Characters.IsUpper(first[0]) && Characters.IsUpper(last[0])
            ? Count(first[0], last[0]).Select(letter => ((char)letter).ToString()).ToArray()
            : [];
    }

    private static IEnumerable<int> Count(int first, int last) =>
        last < first || last - first > MeaningLimits.MostPartsInRange ? [] : Enumerable.Range(first, last - first + 1);
}
