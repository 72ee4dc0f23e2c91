using System;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>Tells lines that belong to the page and not to the text.</summary>
/// <remarks>
/// United Nations documents carry a job number and date codes at the foot of the first page ("V.05-86693 (E) 030805
/// 040805", "23-25978 (E) 221223"), page numbers ("Page 2", "- 2 -", "2/5"), "/..." where a page goes on, a rule of
/// underscores over the footnotes, and the symbol as running head.
/// </remarks>
internal static class PageFurniture
{
    /// <summary>True for furniture that can be known by its own form.</summary>
    /// <param name="line">The line without blanks at its ends.</param>
    public static bool IsFurniture(Slice line) =>
        line.Length > 0
        && CanBegin(line[0])
        && (IsPageNumber(line)
            || IsJobNumber(line)
            || IsRule(line)
            || line.Is("/...") || line.Is("/…") || line.Is("/…/")
            || IsLanguage(line)
            || IsBarcode(line)
            || IsRow(line));

    // Most lines are told by their first character.
    private static bool CanBegin(char c) => c is 'p' || !Characters.IsLower(c);

    /// <summary>True for the foot of a page: its number, alone or beside the job number.</summary>
    public static bool IsFoot(Slice line) => IsPageNumber(line) || IsRow(line);

    // "English" over "Page 5" at the head of a page of the Geneva style.
    private static bool IsLanguage(Slice line) =>
        line.Is("English") || line.Is("ENGLISH") || line.Is("English only") || line.Is("ENGLISH ONLY");

    // "2/5                    20-17485": both ends of the foot of a page on one line.
    private static bool IsRow(Slice line)
    {
        var gap = CanBeginFoot(line) ? line.IndexOf("   ") : -1;
        if (gap <= 0)
        {
            return false;
        }

        Slice left = line.Cut(0, gap).Trim(), right = line.From(gap).Trim();
        return (IsPageNumber(left) && IsJobNumber(right))
            || (IsJobNumber(left) && IsPageNumber(right))
            || (IsJobNumber(left) && IsBarcode(right));
    }

    private static bool CanBeginFoot(Slice line) =>
        line.Length > 0 && (CanBeginPageNumber(line[0]) || NumberOfJob(line) > 0);

    private static bool CanBeginPageNumber(char c) =>
        Characters.IsDigit(c) || Characters.IsDash(c) || c is 'P' or 'p' or ' ' or '|' or '[' or ']';

    private static bool IsPageNumber(Slice line)
    {
        if (line.Length == 0 || !CanBeginPageNumber(line[0]))
        {
            return false;
        }

        var text = line.StartsWith("Page ", StringComparison.OrdinalIgnoreCase) ? line.From(5) : line;
        text = text.Trim("-–— |[]");
        if (text.Length > "123/123".Length)
        {
            return false;
        }

        var slash = text.IndexOf('/');
        return slash > 0
            ? IsNumber(text.Cut(0, slash)) && IsNumber(text.From(slash + 1))
            : IsNumber(text) && text.Length <= 4;
    }

    // "V.05-86693 (E) 030805 040805", "GE.25-11220 (E)": an office and a year, a number, a language, dates of
    // submission and issue.
    private static bool IsJobNumber(Slice line)
    {
        var end = NumberOfJob(line);
        for (var i = end; i > 0 && i < line.Length; i++)
        {
            var c = line[i];
            if (!Characters.IsDigit(c) && c is not (' ' or '(' or ')' or '*' or '`') && !Characters.IsUpper(c))
            {
                return false;
            }
        }

        return end > 0 && line.Length <= 48;
    }

    // Where "V.05-86693" ends, which begins a line; 0 for any other line.
    private static int NumberOfJob(Slice line)
    {
        var i = 0;
        while (i < line.Length && i < 3 && Characters.IsUpper(line[i]))
        {
            i++;
        }

        if (i > 0)
        {
            if (i >= line.Length || line[i] is not ('.' or ' '))
            {
                return 0;
            }

            i++;
        }

        return line.Length >= i + 8
            && IsNumber(line.Cut(i, 2))
            && Characters.IsDash(line[i + 2])
            && IsNumber(line.Cut(i + 3, 5))
            ? i + 8
            : 0;
    }

    private static bool IsRule(Slice line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is not ('_' or '-' or '–' or '—' or '*' or '=' or '.' or '·' or '•' or ' '))
            {
                return false;
            }
        }

        return line.Length >= 3;
    }

    private static bool IsBarcode(Slice line) =>
        line.Length > 4 && line[0] == '*' && line[line.Length - 1] == '*' && IsNumber(line.Trim("*"));

    private static bool IsNumber(Slice text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!Characters.IsDigit(text[i]))
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
