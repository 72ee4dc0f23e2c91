using System;
using MandateSdk.Tool.Display;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Commands;

public class CompareCommandTests
{
    [Fact]
    public void APairIsPrintedWithTheWordsThatChanged()
    {
        var run = CommandRun.Of("compare", "002/report", "A/RES/56/261, annex");

        Assert.Equal(0, run.ExitCode);
        var at = Array.IndexOf(run.OutputLines, "002/report/para_17__point_a → 001/35/para_2__point_a  edited 0.88");
        Assert.True(at > 0, "The pair is missing.");
        Assert.Equal(
            "    The development of legislation creating or strengthening [-offences-] {+sanctions+}, investigative powers, criminal procedures and other matters;",
            run.OutputLines[at + 1]);
    }

    [Fact]
    public void TheFiguresCanBeHadAlone()
    {
        var run = CommandRun.Of("compare", "001/35", "001/35", "--summary");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("Corresponding: 204 same", run.OutputLines[^1]);
        Assert.Equal(3, run.OutputLines.Length);
    }

    [Fact]
    public void ANameThatFitsNothingIsAProblem()
    {
        var run = CommandRun.Of("compare", "001/35", "no such thing");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("No instrument fits 'no such thing'.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the old law", "the old law", "the old law")]
    [InlineData("the old law", "the new law", "the [-old-] {+new+} law")]
    [InlineData("a law", "a law, and more", "a law{+, and more+}")]
    [InlineData("", "a law", "{+a law+}")]
    [InlineData("a law", "", "[-a law-]")]
    public void AWordDiffMarksWhatWentAndWhatCame(string before, string after, string expected) =>
        Assert.Equal(expected, WordDiff.Of(before, after));
}
