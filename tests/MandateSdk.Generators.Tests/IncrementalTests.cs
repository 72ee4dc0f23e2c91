using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Generators.Pipeline;
using MandateSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MandateSdk.Generators.Tests;

/// <summary>What runs again after which change. Cached means not run; unchanged means run for nothing.</summary>
public class IncrementalTests
{
    private static readonly string[] Stages =
    [
        TrackingNames.Options, TrackingNames.Layout, TrackingNames.Text, TrackingNames.Parse, TrackingNames.Summary,
        TrackingNames.Names, TrackingNames.Emit, TrackingNames.Index,
    ];

    [Fact]
    public void RunningTwiceTakesEveryOutputFromTheCache()
    {
        var project = new GeneratorHarness(Texts.TownsAndRivers()).Run();

        AssertNothingRan(project);
    }

    [Fact]
    public void EditingCSharpRunsNothing()
    {
        var project = new GeneratorHarness(Texts.TownsAndRivers()).EditCSharp("class User { }");

        AssertNothingRan(project);
    }

    [Fact]
    public void EditingOneTextReadsAndWritesOnlyThatOne()
    {
        var project = new GeneratorHarness(Texts.TownsAndRivers()).Edit("texts/towns.txt", Replace("Abroad", "Elsewhere"));

        Assert.Equal(
            [IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached],
            project.Reasons(TrackingNames.Parse).Order());
        Assert.Equal(
            [IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached],
            project.Reasons(TrackingNames.Emit).Order());
    }

    [Fact]
    public void AChangedSentenceLeavesTheIndexAlone()
    {
        var project = new GeneratorHarness(Texts.TownsAndRivers()).Edit("texts/towns.txt", Replace("Abroad", "Elsewhere, too"));

        Assert.All(project.Reasons(TrackingNames.Layout), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(project.Reasons(TrackingNames.Names), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(project.Reasons(TrackingNames.Index), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Single(Outputs(project), reason => reason == IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void AChangedTitleWritesItsOwnDocumentAndTheIndex()
    {
        var project = new GeneratorHarness(Texts.TownsAndRivers()).Edit("texts/rivers.txt", Replace("Safety on rivers", "Safety on lakes"));

        Assert.Equal([IncrementalStepRunReason.Modified], project.Reasons(TrackingNames.Index));
        Assert.Single(project.Reasons(TrackingNames.Emit), reason => reason == IncrementalStepRunReason.Modified);
        Assert.Contains("SafetyOnLakes", project.Code("Norms.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void AChangedEntryOfTheCatalogReadsOnlyItsOwnText()
    {
        const string catalog = """{ "documents": [ { "file": "towns.txt", "key": "towns" }, { "file": "rivers.txt", "key": "rivers" } ] }""";
        var files = Texts.TownsAndRivers().Append(new InMemoryFile("texts/catalog.json", "Catalog", catalog));
        var project = new GeneratorHarness(files).Edit("texts/catalog.json", Replace("\"key\": \"towns\"", "\"key\": \"cities\""));

        Assert.Single(project.Reasons(TrackingNames.Parse), reason => reason == IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void ASavedFileWithTheSameCharactersWritesNothing()
    {
        var project = new GeneratorHarness(Texts.TownsAndRivers()).Edit("texts/towns.txt", text => new string(text.ToCharArray()));

        Assert.All(project.Reasons(TrackingNames.Emit), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    private static Func<string, string> Replace(string old, string @new) => text =>
    {
        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, @new, StringComparison.Ordinal);
    };

    private static void AssertNothingRan(GeneratorHarness project)
    {
        foreach (var stage in Stages)
        {
            Assert.All(project.Reasons(stage), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        }

        Assert.All(Outputs(project), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorHarness project) =>
        project.Result.TrackedOutputSteps.SelectMany(step => step.Value)
            .SelectMany(step => step.Outputs)
            .Select(output => output.Reason);
}
