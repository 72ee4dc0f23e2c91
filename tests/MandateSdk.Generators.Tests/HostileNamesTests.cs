using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using MandateSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MandateSdk.Generators.Tests;

/// <summary>Names, titles, options and the catalog come from outside: they never end a comment or a string of the generated code.</summary>
public class HostileNamesTests
{
    public static TheoryData<string> Hostile =>
    [
        "\n#error",
        "\r#error",
        "\u2028#error",
        "\u2029#error",
        "\u0085#error",
        "\v\f\u0000\u001b[31m#error",
        "\u202e\u2066#error",
        "\ufffe\uffff",
        "*/ \" \\u0022 {0} @\"\" \"\"\" </summary> <b> ]]> --> &#10;",
        "class int @class",
        "\ud83d\ude00",
        "9١",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void NothingThatANameSaysEndsACommentOrAString(string hostile) => AssertCompiles(hostile);

    // The test runner cannot hand over half of a surrogate pair.
    [Fact]
    public void HalfOfACharacterEndsNothing() => AssertCompiles("\ud800#error\udc00");

    [Fact]
    public void ANameOfFiveThousandCharactersCompiles()
    {
        var longest = new string('é', 5_000);
        var project = Project(longest, longest + "." + longest, longest);

        Assert.Empty(project.Result.Diagnostics);
        Assert.Empty(project.Compile());
        Assert.Empty(project.Emit());
        Assert.All(project.GeneratedFiles, name => Assert.True(name.Length < 140, name));
    }

    [Fact]
    public void NamesThatDifferOnlyAfterTheirCutStayTwoNames()
    {
        var longest = new string('a', 5_000);
        var project = new GeneratorHarness([new(longest + "b.txt", "Text", Texts.Rivers), new(longest + "c.txt", "Text", Texts.Rivers)]);

        Assert.Empty(project.Result.Diagnostics);
        Assert.Empty(project.Compile());
        Assert.Equal(3, project.GeneratedFiles.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void FilesOfTextsAndIndexesNeverMeet()
    {
        InMemoryFile[] files =
        [
            new("texts/Foo.txt", "Text", Texts.Rivers),
            new("texts/foo.md", "Text", Texts.Rivers),
            new("texts/Foo!.txt", "Text", Texts.Rivers),
            new("texts/Foo_.txt", "Text", Texts.Rivers),
            In("Foo", "Ids", "one.txt"),
            In("foo", "ids", "two.txt"),
            In("FOO", "Ids", "three.txt"),
        ];
        var project = new GeneratorHarness(files);
        var reversed = new GeneratorHarness(files.Reverse());

        Assert.Empty(project.Result.Diagnostics);
        Assert.Empty(project.Compile());
        Assert.Equal(7 + 4, project.GeneratedFiles.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(project.GeneratedFiles.Order(StringComparer.Ordinal), reversed.GeneratedFiles.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AnEmptyErratumIsOneDiagnosticAtItsPlace()
    {
        var project = new GeneratorHarness(Texts.TownsAndRivers().Append(new InMemoryFile(
            "texts/catalog.json",
            "Catalog",
            "{ \"documents\": [ { \"file\": \"rivers.txt\", \"errata\": [\n{ \"line\": 1, \"printed\": \"\", \"reading\": \"a\", \"reason\": \"b\" } ] } ] }")));

        var error = Assert.Single(project.Result.Diagnostics);
        Assert.Equal("MND9002", error.Id);
        Assert.Equal((1, 24), (error.Location.GetLineSpan().StartLinePosition.Line, error.Location.GetLineSpan().StartLinePosition.Character));
    }

    private static void AssertCompiles(string hostile)
    {
        var project = Project("a" + hostile + "z", "N." + hostile, hostile);

        Assert.Empty(project.Result.Diagnostics);
        Assert.Empty(project.Compile());
        var strings = project.Result.GeneratedSources.SelectMany(source => source.SyntaxTree.GetRoot().DescendantTokens())
            .Where(token => token.IsKind(SyntaxKind.StringLiteralToken))
            .Select(token => token.ValueText)
            .ToHashSet(StringComparer.Ordinal);
        Assert.Contains(project.Files[0].Name, strings);
        if (!hostile.Contains('\ud800', StringComparison.Ordinal))
        {
            Assert.Contains(strings, literal => literal.Contains("Symbol" + hostile, StringComparison.Ordinal));
        }
    }

    // The same words wherever words come from outside.
    private static GeneratorHarness Project(string name, string space, string words)
    {
        var file = name.Replace('/', '|').Replace('\\', '|') + ".txt";
        var catalog = JsonSerializer.Serialize(new
        {
            documents = new[]
            {
                new
                {
                    file,
                    name = words,
                    title = "Title" + words,
                    symbol = "Symbol" + words,
                    instruments = new[] { new { id = "draft-resolution-I", name = words, adoptedAs = "Adopted" + words, supersededBy = words } },
                },
            },
        });
        return new GeneratorHarness(
        [
            new InMemoryFile("texts/one.txt", "Text", Texts.Rivers.Replace("Safety", "Safety" + words, StringComparison.Ordinal))
            {
                Options = new Dictionary<string, string>
                {
                    ["build_metadata.AdditionalFiles.MandateFile"] = file,
                    ["build_metadata.AdditionalFiles.MandateNamespace"] = space,
                    ["build_metadata.AdditionalFiles.MandateName"] = words,
                },
            },
            new InMemoryFile("texts/catalog.json", "Catalog", catalog),
        ],
        properties: new Dictionary<string, string> { ["build_property.RootNamespace"] = space });
    }

    private static InMemoryFile In(string space, string index, string file) => new("texts/" + file, "Text", Texts.Rivers)
    {
        Options = new Dictionary<string, string>
        {
            ["build_metadata.AdditionalFiles.MandateNamespace"] = space,
            ["build_metadata.AdditionalFiles.MandateName"] = index,
        },
    };
}
