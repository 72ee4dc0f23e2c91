using System;
using System.Linq;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Commands;

public class DumpCommandTests
{
    [Fact]
    public void AUnitIsPrintedAsItsRow()
    {
        var run = CommandRun.Of("dump", "GuidelinesForThePreventionOfCrime");

        Assert.Equal(0, run.ExitCode);
        var unit = Norms.GuidelinesForThePreventionOfCrime.P14;
        Assert.StartsWith(unit.Instrument.Id + "  version 1, ", run.OutputLines[0], StringComparison.Ordinal);
        var row = Assert.Single(run.OutputLines, line => line.Contains("  para_14 ", StringComparison.Ordinal));
        var columns = row.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(["paragraph", "para_14", "14", "445"], columns[1..5]);
        Assert.EndsWith("+" + unit.Text.Length, columns[5], StringComparison.Ordinal);
        Assert.Equal(unit.Text[..48] + " …", columns[6]);
    }

    [Fact]
    public void WithoutANameEveryInstrumentIsPrinted() => Assert.Equal(
        Corpus.Documents.SelectMany(document => document.AllInstruments).Count(),
        CommandRun.Of("dump").OutputLines.Count(line => line.Contains("  version 1, ", StringComparison.Ordinal)));

    [Fact]
    public void ANameThatFitsNothingIsAProblem() => Assert.Equal(1, CommandRun.Of("dump", "no such thing").ExitCode);
}
