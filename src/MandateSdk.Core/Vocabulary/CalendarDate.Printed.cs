namespace MandateSdk.Core.Vocabulary;

/// <content>Dates as the United Nations prints them.</content>
public readonly partial record struct CalendarDate
{
    /// <summary>
    /// The day; null where the calendar has none, as for 31 November and for 29 February of most years.
    /// </summary>
    internal static CalendarDate? Of(int year, int month, int day) =>
        month > 0 && day > 0 && IsDate(year, month, day) ? new CalendarDate(year, month, day) : null;

    /// <summary>What <see cref="TryParse"/> reads; null for other words, and for none.</summary>
    internal static CalendarDate? OrNull(string? text) => TryParse(text, out var date) ? date : null;

    /// <summary>The number of a month by its English name; 0 for any other word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="ignoreCase">True where the word may be in small letters or in capitals.</param>
    internal static int MonthOf(string word, bool ignoreCase = false) => Months.Read(word, ignoreCase);

    /// <summary>Reads a date as the United Nations prints it, such as "15 November 2000".</summary>
    /// <param name="day">One or two digits.</param>
    /// <param name="month">The name of the month.</param>
    /// <param name="year">Four digits.</param>
    /// <param name="date">The date; null where the words have the form of one and the calendar has no such day.</param>
    /// <returns>True where the words have the form of a date.</returns>
    internal static bool TryRead(string day, string month, string year, out CalendarDate? date)
    {
        date = null;
        var number = MonthOf(month);
        if (number == 0 || NumberOf(day, 1, 2) is not { } ofMonth || NumberOf(year, 4, 4) is not { } ofEra)
        {
            return false;
        }

        date = Of(ofEra, number, ofMonth);
        return true;
    }

    /// <summary>
    /// The number that some digits, at most nine, are; null for other characters, and for fewer or more of them.
    /// </summary>
    internal static int? NumberOf(string digits, int fewest, int most)
    {
        if (digits.Length < fewest || digits.Length > most)
        {
            return null;
        }

        var number = 0;
        foreach (var c in digits)
        {
            if (c is < '0' or > '9')
            {
                return null;
            }

            number = (10 * number) + c - '0';
        }

        return number;
    }
}
