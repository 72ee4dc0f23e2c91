using System;

namespace MandateSdk.Core.Vocabulary;

/// <summary>A stretch of time, each end as precise as it is known.</summary>
/// <param name="From">The first day, month or year that belongs to it; null where it has no beginning.</param>
/// <param name="Until">The last day, month or year that belongs to it; null where it has no end.</param>
public readonly record struct DateRange(CalendarDate? From, CalendarDate? Until)
{
    /// <summary>True where the two have a day in common, as far as their ends are known.</summary>
    /// <param name="other">The other stretch.</param>
    /// <returns>False where one ends before the other begins.</returns>
    public bool Overlaps(DateRange other) =>
        !IsBefore(Until, other.From) && !IsBefore(other.Until, From);

    /// <summary>One date, or both ends with "to" between them.</summary>
    public override string ToString() => (From, Until) switch
    {
        (null, null) => string.Empty,
        (null, { } until) => "until " + until,
        ({ } from, null) => "from " + from,
        ({ } from, { } until) => from == until ? from.ToString() : from + " to " + until,
    };

    // A year or month lies before another date where all of it does.
    private static bool IsBefore(CalendarDate? end, CalendarDate? start)
    {
        if (end is not { } last || start is not { } first)
        {
            return false;
        }

        var order = last.Year.CompareTo(first.Year);
        order = order != 0 || last.Month is not { } month || first.Month is not { } other
            ? order
            : month.CompareTo(other);
        return order < 0
            || (order == 0 && last.Month == first.Month && last.Day is { } day && first.Day is { } otherDay
                && day < otherDay);
    }
}
