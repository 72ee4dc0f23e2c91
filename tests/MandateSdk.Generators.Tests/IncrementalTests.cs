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
        TrackingNames.Options, TrackingNames.Places, TrackingNames.Layout, TrackingNames.Text, TrackingNames.Parse,
        TrackingNames.Summary, TrackingNames.Names, TrackingNames.Emit, TrackingNames.Index,
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

    [Fact]
    public void AnEditInOneTextOfManyRunsOneReadingAndOneWriting()
    {
        var project = new GeneratorHarness(Many()).Edit("texts/text-7.txt", Replace("plan", "act"));

        AssertExecuted(project, read: 1, written: 1, indexes: 0);
        Assert.Equal(1, project.Written);
    }

    [Fact]
    public void AnAddedTextRunsItselfAndTheIndex()
    {
        var project = new GeneratorHarness(Many()).Add(Numbered(12));

        AssertExecuted(project, read: 1, written: 1, indexes: 1);
        Assert.Equal(2, project.Written);
        Assert.Contains("MatterNumber12", project.Code("Norms.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void ARemovedTextRunsTheIndexOnly()
    {
        var project = new GeneratorHarness(Many()).Remove("texts/text-7.txt");

        AssertExecuted(project, read: 0, written: 0, indexes: 1);
        Assert.Equal(1, project.Written);
        Assert.DoesNotContain("text-7.g.cs", project.GeneratedFiles);
        Assert.DoesNotContain("MatterNumber7", project.Code("Norms.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void TheSameWordsInAnotherFolderRunNothing()
    {
        var project = new GeneratorHarness(Many()).Replace("texts/text-7.txt", file => file.WithPath("elsewhere/text-7.txt"));

        AssertExecuted(project, read: 0, written: 0, indexes: 0);
        Assert.Equal(0, project.Written);
    }

    [Fact]
    public void TheSameWordsUnderAnotherNameRunThemselvesAndTheIndex()
    {
        var project = new GeneratorHarness(Many()).Replace("texts/text-7.txt", file => file.WithPath("texts/renamed.txt"));

        AssertExecuted(project, read: 1, written: 1, indexes: 1);
        Assert.Contains("renamed.g.cs", project.GeneratedFiles);
    }

    [Fact]
    public void ABrokenTextThatMovesTakesItsDiagnosticAlongAndWritesNothing()
    {
        var files = Many().Append(new InMemoryFile("texts/broken.txt", "Text", null));
        var project = new GeneratorHarness(files).Replace("texts/broken.txt", file => file.WithPath("moved/broken.txt"));

        AssertExecuted(project, read: 0, written: 0, indexes: 0);
        Assert.Equal("moved/broken.txt", Assert.Single(project.Result.Diagnostics).Location.GetLineSpan().Path);
    }

    [Fact]
    public void EqualPropertiesInAnotherObjectRunNothing()
    {
        var project = new GeneratorHarness(Many()).Configure();

        AssertExecuted(project, read: 0, written: 0, indexes: 0);
        Assert.Equal(0, project.Written);
    }

    [Fact]
    public void AnotherNamespaceWritesEverythingAndReadsNothing()
    {
        var project = new GeneratorHarness(Many())
            .Configure(new Dictionary<string, string> { ["build_property.MandateNamespace"] = "Other" });

        AssertExecuted(project, read: 0, written: 12, indexes: 1);
    }

    [Fact]
    public void TwoProjectsShareNothing()
    {
        var first = new GeneratorHarness(Texts.TownsAndRivers());
        var before = first.Code("towns.g.cs");
        var second = new GeneratorHarness(Texts.TownsAndRivers()).Edit("texts/towns.txt", Replace("Prevention of crime in towns", "Another title"));

        Assert.DoesNotContain("AnotherTitle", first.Run().Code("Norms.g.cs"), StringComparison.Ordinal);
        Assert.Same(before, first.Run().Code("towns.g.cs"));
        Assert.Contains("AnotherTitle", second.Code("Norms.g.cs"), StringComparison.Ordinal);
        AssertNothingRan(first);
    }

    private static InMemoryFile[] Many() => Enumerable.Range(0, 12).Select(Numbered).ToArray();

    private static InMemoryFile Numbered(int number) => new(
        $"texts/text-{number}.txt",
        "Text",
        $"Draft resolution I\n\nMatter number {number}\n\nThe General Assembly,\n\n1. Requests all States to plan.\n");

    private static void AssertExecuted(GeneratorHarness project, int read, int written, int indexes)
    {
        Assert.Equal(
            (read, written, indexes),
            (project.Executed(TrackingNames.Parse), project.Executed(TrackingNames.Emit), project.Executed(TrackingNames.Index)));
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
