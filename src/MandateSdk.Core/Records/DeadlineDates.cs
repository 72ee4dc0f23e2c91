using System;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Records;

/// <summary>Puts deadlines into the calendar.</summary>
internal static class DeadlineDates
{
    // Their numbers are another series than that of the sessions that the calendar of a body has.
    private static readonly string[] OtherSeries = ["special session", "emergency", "special sessions"];

    /// <summary>The dates of a deadline; null where they are not known.</summary>
    public static DateRange? Of(Deadline deadline)
    {
        var time = deadline.Date is { } date ? new DateRange(date, date) : OfSession(deadline);
        return time is not { } known ? null
            : deadline.Relation switch
            {
                DeadlineRelation.Before => new DateRange(null, DayBefore(known.From!.Value)),
                DeadlineRelation.By or DeadlineRelation.Until => new DateRange(null, known.Until),
                _ => known,
            };
    }

    private static DateRange? OfSession(Deadline deadline) => deadline.Session is not { } session
        || Array.Exists(OtherSeries, words => deadline.Text.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0)
        ? null
        : SessionYears.Find(session.Organ, session.OrganName, session.Number);

    // What comes before a day, a month or a year ends with the one before it.
    private static CalendarDate DayBefore(CalendarDate date)
    {
        if (date is { Month: { } month, Day: { } day })
        {
            return date.Year == 1 && month == 1 && day == 1 ? date : From(new DateTime(date.Year, month, day).AddDays(-1));
        }

        return date.Month switch
        {
            null or 1 when date.Year == 1 => date,
            null => new CalendarDate(date.Year - 1),
            1 => new CalendarDate(date.Year - 1, 12),
            { } ofYear => new CalendarDate(date.Year, ofYear - 1),
        };
    }

    private static CalendarDate From(DateTime day) => new(day.Year, day.Month, day.Day);
}
