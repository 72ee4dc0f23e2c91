using System;
using System.Linq;

namespace MandateSdk.Import.Layout;

/// <summary>Furniture that its own form tells, wherever on the edge of a page it stands.</summary>
/// <remarks>
/// Documents of the United Nations carry a job number and codes of dates at the foot of the first page ("25-00616 (E)
/// 150125"), a bar code ("*2500616*"), a request to recycle, page numbers ("2/18", "Page 3") and "/..." where a page
/// goes on.
/// </remarks>
internal static class FurnitureForms
{
    /// <summary>True for a line that can be nothing but furniture.</summary>
    public static bool IsFurniture(string text) =>
        IsPageNumber(text)
            || IsImprint(text)
            || IsJobNumber(text)
            || IsBarcode(text)
            || IsRule(text)
            || text is "/..." or "/…" or "Please recycle" or "♲"
        || text.StartsWith("Please recycle", StringComparison.Ordinal)
        || HasTwoEnds(text);

    /// <summary>True for a row of underscores or other strokes, such as the rule that closes a document.</summary>
    public static bool IsRule(string text) =>
        text.Length >= 3 && text.All(c => c is '_' or '-' or '–' or '—' or '=' or ' ');

    /// <summary>True for "12", "2/18", "Page 3", "- 4 -".</summary>
    public static bool IsPageNumber(string text)
    {
        var number = text.StartsWith("Page ", StringComparison.OrdinalIgnoreCase) ? text[5..] : text;
        number = number.Trim('-', '–', ' ', '|');
        var slash = number.IndexOf('/', StringComparison.Ordinal);
        return number.Length <= 9
            && (slash < 0 ? IsNumber(number, 4) : IsNumber(number[..slash], 4) && IsNumber(number[(slash + 1)..], 4));
    }

    /// <summary>True for "25-00616", "97-32779 (E) 261197", "V.05-86693 (E)", "GE.25-09324(E)".</summary>
    public static bool IsJobNumber(string text)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        var start = dot is 1 or 2 ? dot + 1 : 0;
        if (text[..Math.Max(0, start - 1)].Any(c => !char.IsAsciiLetterUpper(c))
            || text.Length < start + 7
            || text.Length > 48
            || !IsNumber(text.Substring(start, 2), 2) || text[start + 2] is not ('-' or '–' or '‑'))
        {
            return false;
        }

        var end = start + 3;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end - start - 3 is 4 or 5 or 6
            && text[end..]
                .All(c => char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c) || c is ' ' or '(' or ')' or '*');
    }

    // The foot of the cover of an official record.
    private static bool IsImprint(string text) =>
        (text.StartsWith("ISSN ", StringComparison.Ordinal) && text.Length is 14)
        || (text.StartsWith("United Nations •", StringComparison.Ordinal)
            && text.Length < 48
            && char.IsAsciiDigit(text[^1]));

    private static bool IsBarcode(string text) =>
        text.Length > 4 && text[0] == '*' && text[^1] == '*' && text[1..^1].All(char.IsAsciiLetterOrDigit);

    private static bool IsEnd(string text) =>
        IsPageNumber(text)
            || IsJobNumber(text)
            || IsBarcode(text)
            || text is "/..." or "/…"
            || text.StartsWith("Please recycle", StringComparison.Ordinal);

    // Both ends of the foot of a page stand on one line.
    private static bool HasTwoEnds(string text)
    {
        for (var blank = text.IndexOf(' ', StringComparison.Ordinal); blank > 0; blank = text.IndexOf(' ', blank + 1))
        {
            if (IsEnd(text[..blank]) && IsEnd(text[(blank + 1)..]))
                return true;
        }

        return false;
    }

    private static bool IsNumber(string text, int longest) =>
        text.Length > 0 && text.Length <= longest && text.All(char.IsAsciiDigit);
}
