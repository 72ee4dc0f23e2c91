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
        var day = default(TextSpan);
        var month = default(TextSpan);
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            var word = TextSpan.FromBounds(start, at);
            if (FindDate(text, day, month, word) is { } date)
            {
                yield return date;
            }

            (day, month) = (month, word);
        }
    }

    // Signs and marks may stand around a date, as in "(31 November 2010);", and none inside.
    private static TextSpan? FindDate(string text, TextSpan first, TextSpan month, TextSpan last)
    {
        if (!char.IsUpper(text[month.Start]) || last.Length < 4 || CalendarDate.MonthOf(Slice(text, month)) == 0)
        {
            return null;
        }

        var start = first.End;
        while (start > first.Start && text[start - 1] is >= '0' and <= '9')
        {
            start--;
        }

        var isWhole = (start == first.Start || !char.IsLetterOrDigit(text[start - 1]))
            && (last.Length == 4 || !char.IsDigit(text[last.Start + 4]));
        var day = TextSpan.FromBounds(start, first.End);
        var year = new TextSpan(last.Start, 4);
        return isWhole
            && CalendarDate.TryRead(Slice(text, day), Slice(text, month), Slice(text, year), out var date)
            && date is null
            ? TextSpan.FromBounds(start, year.End)
            : null;
    }

    private static string Slice(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}
