using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>Dates as citations print them: "of 15 November 2000".</summary>
internal static class PrintedDate
{
    /// <summary>Reads "of 15 November 2000", a comma before it or not.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The first token; afterwards the token after the date.</param>
    /// <returns>
    /// The date as <c>yyyy-MM-dd</c>; null where none stands here, and where the calendar has no such day: the citation
    /// goes on after it all the same.
    /// </returns>
    public static string? TryReadOf(TokenReader tokens, ref int at)
    {
        var day = tokens.Is(at, ",") ? at + 2 : at + 1;
        if (!tokens.Is(day - 1, "of")
            || tokens.KindAt(day) != CitationTokenKind.Number
            || tokens.KindAt(day + 2) != CitationTokenKind.Number
            || !CalendarDate.TryRead(tokens.TextAt(day), tokens.TextAt(day + 1), tokens.TextAt(day + 2), out var date))
        {
            return null;
        }

        at = day + 3;
        return date?.ToString();
    }
}
