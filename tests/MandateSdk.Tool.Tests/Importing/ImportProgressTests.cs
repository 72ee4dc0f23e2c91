using System;
using MandateSdk.Tool.Importing;

namespace MandateSdk.Tool.Tests.Importing;

public sealed class ImportProgressTests
{
    [Fact]
    public void TheLineTellsRateAndRemainingTime() => Assert.Equal(
        "10 of 40 files, 200 pages, 20 pages/s, 0:00:30 left",
        ImportProgress.Line(10, 40, 200, 25, 100, TimeSpan.FromSeconds(10)));

    [Fact]
    public void NothingIsSaidOfTheTimeBeforeTheFirstFile() =>
        Assert.Equal("0 of 40 files, 0 pages, 0 pages/s, …", ImportProgress.Line(0, 40, 0, 0, 100, TimeSpan.Zero));
}
