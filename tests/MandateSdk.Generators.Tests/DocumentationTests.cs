using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Generators.Emission;
using MandateSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace MandateSdk.Generators.Tests;

/// <summary>What members say of their units: as much as a project or a text asks for (docs/building.md).</summary>
public class DocumentationTests
{
    private const string LongParagraph = "1. Calls upon all States to cooperate on every river that they share and to mark the banks of it; to tell each other of floods, "
        + "of ice and of whatever else goes down the river from one of them to the other; to keep boats at hand; and to meet once a year. It is a long sentence that ends here.";

    private static readonly string Text = Texts.Rivers.Replace("1. Calls upon all States to cooperate.", LongParagraph, StringComparison.Ordinal);

    [Theory]
    [InlineData(null)]
    [InlineData("short")]
    [InlineData("nonsense")]
    public void AShortCommentEndsWithASentence(string? value)
    {
        var code = Code(value);

        Assert.Contains("to keep boats at hand; …", Words(code), StringComparison.Ordinal);
        Assert.DoesNotContain("once a year", code, StringComparison.Ordinal);
        Assert.Contains("/// <remarks>Para. 1, line 15.</remarks>", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("full")]
    [InlineData("FULL")]
    public void AFullCommentHasAllWords(string value) =>
        Assert.Contains("It is a long sentence that ends here.", Words(Code(value)), StringComparison.Ordinal);

    [Fact]
    public void WithoutCommentsMembersSayNothingAndCompile()
    {
        var project = Project("none");

        Assert.DoesNotContain("Calls upon", Comments(project.Code("rivers.g.cs")), StringComparison.Ordinal);
        Assert.DoesNotContain("remarks>Para", Comments(project.Code("rivers.g.cs")), StringComparison.Ordinal);
        Assert.Empty(project.Compile());
    }

    [Fact]
    public void ATextSaysItBeforeTheProject()
    {
        var file = new InMemoryFile("texts/rivers.txt", "Text", Text)
        {
            Options = new Dictionary<string, string> { ["build_metadata.AdditionalFiles.MandateDocumentation"] = "none" },
        };

        var code = new GeneratorHarness([file], properties: Properties("full")).Code("rivers.g.cs");
        Assert.DoesNotContain("Calls upon", Comments(code), StringComparison.Ordinal);
    }

    // A sentence is not cut after "No." or "A/RES/55/25." where capitals come before the stop.
    [Theory]
    [InlineData("One two three four. Five six seven eight nine", 25, "One two three four. …")]
    [InlineData("One two three U.N. Five six seven eight", 25, "One two three U.N. Five …")]
    [InlineData("Short.", 25, "Short.")]
    public void WordsAreCutAtASentence(string words, int length, string cut) => Assert.Equal(cut, DocComment.CutAtSentence(words, length));

    // The budget of docs/speed.md, in characters of C# for one of text.
    [Theory]
    [InlineData("short", 2.4)]
    [InlineData("full", 3.0)]
    public void TheCodeOfTheSeedsKeepsItsBudget(string value, double budget)
    {
        var files = Texts.Seeds();
        var text = files.Where(file => file.Item == "Text").Sum(file => (double)file.GetText()!.Length);
        var code = new GeneratorHarness(files, properties: Properties(value)).Result.GeneratedSources.Sum(source => (double)source.SourceText.Length);

        Assert.True(code <= budget * text, $"{code / text:0.00} characters of C# for one of text.");
    }

    [Fact]
    public void CSharp7ReadsAParagraph()
    {
        var project = new GeneratorHarness(Texts.TownsAndRivers(), LanguageVersion.CSharp7_3);

        Assert.Empty(project.Compile("""
            namespace User
            {
                using Acme.Corpus;

                internal static class Program
                {
                    internal static string Read()
                    {
                        MandateSdk.Core.Model.Paragraph paragraph = Norms.PreventionOfCrimeInTowns.P3;
                        return paragraph.Text + Norms.PreventionOfCrimeInTownsFirstSteps.P1.B.Ii.Text;
                    }
                }
            }
            """));
    }

    private static GeneratorHarness Project(string? value) => new([new InMemoryFile("texts/rivers.txt", "Text", Text)], properties: Properties(value));

    private static string Code(string? value) => Project(value).Code("rivers.g.cs");

    // The first words of each unit stand in an attribute, too.
    private static string Comments(string code) =>
        string.Join('\n', code.Split('\n').Where(line => line.TrimStart().StartsWith("///", StringComparison.Ordinal)));

    // The comments without the breaks of their lines.
    private static string Words(string code) => string.Join(' ', code.Split('\n').Select(line => line.Trim().TrimStart('/').Trim()));

    private static Dictionary<string, string> Properties(string? value)
    {
        var properties = new Dictionary<string, string> { ["build_property.RootNamespace"] = "Acme.Corpus" };
        if (value is not null)
        {
            properties["build_property.MandateDocumentation"] = value;
        }

        return properties;
    }
}
