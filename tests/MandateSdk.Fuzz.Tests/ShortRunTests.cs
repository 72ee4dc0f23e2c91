using System;
using System.IO;
using System.Linq;
using MandateSdk.Fuzz.Mutation;
using MandateSdk.Fuzz.Running;
using MandateSdk.Fuzz.Targets;
using MandateSdk.Fuzz.Texts;

namespace MandateSdk.Fuzz.Tests;

/// <summary>Some hundred damaged texts with every test run; the program reads as many as wanted.</summary>
public class ShortRunTests
{

    [Theory]
    [InlineData("export", 300)]
    [InlineData("catalog", 1000)]
    [InlineData("generator", 12)]
    public void SomeHundredDamagedTextsBreakNoPromise(string name, int count)
    {
        var target = AllTargets.InOrder.Single(target => target.Name == name);
        var maker = new InputMaker(InputTexts.Of([InputTexts.Seeds], target.Extension), seed: 2026, new InputShares(Whole: 0));
        using var folder = new TemporaryFolder();
        var findings = new Findings(folder.Path);

        new FuzzRun(target, maker, Options(target, count), findings).Run(_ => { });

        Assert.True(findings.Count == 0, string.Join("\n", Directory.GetFiles(folder.Path, "*.log").Select(File.ReadAllText)));
    }

    private static FuzzOptions Options(ITarget target, int count) =>
        new(First: 0, count, Time: TimeSpan.MaxValue, Threads: 1, target.StackKilobytes * 1024, Hang: TimeSpan.FromDays(1));
}
