using System;
using System.Globalization;

namespace MandateSdk.Core.Vocabulary;

/// <summary>A date of the calendar as precise as a text gives it: a year, a month of a year, or a day.</summary>
/// <remarks>
/// A date that the calendar does not have, such as 31 November, cannot be made. Dates are ordered by time; a year comes
/// before its months, and a month before its days. The default value is the year 1.
/// </remarks>
public readonly partial record struct CalendarDate : IComparable<CalendarDate>
{
    // Counted from 0, so that the default value is a date, too.
    private readonly int _year;
    private readonly byte _month;
    private readonly byte _day;

    /// <summary>Makes a year.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such year.</exception>
    public CalendarDate(int year)
        : this(year, 0, 0, IsDate(year, 0, 0), nameof(year))
    {
    }

    /// <summary>Makes a month.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such month.</exception>
    public CalendarDate(int year, int month)
        : this(year, month, 0, month != 0 && IsDate(year, month, 0), nameof(month))
    {
    }

    /// <summary>Makes a day.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <param name="day">The day of the month, counted from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such day.</exception>
    public CalendarDate(int year, int month, int day)
        : this(year, month, day, day != 0 && IsDate(year, month, day), nameof(day))
    {
    }

    private CalendarDate(int year, int month, int day, bool isDate, string parameter)
    {
        if (!isDate)
        {
            throw new ArgumentOutOfRangeException(parameter, "The calendar has no such date.");
        }

        _year = year - 1;
        _month = (byte)month;
        _day = (byte)day;
    }

    /// <summary>The year, from 1 to 9999.</summary>
    public int Year => _year + 1;

    /// <summary>The month, from 1 to 12; null where only the year is known.</summary>
    public int? Month => _month == 0 ? null : _month;

    /// <summary>The day of the month, counted from 1; null where only the month or the year is known.</summary>
    public int? Day => _day == 0 ? null : _day;

    /// <summary>True where the first date comes before the second one.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    public static bool operator <(CalendarDate left, CalendarDate right) => left.CompareTo(right) < 0;

    /// <summary>True where the first date comes after the second one.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    public static bool operator >(CalendarDate left, CalendarDate right) => left.CompareTo(right) > 0;

    /// <summary>True where the first date does not come after the second one.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    public static bool operator <=(CalendarDate left, CalendarDate right) => left.CompareTo(right) <= 0;

    /// <summary>True where the first date does not come before the second one.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    public static bool operator >=(CalendarDate left, CalendarDate right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a date of ISO 8601.</summary>
    /// <param name="text">The date as <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form, or the calendar has no such date.</exception>
    public static CalendarDate Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out var date)
        ? date
        : throw new FormatException("\"" + text + "\" is not a date of the calendar in the form yyyy, yyyy-MM or "
            + "yyyy-MM-dd.");

    /// <summary>Reads a date of ISO 8601, if it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date; the default value where the text is not one.</param>
    /// <returns>True for a date of the calendar in one of the forms of <see cref="Parse"/>.</returns>
    public static bool TryParse(string? text, out CalendarDate date)
    {
        date = default;
        if (text is null || !(text.Length is 4 or 7 or 10) || NumberOf(text.Substring(0, 4), 4, 4) is not { } year)
        {
            return false;
        }

        var month = text.Length == 4 ? 0 : PartAt(text, 4);
        var day = text.Length < 10 ? 0 : PartAt(text, 7);
        if (month is not { } ofYear
            || day is not { } ofMonth
            || (text.Length > 4 && ofYear == 0)
            || (text.Length > 7 && ofMonth == 0)
            || !IsDate(year, ofYear, ofMonth))
        {
            return false;
        }

        date = new CalendarDate(year, ofYear, ofMonth, true, nameof(text));
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(CalendarDate other) =>
        _year != other._year ? _year.CompareTo(other._year)
        : _month != other._month ? _month.CompareTo(other._month)
        : _day.CompareTo(other._day);

    /// <summary>The date as <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, _day > 0
            ? "{0:0000}-{1:00}-{2:00}"
            : _month > 0
            ? "{0:0000}-{1:00}"
            : "{0:0000}", Year, _month, _day);

#if NET
    /// <summary>The day as a value of .NET.</summary>
    /// <returns>The day.</returns>
    /// <exception cref="InvalidOperationException">Only the month or the year is known.</exception>
    public DateOnly ToDateOnly() => Day is { } day
        ? new DateOnly(Year, _month, day)
        : throw new InvalidOperationException("The date " + this + " does not say which day.");

    /// <summary>The day that a value of .NET is.</summary>
    /// <param name="date">The value.</param>
    /// <returns>The day.</returns>
    public static CalendarDate FromDateOnly(DateOnly date) => new(date.Year, date.Month, date.Day);
#endif

    // Zero for a month or a day that is not given.
    private static bool IsDate(int year, int month, int day) =>
        year is >= 1 and <= 9999
        && month is >= 0 and <= 12
        && (day == 0 || (month > 0 && day >= 1 && day <= DateTime.DaysInMonth(year, month)));

    private static int? PartAt(string text, int dash) =>
        text[dash] == '-' ? NumberOf(text.Substring(dash + 1, 2), 2, 2) : null;
}
