using System;
using System.IO;
using System.Linq;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Commands;

public class ListCommandTests
{
    [Fact]
    public void WithoutFilesTheTextsOfTheLibraryAreListed()
    {
        var run = CommandRun.Of("list");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        foreach (var file in Directory.EnumerateFiles(Repository.Seeds, "*.txt"))
            Assert.Contains(Path.GetFileName(file), run.Output, StringComparison.Ordinal);
        Assert.Contains("Guidelines for the Prevention of Crime", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnAnnexIsIndentedUnderItsInstrument()
    {
        var run = CommandRun.Of("list", Path.Combine(Repository.Seeds, "000_06718cdfc94e2f40.txt"));

        var annex = Array.FindIndex(run.OutputLines, line => line.Contains("Guidelines for the Prevention of Crime", StringComparison.Ordinal));
        Assert.StartsWith("    ", run.OutputLines[annex], StringComparison.Ordinal);
        Assert.Contains("guidelines", run.OutputLines[annex], StringComparison.Ordinal);
        Assert.Contains("381–605", run.OutputLines[annex], StringComparison.Ordinal);
        Assert.StartsWith("  0", run.OutputLines[annex - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void EachInstrumentHasIdKindLabelLinesAndTitle()
    {
        using var directory = new TemporaryDirectory();
        var file = directory.Write("small.txt", SmallText.Resolution);

        var run = CommandRun.Of("list", file);

        Assert.Equal(2, run.OutputLines.Length);
        var cells = run.OutputLines[1].Split("  ", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            ["draft-resolution", "Draft resolution I", "9–27", "Action to promote effective crime prevention"],
            cells.Skip(1));
    }
}
