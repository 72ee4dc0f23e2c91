using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using MandateSdk.Core.Reading;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Labels: written, read, and counted to the same place of their series.</summary>
public class LabelPropertyTests
{
    private static readonly Arbitrary<(LabelSeries Series, int Ordinal)> Places = (
        from series in Gen.Elements(Enum.GetValues<LabelSeries>().Where(series => Label.Format(series, 1).Length > 0).ToArray())
        from ordinal in Gen.Choose(1, LongestOf(series))
        select (series, ordinal)).ToArbitrary();

    [Fact]
    public void ALabelComesBackToItsPlaceInTheSeries() => Prop.ForAll(Places, place =>
    {
        var printed = Print(place.Series, Label.Format(place.Series, place.Ordinal));
        var read = LabelReader.Read(printed + " Words.", 0, printed.Length + 7);
        Assert.Equal(printed, read?.Printed);
        Assert.Equal(place.Ordinal, read!.OrdinalIn(place.Series));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void WhateverStandsAtTheHeadTheLabelLiesInIt() => Prop.ForAll<NonNull<string>>(text =>
    {
        var read = LabelReader.Read(text.Get, 0, text.Get.Length);
        return read is null || (read.Start >= 0 && read.End <= text.Get.Length && text.Get[read.Start..read.End] == read.Printed);
    }).QuickCheckThrowOnFailure();

    // As far as the reader follows a series: headings end at Z, items go on after (z) with (aa).
    private static int LongestOf(LabelSeries series) => series switch
    {
        LabelSeries.UpperLetters => 26,
        LabelSeries.Letters => 52,
        LabelSeries.BracketedNumbers => 99,
        _ => 39,
    };

    private static string Print(LabelSeries series, string value) =>
        series is LabelSeries.Letters or LabelSeries.LowerRoman or LabelSeries.BracketedNumbers ? "(" + value + ")" : value + ".";
}
