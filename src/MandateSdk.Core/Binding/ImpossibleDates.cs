using System;
using System.Collections.Generic;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Binding;

/// <summary>
/// Finds printed dates that no calendar has, such as "31 November 2010", wherever they stand in a text.
/// </summary>
internal static class ImpossibleDates
{
    /// <summary>The places of such dates, in the order of the text.</summary>
    public static IEnumerable<TextSpan> In(string text)
    {
        for (var at = NextDigit(text, 0); at < text.Length; at = NextDigit(text, at))
        {
            var day = at;
            while (at < text.Length && Characters.IsDigit(text[at]))
            {
                at++;
            }

            if (at < text.Length && char.IsWhiteSpace(text[at]) && at - day <= 2 && IsCapitalAfter(text, at)
                && FindDate(text, TextSpan.FromBounds(day, at), WordAfter(text, at)) is { } date)
            {
                yield return date;
            }
        }
    }

    private static int NextDigit(string text, int at) => Characters.Digits.IndexIn(text, at, text.Length);

    // Most numbers stand before a word in small letters.
    private static bool IsCapitalAfter(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at < text.Length && char.IsUpper(text[at]);
    }

    private static TextSpan WordAfter(string text, int at)
    {
        var start = at;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }

    // Signs and marks may stand around a date, as in "(31 November 2010);", and none inside.
    private static TextSpan? FindDate(string text, TextSpan day, TextSpan month)
    {
        if (month.IsEmpty || !char.IsUpper(text[month.Start])
            || WordAfter(text, month.End) is not { Length: >= 4 } last
            || (IsInEachMonth(text, day) && text[last.Start] != '0')
            || CalendarDate.MonthOf(Slice(text, month)) == 0)
        {
            return null;
        }

        var isWhole = (day.Start == 0 || !char.IsLetterOrDigit(text[day.Start - 1]))
            && (last.Length == 4 || !char.IsDigit(text[last.Start + 4]));
        var year = new TextSpan(last.Start, 4);
        return isWhole
            && CalendarDate.TryRead(Slice(text, day), Slice(text, month), Slice(text, year), out var date)
            && date is null
            ? TextSpan.FromBounds(day.Start, year.End)
            : null;
    }

    // Each month has the days from 1 to 28, in each year but 0000.
    private static bool IsInEachMonth(string text, TextSpan day)
    {
        var number = 0;
        for (var i = day.Start; i < day.End; i++)
        {
            number = (number * 10) + (text[i] - '0');
        }

        return number is >= 1 and <= 28;
    }

    private static string Slice(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}
