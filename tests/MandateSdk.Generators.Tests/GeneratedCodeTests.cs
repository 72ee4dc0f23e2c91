using System;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Document = MandateSdk.Core.Model.Document;

namespace MandateSdk.Generators.Tests;

public class GeneratedCodeTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.Latest)]
    public void TheCodeOfSmallTextsCompilesWithoutAWarning(LanguageVersion language) =>
        Assert.Empty(new GeneratorHarness(Texts.TownsAndRivers(), language).Compile());

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.Latest)]
    public void TheCodeOfTheSeedsCompilesWithoutAWarning(LanguageVersion language)
    {
        var project = new GeneratorHarness(Texts.Seeds(), language);

        Assert.Empty(project.Result.Diagnostics);
        Assert.Empty(project.Compile());
    }

    [Fact]
    public void AParagraphThatDoesNotExistDoesNotCompile()
    {
        var project = new GeneratorHarness(Texts.TownsAndRivers());

        var error = Assert.Single(project.Compile(Use("Norms.PreventionOfCrimeInTowns.P99")));

        Assert.Equal("CS1061", error.Id);
        Assert.Contains("'P99'", error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(project.Compile(Use("Norms.PreventionOfCrimeInTownsFirstSteps.P1.A")));
    }

    [Fact]
    public void TheUsersOwnTypesComeInBetweenNowhere()
    {
        var names = typeof(Document).Assembly.GetExportedTypes().Select(type => type.Name.Split('`')[0]).Distinct();
        var types = string.Concat(names.Select(name => $"public class {name} {{ }} "));
        var user = "namespace Acme.Corpus { " + types + " }  namespace Acme.System { } namespace Acme.Corpus.MandateModel { }";

        var errors = new GeneratorHarness(Texts.TownsAndRivers()).Compile(user).Where(error => error.Id != "CS1591");

        Assert.Empty(errors);
    }

    [Fact]
    public void TheCompiledCodeGivesTheWordsOfTheText()
    {
        var corpus = new GeneratorHarness(Texts.TownsAndRivers()).Load();
        var documents = (System.Collections.Generic.IReadOnlyList<Document>)corpus.GetType("Acme.Corpus.Norms")!
            .GetProperty("Documents")!.GetValue(null)!;

        Assert.Equal(["rivers.txt", "towns.txt"], documents.Select(document => document.File));
        Assert.Equal(Document.Parse(Texts.Towns, "towns.txt"), documents[1]);
        Assert.Equal("Streets should be lit.", documents[1].Units[^1].Text);
    }

    [Fact]
    public void WithoutTextsThereIsNoCode()
    {
        var project = new GeneratorHarness([new InMemoryFile("notes.txt", "", "Not ours.")]);

        Assert.Empty(project.Result.GeneratedSources);
        Assert.Empty(project.Result.Diagnostics);
    }

    private static string Use(string expression) =>
        "namespace User { using Acme.Corpus; internal static class Program { private static object Use() => " + expression
        + "; internal static void Main() => Use(); } }";
}
