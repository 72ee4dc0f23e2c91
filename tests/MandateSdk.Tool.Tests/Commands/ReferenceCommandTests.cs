using System;
using System.Linq;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Commands;

public sealed class ReferenceCommandTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly string _file;

    public ReferenceCommandTests() => _file = _directory.Write("small.txt", SmallText.Resolution);

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void RefsPrintsPlaceWordsAndTarget()
    {
        var run = CommandRun.Of("refs", "crime prevention", "pp1", "--file", _file);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.EndsWith("/rec_1", run.OutputLines[0], StringComparison.Ordinal);
        Assert.StartsWith("small.txt(", run.OutputLines[0], StringComparison.Ordinal);
        Assert.Equal(
            ["    resolution 55/25 of 15 November 2000", "    A/RES/55/25 → not-in-corpus  2000-11-15"],
            run.OutputLines[1..3]);
    }

    [Fact]
    public void RefsOfAFootnoteStandWithTheUnitThatRefersToIt() =>
        Assert.Contains(
            CommandRun.Of("refs", "crime prevention", "pp1", "--file", _file).OutputLines,
            line => line.EndsWith("/rec_1, footnote 1", StringComparison.Ordinal));

    [Fact]
    public void RefsWithoutInstrumentPrintsThoseOfAllTexts()
    {
        var all = CommandRun.Of("refs", "--file", _file).OutputLines;
        var some = CommandRun.Of("refs", "crime prevention", "pp1", "--file", _file).OutputLines;

        Assert.True(all.Length >= some.Length);
        Assert.Equal(some, all.Where(some.Contains));
    }

    [Fact]
    public void CitationsOfATextAtHandLeadIntoTheTextsOfTheLibrary()
    {
        var file = _directory.Write("citing.txt", "The Council,\n\n1. Recalls paragraph 28 of the Vienna Declaration on Crime and Justice;\n");

        Assert.Contains("    A/RES/55/59, paragraph 28 → 001/34/para_28", CommandRun.Of("refs", "--file", file).OutputLines);
    }

    [Fact]
    public void CitedByPrintsWhoCitesAnInstrument()
    {
        var run = CommandRun.Of("cited-by", "GuidelinesForThePreventionOfCrime");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("003_3627280f877348b3.txt(345)  003/A/draft-resolution-IV/para_12, footnote 26", run.OutputLines);
        Assert.Equal("4 references.", run.OutputLines[^1]);
    }

    [Fact]
    public void CitedByPrintsWhoCitesAParagraph() =>
        Assert.Contains(
            "001_cdad1b6ede30b35f.txt(1025)  001/35/para_46",
            CommandRun.Of("cited-by", "001/34", "28").OutputLines);

    [Fact]
    public void CitedByTakesTheSymbolOfATextThatIsNotAtHand()
    {
        var run = CommandRun.Of("cited-by", "General Assembly resolution 58/4");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("    A/RES/58/4, article 62 → not-in-corpus", run.OutputLines);
    }

    [Fact]
    public void WhatIsNotFoundIsAProblem()
    {
        var run = CommandRun.Of("cited-by", "nothing of the kind");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("No instrument fits 'nothing of the kind'.", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, CommandRun.Of("cited-by").ExitCode);
        Assert.Equal(3, CommandRun.Of("refs", "--file", _directory.Path + "/none.txt").ExitCode);
    }
}
