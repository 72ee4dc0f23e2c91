using System;
using System.Globalization;

namespace MandateSdk.Core.Citations;

/// <summary>Dates as citations print them: "of 15 November 2000".</summary>
internal static class PrintedDate
{
    private static readonly string[] Months =
    {
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    };

    /// <summary>Reads day, month and year.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The first token; afterwards the token behind the date.</param>
    /// <returns>The date as <c>yyyy-MM-dd</c>; null where none stands here.</returns>
    public static string? TryRead(TokenReader tokens, ref int at)
    {
        var month = Array.IndexOf(Months, tokens[at + 1].Text) + 1;
        if (tokens.KindAt(at) != CitationTokenKind.Number || month == 0 || tokens.KindAt(at + 2) != CitationTokenKind.Number
            || tokens[at].Text.Length > 2 || tokens[at + 2].Text.Length != 4)
        {
            return null;
        }

        var day = int.Parse(tokens[at].Text, CultureInfo.InvariantCulture);
        var year = int.Parse(tokens[at + 2].Text, CultureInfo.InvariantCulture);
        if (year == 0 || day == 0 || day > DateTime.DaysInMonth(year, month))
        {
            return null;
        }

        at += 3;
        return new DateTime(year, month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>Reads "of 15 November 2000", a comma before it or not.</summary>
    public static string? TryReadOf(TokenReader tokens, ref int at)
    {
        var next = tokens.Is(at, ",") ? at + 1 : at;
        if (!tokens.Is(next, "of"))
        {
            return null;
        }

        next++;
        var date = TryRead(tokens, ref next);
        at = date is null ? at : next;
        return date;
    }
}
