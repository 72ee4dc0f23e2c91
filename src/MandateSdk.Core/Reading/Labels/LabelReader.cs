using System;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>Reads the label at the head of a block.</summary>
internal static class LabelReader
{
    // Words that the United Nations puts before the number of a provision; the list is of drafting practice, not of our
    // texts.
    private static readonly string[] Words =
    {
        "Objective", "Principle", "Article", "Rule", "Guideline", "Goal", "Target", "Part", "Section", "Strategy",
        "Theme",
        "Recommendation", "Standard", "Measure", "Action",
    };

    private static readonly string[] Adopted = { "Resolution ", "Decision " };

    /// <summary>The label that begins at a position; null where none does.</summary>
    /// <param name="text">The source text.</param>
    /// <param name="start">The first character that is not blank, bullet or markup.</param>
    /// <param name="end">The end of the line.</param>
    public static Label? Read(string text, int start, int end)
    {
        if (start >= end)
        {
            return null;
        }

        var c = text[start];
        if (c == '(' || (c == '\\' && start + 1 < end && text[start + 1] == '('))
        {
            return ReadBracketed(text, start, end);
        }

        if (Characters.IsDigit(c))
        {
            return ReadNumber(text, start, end)
                ?? ReadOldNumber(text, start, end)
                ?? ReadMisreadNumber(text, start, end);
        }

        if (c is 'l' or 'O' or '|' && ReadMisreadNumber(text, start, end) is { } misread)
        {
            return misread;
        }

        return char.IsLetter(c)
            ? ReadCapital(text, start, end)
                ?? ReadSmall(text, start, end)
                ?? (c is >= 'A' and <= 'Z' ? ReadWord(text, start, end) ?? ReadAdopted(text, start, end) : null)
            : null;
    }

    // "Resolution 70/200. Title": label and title on one line.
    private static Label? ReadAdopted(string text, int start, int end)
    {
        foreach (var word in Adopted)
        {
            var number = start + word.Length;
            if (text[start] != word[0] || number >= end || string.CompareOrdinal(text, start, word, 0, word.Length) != 0)
            {
                continue;
            }

            var i = number;
            while (i < end && (Characters.IsDigit(text[i]) || text[i] is '/'))
            {
                i++;
            }

            return text.IndexOf('/', number, i - number) > number
                && i + 1 < end
                && text[i] is '.' or ':'
                && Characters.IsBlank(text[i + 1])
                ? Make(LabelShape.Resolution, text, start, i + 1, text.Substring(number, i - number))
                : null;
        }

        return null;
    }

    private static Label? ReadBracketed(string text, int start, int end)
    {
        var open = start + (text[start] == '\\' ? 2 : 1);
        var last = open;
        while (last < end && last - open <= 6 && char.IsLetterOrDigit(text[last]))
        {
            last++;
        }

        var close = SkipBackslash(text, last, end);
        if (close >= end || text[close] != ')' || last == open)
        {
            return null;
        }

        // "(b). Tetryl": a full stop after the bracket is a slip, and a label all the same.
        var value = ValueOf(text, open, last);
        var after = close + 2 < end && text[close + 1] == '.' && Characters.IsBlank(text[close + 2])
            ? close + 2
            : close + 1;
        var known = value.Length <= 2 || RomanNumerals.Parse(value) > 0;
        return known && (IsBoundary(text, after, end)
            || (value.Length > 2 && IsGluedToSentence(text, after, end)))
                ? Make(LabelShape.Bracketed, text, start, after, value)
                : null;
    }

    // "(iii)Abstaining": the blank after a wide label gets lost.
    private static bool IsGluedToSentence(string text, int position, int end) =>
        position + 1 < end && Characters.IsUpper(text[position]) && Characters.IsLower(text[position + 1]);

    private static Label? ReadNumber(string text, int start, int end)
    {
        var i = start;
        while (i < end && Characters.IsDigit(text[i]))
        {
            i++;
        }

        if (i < end && text[i] == '/' && i + 1 < end && Characters.IsDigit(text[i + 1]))
        {
            return ReadResolution(text, start, i, end);
        }

        if (i - start <= 2 && i + 1 < end && text[i] == '.' && Characters.IsDigit(text[i + 1]))
        {
            return ReadDecimal(text, start, i + 1, end);
        }

        var stop = SkipBackslash(text, i, end);
        return i - start <= 3 && stop < end && text[stop] == '.' && IsBoundary(text, stop + 1, end)
            ? Make(LabelShape.Number, text, start, stop + 1, ValueOf(text, start, i))
            : null;
    }

    // Markdown keeps "1." from being a list with a backslash: "1\. Takes note".
    private static int SkipBackslash(string text, int position, int end) =>
        position + 1 < end && text[position] == '\\' && text[position + 1] is '.' or ')' ? position + 1 : position;

    // "217 (III). Title", "415 (V)." and "217 A (III).": resolutions until 1976 carry the session after their number.
    private static Label? ReadOldNumber(string text, int start, int end)
    {
        var open = text.IndexOf('(', start, Math.Min(end - start, 8));
        var close = open < 0 ? -1 : text.IndexOf(')', open, Math.Min(end - open, 10));
        if (close < open + 2 || RomanNumerals.Parse(text.Substring(open + 1, close - open - 1)) == 0)
        {
            return null;
        }

        var number = text.Substring(start, open - start).TrimEnd();
        var digits = number.Length > 2
            && number[number.Length - 2] == ' '
            && Characters.IsUpper(number[number.Length - 1]) ? number.Length - 2 : number.Length;
        var i = close + 1;
        i += i + 1 < end && text[i] == ' ' && Characters.IsUpper(text[i + 1]) && i + 2 < end && text[i + 2] == '.'
            ? 2
            : 0;
        return IsDigits(number, digits) && i < end && text[i] == '.' && IsBoundary(text, i + 1, end)
            ? Make(LabelShape.Resolution, text, start, i + 1, text.Substring(start, i - start))
            : null;
    }

    private static bool IsDigits(string text, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (!Characters.IsDigit(text[i]))
            {
                return false;
            }
        }

        return count > 0;
    }

    // "l0." and "2O.": one sign at least is a digit, the others look like one. "ll." is no word.
    private static Label? ReadMisreadNumber(string text, int start, int end)
    {
        var i = start;
        var digits = 0;
        while (i < end && i - start < 3 && (Characters.IsDigit(text[i]) || text[i] is 'l' or 'I' or '|' or 'O' or 'o'))
        {
            digits += Characters.IsDigit(text[i]) ? 1 : 0;
            i++;
        }

        var isEleven = i - start == 2 && text[start] is 'l' or '|' && text[start + 1] is 'l' or '|';
        return ((digits > 0 && digits < i - start) || isEleven)
            && i < end && text[i] == '.' && IsBoundary(text, i + 1, end)
            ? Make(LabelShape.Number, text, start, i + 1, Confusables.ToDigits(text.Substring(start, i - start)))
            : null;
    }

    // "5.1 If the case …": a capital follows; "1.5 per cent" is a number.
    private static Label? ReadDecimal(string text, int start, int minor, int end)
    {
        var i = minor;
        while (i < end && Characters.IsDigit(text[i]))
        {
            i++;
        }

        var value = text.Substring(start, i - start);
        var close = i < end && text[i] == '.' ? i + 1 : i;
        var word = close;
        while (word < end && (Characters.IsBlank(text[word]) || text[word] is '*' or '_'))
        {
            word++;
        }

        return i - minor <= 2
            && word > close
            && word < end
            && (Characters.IsUpper(text[word]) || Characters.IsOpeningQuote(text[word]))
            ? Make(LabelShape.Decimal, text, start, close, value)
            : null;
    }

    // "75/196." and "2002/13." open adopted texts, "57/270 B." and "S-20/4." too.
    private static Label? ReadResolution(string text, int start, int slash, int end)
    {
        var i = slash + 1;
        while (i < end && Characters.IsDigit(text[i]))
        {
            i++;
        }

        if (i + 2 < end && text[i] == ' ' && Characters.IsUpper(text[i + 1]) && text[i + 2] == '.')
        {
            i += 2;
        }

        var stop = SkipBackslash(text, i, end);
        return stop < end && text[stop] == '.' && IsBoundary(text, stop + 1, end)
            ? Make(LabelShape.Resolution, text, start, stop + 1, text.Substring(start, i - start))
            : null;
    }

    private static Label? ReadCapital(string text, int start, int end)
    {
        // "S-20/4." and "ES-10/24." open texts of special and of emergency special sessions.
        var session = text[start] == 'E' ? start + 1 : start;
        if (session + 3 < end
            && text[session] == 'S'
            && text[session + 1] == '-'
            && Characters.IsDigit(text[session + 2]))
        {
            var slash = text.IndexOf('/', start, Math.Min(7, end - start));
            return slash < 0 ? null : ReadResolution(text, start, slash, end);
        }

        var i = start;
        while (i < end && i - start < 7 && Confusables.ToLatin(text[i]) is >= 'A' and <= 'Z')
        {
            i++;
        }

        var stop = SkipBackslash(text, i, end);
        if (i == start || stop >= end || text[stop] != '.' || !IsBoundary(text, stop + 1, end))
        {
            return null;
        }

        var value = Confusables.ToLatin(ValueOf(text, start, i));
        return value.Length == 1 || RomanNumerals.Parse(value) > 0
            ? Make(LabelShape.Capital, text, start, stop + 1, value)
            : null;
    }

    private static Label? ReadSmall(string text, int start, int end)
    {
        var i = start;
        while (i < end && i - start < 6 && text[i] is >= 'a' and <= 'z')
        {
            i++;
        }

        var stop = SkipBackslash(text, i, end);
        if (i == start || stop >= end || text[stop] is not ('.' or ')') || !IsBoundary(text, stop + 1, end))
        {
            return null;
        }

        var value = ValueOf(text, start, i);
        return value.Length == 1 || RomanNumerals.Parse(value) > 0
            ? Make(LabelShape.Small, text, start, stop + 1, value)
            : null;
    }

    private static Label? ReadWord(string text, int start, int end)
    {
        foreach (var word in Words)
        {
            if (text[start] != word[0] || end - start <= word.Length || string.CompareOrdinal(text, start, word, 0, word.Length) != 0)
            {
                continue;
            }

            var i = start + word.Length;
            if (text[i] == ' ')
            {
                i++;
                var digits = i;
                while (i < end
                    && (Characters.IsDigit(text[i])
                        || (text[i] == '.' && i + 1 < end && Characters.IsDigit(text[i + 1]))))
                {
                    i++;
                }

                if (i == digits)
                {
                    return null;
                }
            }

            if (i == end || (i < end && text[i] is '.' or ':' && IsBoundary(text, i + 1, end)))
            {
                i = Math.Min(i + 1, end);
                return Make(LabelShape.Word, text, start, i, text.Substring(start, i - start).TrimEnd('.', ':'));
            }
        }

        return null;
    }

    // A label is followed by a blank, by markup or by nothing: "1.5 per cent" has none.
    private static bool IsBoundary(string text, int position, int end) =>
        position >= end || Characters.IsBlank(text[position]) || text[position] is '*' or '<' or '_';

    // Labels come again and again.
    private static string ValueOf(string text, int start, int end) => WordForms.TextOf(new Slice(text, start, end));

    private static Label? Make(LabelShape shape, string text, int start, int end, string value) =>
        end - start > ReadingLimits.LongestLabel
            ? null
            : new Label(shape, value, ValueOf(text, start, end).Replace("\\", string.Empty), start, end);
}
