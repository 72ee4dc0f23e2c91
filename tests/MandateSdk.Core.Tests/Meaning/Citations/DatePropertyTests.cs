using System;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using MandateSdk.Core.Model;

namespace MandateSdk.Core.Tests.Meaning.Citations;

/// <summary>Dates of citations: a day of the calendar is read, and no other.</summary>
public class DatePropertyTests
{
    private static readonly Arbitrary<(int Day, int Month, int Year)> Dates = (
        from day in Gen.Choose(0, 40)
        from month in Gen.Choose(1, 12)
        from year in Gen.Choose(1945, 2100)
        select (day, month, year)).ToArbitrary();

    [Fact]
    public void ADayOfTheCalendarIsReadAndNoOther() => Prop.ForAll(Dates, date =>
    {
        var month = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month);
        var text = FormattableString.Invariant($"Annex\n\nGuidelines\n\n1. See General Assembly resolution 55/25 of {date.Day} {month} {date.Year}, annex.\n");
        var isDay = date.Day > 0 && date.Day <= DateTime.DaysInMonth(date.Year, date.Month);

        var reference = Assert.Single(Document.Parse(text, "text.txt").References);

        Assert.Equal(isDay ? FormattableString.Invariant($"{date.Year:0000}-{date.Month:00}-{date.Day:00}") : null, reference.Date?.ToString());
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
