using System;
using System.Globalization;
using System.Linq;
using FsCheck.Fluent;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Tests.Text;

/// <summary>A date is a day of the calendar or none.</summary>
public class CalendarDateTests
{
    [Fact]
    public void ADateIsWhatTheCalendarHas()
    {
        var years = Gen.OneOf(Gen.Choose(-1, 10_001), Gen.Elements(1600, 1700, 1900, 1996, 2000, 2001));
        var dates = years.SelectMany(year => Gen.Choose(-1, 14).SelectMany(month => Gen.Choose(-1, 33).Select(day => (year, month, day))));
        FsCheck.Check.One(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(2_000), Prop.ForAll(dates.ToArbitrary(), date =>
        {
            var text = string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", date.year, date.month, date.day);
            var expected = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? text : null;
            return CalendarDate.Of(date.year, date.month, date.day)?.ToString() == expected && CalendarDate.OrNull(text)?.ToString() == expected;
        }));
    }

    [Theory]
    [InlineData("15", "November", "2000", "2000-11-15")]
    [InlineData("1", "May", "0001", "0001-05-01")]
    [InlineData("29", "February", "2004", "2004-02-29")]
    [InlineData("29", "February", "2003", null)]
    [InlineData("29", "February", "1900", null)]
    [InlineData("31", "November", "2010", null)]
    [InlineData("0", "May", "2010", null)]
    [InlineData("99", "May", "2010", null)]
    [InlineData("1", "May", "0000", null)]
    public void WhatHasTheFormOfADateIsADayOrNone(string day, string month, string year, string? expected)
    {
        Assert.True(CalendarDate.TryRead(day, month, year, out var date));
        Assert.Equal(expected, date?.ToString());
    }

    [Theory]
    [InlineData("15", "november", "2000")]
    [InlineData("+5", "May", "2000")]
    [InlineData("", "May", "2000")]
    [InlineData("150", "May", "2000")]
    [InlineData("15", "May", "200")]
    [InlineData("15", "May", "20000")]
    [InlineData("١٥", "May", "2000")]
    [InlineData("15", "", "2000")]
    public void OtherWordsAreNone(string day, string month, string year) => Assert.False(CalendarDate.TryRead(day, month, year, out _));

    [Theory]
    [InlineData("2000", 2000, null, null)]
    [InlineData("2000-11", 2000, 11, null)]
    [InlineData("2000-11-15", 2000, 11, 15)]
    [InlineData("0001", 1, null, null)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    public void ADateIsAsPreciseAsItsText(string text, int year, int? month, int? day)
    {
        var date = CalendarDate.Parse(text);

        Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("200")]
    [InlineData("2000-")]
    [InlineData("2000-00")]
    [InlineData("2000-13")]
    [InlineData("2000-11-00")]
    [InlineData("2000-11-31")]
    [InlineData("2000/11/15")]
    [InlineData("2000-1-150")]
    [InlineData("٢٠٠٠")]
    [InlineData("2000-11-15 ")]
    public void OtherTextIsNoDate(string text)
    {
        Assert.False(CalendarDate.TryParse(text, out _));
        Assert.Throws<FormatException>(() => CalendarDate.Parse(text));
    }

    [Fact]
    public void DatesAreInTheOrderOfTime()
    {
        CalendarDate[] inOrder = [default, new(2000), new(2000, 2), new(2000, 2, 1), new(2000, 2, 29), new(2000, 10), new(2001)];

        Assert.Equal(inOrder, inOrder.Reverse().Order());
        Assert.True(inOrder[1] < inOrder[2] && inOrder[2] >= inOrder[1] && inOrder[3] <= inOrder[3] && inOrder[6] > inOrder[5]);
        Assert.Equal(new CalendarDate(1), default);
    }

    [Fact]
    public void ADayIsADayOfTheFramework()
    {
        Assert.Equal(new DateOnly(2000, 2, 29), CalendarDate.FromDateOnly(new DateOnly(2000, 2, 29)).ToDateOnly());
        Assert.Throws<InvalidOperationException>(() => new CalendarDate(2000, 2).ToDateOnly());
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(2001, 2, 29));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(2001, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(0));
    }
}
