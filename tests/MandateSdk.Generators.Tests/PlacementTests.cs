using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Generators.Tests.Harness;

namespace MandateSdk.Generators.Tests;

/// <summary>Where the code of a text goes: docs/building.md.</summary>
public class PlacementTests
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    [Fact]
    public void WithoutAWordItIsTheRootNamespaceAndNorms() => Assert.Equal("Acme.Corpus.Norms", IndexOf([]));

    [Fact]
    public void MetadataComeBeforeTheEditorconfigAndBothBeforeTheProject()
    {
        var project = Pairs("build_property.RootNamespace=Root", "build_property.MandateNamespace=Project", "build_property.MandateName=Ours");
        string[] file = ["mandate_namespace=Configured", "mandate_name=theirs"];

        Assert.Equal("Project.Ours", IndexOf(project));
        Assert.Equal("Configured.Theirs", IndexOf(project, file));
        Assert.Equal("Said.House", IndexOf(project, [.. file, Metadata + "MandateNamespace=Said", Metadata + "MandateName=House"]));
        Assert.Equal("Said.Ours", IndexOf(project, Metadata + "MandateNamespace=Said", Metadata + "MandateName= "));
    }

    [Theory]
    [InlineData("My App", "MyApp")]
    [InlineData("3rd-party.class", "_3rdparty.@class")]
    [InlineData("..", "Mandates")]
    [InlineData("Нормы.规范", "Нормы.规范")]
    public void AnyNamespaceIsMadeOneThatCompiles(string wanted, string made) =>
        Assert.Equal(made + ".Norms", IndexOf(Pairs("build_property.RootNamespace=" + wanted)));

    [Theory]
    [InlineData("house rules", "HouseRules")]
    [InlineData("class", "Class")]
    [InlineData("2nd", "N2nd")]
    [InlineData("***", "Norms")]
    public void AnyNameIsMadeOneThatCompiles(string wanted, string made) =>
        Assert.Equal("Acme.Corpus." + made, IndexOf(Pairs("build_property.RootNamespace=Acme.Corpus", "build_property.MandateName=" + wanted)));

    [Fact]
    public void TextsWithOtherPlacesAreIndexesOfTheirOwnThatCompileTogether()
    {
        // One text again and again: in one namespace under two names, in a namespace inside that one, and in another one.
        InMemoryFile[] files =
        [
            Text("a.txt"),
            Text("b.txt", Metadata + "MandateName=House"),
            Text("c.txt", Metadata + "MandateNamespace=Acme.Corpus.SafetyOnRivers"),
            Text("d.txt", Metadata + "MandateNamespace=Other"),
            Text("House.txt", Metadata + "MandateNamespace=Other"),
        ];

        var project = new GeneratorHarness(files);

        Assert.Empty(project.Result.Diagnostics);
        Assert.Equal(
            ["Acme.Corpus.SafetyOnRivers.Norms.g.cs", "House.g.cs", "Norms.g.cs", "Other.Norms.g.cs"],
            project.GeneratedFiles.Where(IsIndex).Order(StringComparer.Ordinal));
        Assert.Contains("House_2.g.cs", project.GeneratedFiles);
        Assert.Empty(project.Compile());
        var assembly = project.Load();
        Assert.NotNull(assembly.GetType("Acme.Corpus.Norms")!.GetProperty("SafetyOnRiversDraftResolution"));
        Assert.Equal(2, assembly.GetType("Acme.Corpus.House")!.GetProperties().Length);
        Assert.NotNull(assembly.GetType("Other.Norms")!.GetProperty("SafetyOnRivers"));
    }

    private static bool IsIndex(string name) => name is "House.g.cs" || name.EndsWith("Norms.g.cs", StringComparison.Ordinal);

    private static InMemoryFile Text(string file, params string[] options) => new("texts/" + file, "Text", Texts.Rivers) { Options = Pairs(options) };

    private static Dictionary<string, string> Pairs(params string[] options) =>
        options.ToDictionary(option => option.Split('=')[0], option => option.Split('=')[1]);

    /// <summary>The whole name of the one index that a text makes.</summary>
    private static string IndexOf(Dictionary<string, string> properties, params string[] file)
    {
        var project = new GeneratorHarness([Text("rivers.txt", file)], properties: properties.Count > 0 ? properties : null);

        Assert.Empty(project.Compile());
        var index = project.GeneratedFiles.Last();
        var code = project.Code(index).Split('\n').Select(line => line.Trim()).ToArray();
        return code.Single(line => line.StartsWith("namespace ", StringComparison.Ordinal))["namespace ".Length..] + "."
            + code.First(line => line.StartsWith("public static partial class ", StringComparison.Ordinal))["public static partial class ".Length..];
    }
}
