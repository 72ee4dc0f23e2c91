using System;
using System.Globalization;

namespace MandateSdk.Core.Vocabulary;

/// <summary>A day of the calendar; a day that no calendar has cannot be made.</summary>
internal readonly record struct CalendarDate
{
    private CalendarDate(int year, int month, int day)
    {
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>The year, from 1 to 9999.</summary>
    public int Year { get; }

    /// <summary>The month, from 1 to 12.</summary>
    public int Month { get; }

    /// <summary>The day of the month, counted from 1.</summary>
    public int Day { get; }

    /// <summary>The day; null where the calendar has none, as for 31 November and for 29 February of most years.</summary>
    public static CalendarDate? Of(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new CalendarDate(year, month, day)
            : null;

    /// <summary>The number of a month by its English name; 0 for any other word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="ignoreCase">True where the word may be in small letters or in capitals.</param>
    public static int MonthOf(string word, bool ignoreCase = false) => Months.Read(word, ignoreCase);

    /// <summary>Reads a date as the United Nations prints it, such as "15 November 2000".</summary>
    /// <param name="day">One or two digits.</param>
    /// <param name="month">The name of the month.</param>
    /// <param name="year">Four digits.</param>
    /// <param name="date">The date; null where the words have the form of one and the calendar has no such day.</param>
    /// <returns>True where the words have the form of a date.</returns>
    public static bool TryRead(string day, string month, string year, out CalendarDate? date)
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

    /// <summary>Reads the form <c>yyyy-MM-dd</c>.</summary>
    /// <returns>The date; null for another form, and for a day that no calendar has.</returns>
    public static CalendarDate? Parse(string text) =>
        text.Length == 10 && text[4] == '-' && text[7] == '-'
        && NumberOf(text.Substring(0, 4), 4, 4) is { } year && NumberOf(text.Substring(5, 2), 2, 2) is { } month && NumberOf(text.Substring(8), 2, 2) is { } day
            ? Of(year, month, day)
            : null;

    /// <summary>The number that some digits, at most nine, are; null for other characters, and for fewer or more of them.</summary>
    public static int? NumberOf(string digits, int fewest, int most)
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

    /// <summary>The date as <c>yyyy-MM-dd</c>.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", Year, Month, Day);
}
