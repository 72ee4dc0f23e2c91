using System;
using System.IO;
using System.Linq;
using MandateSdk.Fuzz.Mutation;
using MandateSdk.Fuzz.Running;
using MandateSdk.Fuzz.Targets;

namespace MandateSdk.Fuzz.Tests;

/// <summary>The program that finds faults has none itself: what it makes again is the same, and what fails is found, saved and shrunk.</summary>
public class ProgramTests
{
    private static readonly string[] Texts = ["1. Decides:\n\n(a) This;\n\n(b) That.\n", "The General Assembly,\n\nRecalling its resolution 55/25,\n"];

    [Fact]
    public void AnInputFollowsFromSeedAndNumberAlone()
    {
        var one = new InputMaker(Texts, 7, new InputShares());
        var other = new InputMaker(Texts, 7, new InputShares());
        _ = other.Make(3);

        Assert.Equal(Enumerable.Range(0, 50).Select(i => one.Make(i)), Enumerable.Range(0, 50).Select(i => other.Make(i)));
        Assert.True(Enumerable.Range(0, 200).Select(i => one.Make(i)).Distinct().Count() > 150);
        Assert.NotEqual(one.Make(0), new InputMaker(Texts, 8, new InputShares()).Make(0));
    }

    [Fact]
    public void WhatFailsIsCountedByItsCauseAndTheFirstIsSavedAndShrunk()
    {
        using var folder = new TemporaryFolder();
        var findings = new Findings(folder.Path);
        var run = new FuzzRun(new Planted(), new InputMaker(Texts, 1, new InputShares()), Options(count: 300), findings);

        run.Run(_ => { });

        Assert.Equal(300, run.Done);
        Assert.True(findings.Count > 1);
        Assert.Equal(["planted"], findings.Causes.Keys);
        Assert.Equal("(a)", SavedInput.Read(Path.Combine(folder.Path, "planted-001.shrunk.txt")));
        Assert.Contains("(a)", SavedInput.Read(Path.Combine(folder.Path, "planted-001.input.txt")), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.Path, "*running*"));
    }

    [Fact]
    public void AnInputIsSavedBeforeItRuns()
    {
        using var folder = new TemporaryFolder();
        var findings = new Findings(folder.Path);
        var target = new Planted();

        using var running = findings.Running(0, target);
        running.Save("a longer input that ran before");
        running.Save("half a pair: \ud800");

        Assert.Equal("half a pair: \ud800", SavedInput.Read(findings.RunningPath(0, target)));
    }

    [Fact]
    public void ShrinkingLeavesWhatFailsAndNothingElse()
    {
        Assert.Equal("wrong", Shrinker.Shrink("one\ntwo\nsomething wrong\nthree\n", text => text.Contains("wrong", StringComparison.Ordinal)));
        Assert.Equal("all of it", Shrinker.Shrink("all of it", text => text == "all of it"));
    }

    [Fact]
    public void AFailureSetsTheExitCode()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "input.txt");
        File.WriteAllText(path, "1. Decides.", new System.Text.UnicodeEncoding());
        using var output = new StringWriter();

        Assert.Equal(FuzzCommand.NothingFound, FuzzCommand.Run(["replay", "--target", "parse", path], output));
        Assert.NotEqual(FuzzCommand.NothingFound, FuzzCommand.Run(["replay", "--target", "nothing", path], output));
        Assert.Contains("nothing found", output.ToString(), StringComparison.Ordinal);
    }

    private static FuzzOptions Options(int count) =>
        new(First: 0, count, Time: TimeSpan.MaxValue, Threads: 2, StackBytes: 256 * 1024, Hang: TimeSpan.FromDays(1));

    /// <summary>Fails on every text with an item (a).</summary>
    private sealed class Planted : ITarget
    {
        public string Name => "planted";

        public string Extension => ".txt";

        public int StackKilobytes => 256;

        public Failure? Run(string input) => input.Contains("(a)", StringComparison.Ordinal) ? new Failure("No item", "(a)", "planted") : null;
    }
}
