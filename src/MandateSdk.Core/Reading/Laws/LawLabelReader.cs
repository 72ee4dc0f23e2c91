using System.Collections.Generic;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Reading;

/// <summary>Reads the label at the head of a line of a law or policy.</summary>
/// <remarks>
/// It reads forms alone, and more of them than <see cref="LabelReader"/>: "2.5 litres" has the form of a label, too.
/// Whether words are a label is for the sequence to say.
/// </remarks>
internal static class LawLabelReader
{
    private static readonly string[] Remarks = { "(normative)", "(informative)" };
    private static readonly string[] Insertions = { " bis", " ter", " quater", " quinquies" };

    /// <summary>The label that begins at a position; null where none does.</summary>
    /// <param name="text">The source text.</param>
    /// <param name="start">The first character that is no blank, bullet or markup.</param>
    /// <param name="end">The end of the line.</param>
    public static LawLabel? Read(string text, int start, int end)
    {
        if (start >= end)
        {
            return null;
        }

        var c = text[start];
        if (c == '(')
        {
            return ReadBracketed(text, start, end);
        }

        if (Characters.IsDigit(c))
        {
            return ReadNumber(text, start, end);
        }

        return c == '§' || char.IsLetter(c)
            ? ReadWord(text, start, end) ?? ReadNote(text, start, end) ?? ReadLetter(text, start, end)
            : null;
    }

    private static LawLabel? ReadBracketed(string text, int start, int end)
    {
        var close = EndOfNumber(text, start + 1, end);
        if (close == start + 1 || close >= end || text[close] != ')' || !IsBoundary(text, close + 1, end))
        {
            return null;
        }

        var value = text.Substring(start + 1, close - start - 1);
        return IsOfSeries(value) ? Make(LawStyle.Bracketed, text, start, close + 1, value) : null;
    }

    // A letter or two, a numeral, or a number with what an amendment put after it.
    private static bool IsOfSeries(string value) => value.Length is > 0 and <= ReadingLimits.LongestListLabel
        && (Characters.IsDigit(value[0]) || value.Length == 1 || RomanNumerals.Parse(value) > 0
            || (value.Length == 2 && value[0] == value[1]));

    private static LawLabel? ReadNumber(string text, int start, int end)
    {
        var path = new List<LawNumber>();
        var i = ReadPath(text, start, end, path);
        if (i == start)
        {
            return null;
        }

        if (path.Count > 1)
        {
            return EndDecimal(text, start, i, end, path);
        }

        if (path[0].Text.Length > 4)
        {
            return null;
        }

        if (i < end && text[i] is '.' && IsBoundary(text, i + 1, end))
        {
            return Make(LawStyle.Number, text, start, i + 1, path[0].Text);
        }

        if (i < end && text[i] is ')' && IsBoundary(text, i + 1, end))
        {
            return Make(LawStyle.HalfBracketed, text, start, i + 1, path[0].Text);
        }

        // "1 Scope": a capital follows, and no month.
        var word = SkipBlanks(text, i, end);
        return word > i && word < end && path[0].Text.Length <= 3 && Characters.IsUpper(text[word])
            && Months.Read(WordAt(text, word, end), ignoreCase: true) == 0
                ? Make(LawStyle.Number, text, start, i, path[0].Text) with { IsBare = true }
                : null;
    }

    private static LawLabel? EndDecimal(string text, int start, int i, int end, List<LawNumber> path)
    {
        var value = text.Substring(start, i - start);
        var close = i < end && text[i] is '.' or ')' ? i + 1 : i;
        return value.Length <= ReadingLimits.LongestLabel && path.Count <= ReadingLimits.DeepestSection
            && IsBoundary(text, close, end)
                ? new LawLabel(LawStyle.Decimal, path, value, text.Substring(start, close - start), start, close)
                : null;
    }

    // "4", "4.2a", "4a.1": numbers with points between them, each with a letter after it at most.
    private static int ReadPath(string text, int start, int end, List<LawNumber> path)
    {
        var i = start;
        while (true)
        {
            var from = i;
            while (i < end && Characters.IsDigit(text[i]))
            {
                i++;
            }

            if (i == from || i - from > 4)
            {
                // "4." and "4.x": the point is not of the label.
                return path.Count > 0 ? from - 1 : start;
            }

            if (i < end && char.IsLetter(text[i]) && (i + 1 >= end || !char.IsLetterOrDigit(text[i + 1])))
            {
                i++;
            }

            path.Add(new LawNumber(text.Substring(from, i - from)));
            if (i + 1 >= end || text[i] != '.' || !Characters.IsDigit(text[i + 1]))
            {
                return i;
            }

            i++;
        }
    }

    // "Section 5A.", "Art. 5", "§ 3a", "PART II", "Section 2.3", "Annex"
    private static LawLabel? ReadWord(string text, int start, int end)
    {
        if (Characters.IsLower(text[start]))
        {
            return null;
        }

        var i = start;
        while (i < end && (char.IsLetter(text[i]) || text[i] == '§'))
        {
            i++;
        }

        if (ProvisionWords.Find(text.Substring(start, i - start)) is not { } word
            || (text[i - 1] == '§' && i - start > 1))
        {
            return null;
        }

        var stop = i < end && text[i] == '.' ? i + 1 : i;
        var number = SkipBlanks(text, stop, end);
        if (number >= end)
        {
            // "Annex" alone: the only one.
            return word.Level == ProvisionLevel.Annex && stop == i
                ? new LawLabel(LawStyle.Word, new List<LawNumber>(), text.Substring(start, i - start),
                    text.Substring(start, i - start), start, i)
                { Word = word }
                : null;
        }

        var path = new List<LawNumber>();
        var close = Characters.IsDigit(text[number])
            ? ReadPath(text, number, end, path)
            : ReadWordNumber(text, number, end, path);
        if (path.Count == 0 || (number == stop && text[i - 1] != '§' && stop == i))
        {
            return null;
        }

        foreach (var insertion in Insertions)
        {
            if (string.CompareOrdinal(text, close, insertion, 0, insertion.Length) == 0
                && IsEndOfHead(text, close + insertion.Length, end))
            {
                close += insertion.Length;
                break;
            }
        }

        return IsEndOfHead(text, close, end) && close - start <= ReadingLimits.LongestLabel
            ? EndWord(text, start, close, end, word, path)
            : null;
    }

    private static LawLabel? EndWord(string text, int start, int close, int end, ProvisionWordsTable.Row word,
        List<LawNumber> path)
    {
        var head = text.Substring(start, close - start);
        while (close < end && (text[close] is '.' or ':' || Characters.IsDash(text[close])
            || (Characters.IsBlank(text[close]) && close + 1 < end && Characters.IsDash(text[close + 1]))))
        {
            close++;
        }

        var rest = SkipBlanks(text, close, end);
        if (word.Level == ProvisionLevel.Annex && LengthOfRemark(text, rest) is var remark and > 0)
        {
            // The standing of an annex is no word of its title.
            close = rest + remark;
            rest = SkipBlanks(text, close, end);
        }

        // "Section 4 applies" and "Section 5 (2) applies" refer.
        var goesOn = rest >= end || Characters.IsUpper(text[rest]) || Characters.IsDigit(text[rest])
            || text[rest] is '*' or '_' or '"' or '“' or '‘' or '[' or '—' or '–'
            || (text[rest] == '(' && ReadBracketed(text, rest, end) is null);
        return goesOn
            ? new LawLabel(LawStyle.Word, path, head, head, start, close) { Word = word }
            : null;
    }

    /// <summary>The length of "(normative)" or "(informative)" at a position; 0 where neither stands there.</summary>
    public static int LengthOfRemark(string text, int position)
    {
        foreach (var remark in Remarks)
        {
            if (string.CompareOrdinal(text, position, remark, 0, remark.Length) == 0)
            {
                return remark.Length;
            }
        }

        return 0;
    }

    private static int ReadWordNumber(string text, int start, int end, List<LawNumber> path)
    {
        var i = start;
        while (i < end && char.IsLetter(text[i]))
        {
            i++;
        }

        var value = text.Substring(start, i - start);
        if (value.Length > 0 && Characters.IsUpper(value[0])
            && (value.Length == 1 || RomanNumerals.Parse(value) > 0
                || LawNumber.Word(value) > 0))
        {
            path.Add(new LawNumber(value));
            return i;
        }

        return start;
    }

    // "NOTE 1 to entry: …", "NOTE …", "EXAMPLE 2 …" of standards.
    private static LawLabel? ReadNote(string text, int start, int end)
    {
        foreach (var word in new[] { "NOTE", "EXAMPLE" })
        {
            var i = start + word.Length;
            if (string.CompareOrdinal(text, start, word, 0, word.Length) != 0 || !IsBoundary(text, i, end) || i >= end)
            {
                continue;
            }

            var number = SkipBlanks(text, i, end);
            var close = number;
            while (close < end && Characters.IsDigit(text[close]))
            {
                close++;
            }

            var path = new List<LawNumber>();
            if (close > number && IsBoundary(text, close, end))
            {
                path.Add(new LawNumber(text.Substring(number, close - number)));
                i = close;
            }

            var value = text.Substring(start, i - start);
            const string OfEntry = " to entry";
            i += string.CompareOrdinal(text, i, OfEntry, 0, OfEntry.Length) == 0 ? OfEntry.Length : 0;
            i += i < end && text[i] is ':' or '.' ? 1 : 0;
            return new LawLabel(LawStyle.Note, path, value, value, start, i);
        }

        return null;
    }

    // "A.", "IV.", "a)", "iv.", "A.1.2"
    private static LawLabel? ReadLetter(string text, int start, int end)
    {
        var i = start;
        while (i < end && i - start < ReadingLimits.LongestListLabel && char.IsLetter(text[i]))
        {
            i++;
        }

        var value = text.Substring(start, i - start);
        if (i >= end || !IsOfSeries(value))
        {
            return null;
        }

        if (text[i] == ')' && IsBoundary(text, i + 1, end))
        {
            return Make(LawStyle.HalfBracketed, text, start, i + 1, value);
        }

        if (text[i] != '.')
        {
            return null;
        }

        if (value.Length == 1 && Characters.IsUpper(value[0]) && i + 1 < end && Characters.IsDigit(text[i + 1]))
        {
            var path = new List<LawNumber> { new(value) };
            var close = ReadPath(text, i + 1, end, path);
            return path.Count > 1 ? EndDecimal(text, start, close, end, path) : null;
        }

        return IsBoundary(text, i + 1, end)
            ? Make(Characters.IsUpper(value[0]) ? LawStyle.Capital : LawStyle.Small, text, start, i + 1, value)
            : null;
    }

    private static LawLabel Make(LawStyle style, string text, int start, int end, string value) =>
        new(style, new[] { new LawNumber(value) }, value, text.Substring(start, end - start), start, end);

    private static int EndOfNumber(string text, int start, int end)
    {
        var i = start;
        while (i < end && i - start < ReadingLimits.LongestListLabel && char.IsLetterOrDigit(text[i]))
        {
            i++;
        }

        return i;
    }

    private static string WordAt(string text, int start, int end)
    {
        var i = start;
        while (i < end && char.IsLetter(text[i]))
        {
            i++;
        }

        return text.Substring(start, i - start);
    }

    private static int SkipBlanks(string text, int i, int end)
    {
        while (i < end && Characters.IsBlank(text[i]))
        {
            i++;
        }

        return i;
    }

    private static bool IsBoundary(string text, int i, int end) =>
        i >= end || Characters.IsBlank(text[i]) || text[i] is '*' or '_' or ':';

    private static bool IsEndOfHead(string text, int i, int end) =>
        i >= end || Characters.IsBlank(text[i]) || text[i] is '.' or ':' or '*' or '_' || Characters.IsDash(text[i]);
}
