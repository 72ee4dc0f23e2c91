using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace MandateSdk.Tests;

/// <summary>The code of the documentation compiles, runs, and prints what the documentation says.</summary>
public class DocSampleTests
{
    [Theory]
    [InlineData("README.md", 1)]
    [InlineData("docs/cookbook.md", 13)]
    [InlineData("docs/getting-started.md", 3)]
    [InlineData("docs/citations.md", 1)]
    [InlineData("docs/mandates.md", 1)]
    [InlineData("docs/terms.md", 1)]
    [InlineData("docs/lineage.md", 1)]
    public void EverySamplePrintsWhatStandsUnderIt(string page, int samples)
    {
        var usings = DocSamples.UsingsOf(page);
        var blocks = DocSamples.Of(page).ToList();

        Assert.Equal(samples, blocks.Count);
        foreach (var (code, output) in blocks)
        {
            Assert.Equal(output, DocSamples.Run(code.Contains("using MandateSdk;", StringComparison.Ordinal) ? code : usings + code));
        }
    }

    // The block stands for a user's program, which the sample is; so it is the sample's.
    [Fact]
    public void TheMarksOfTheDocumentationAreThoseOfTheSample()
    {
        var sample = DocSamples.Read("samples/PreventionPlanner/Programme.cs");
        foreach (var part in DocSamples.CodeOf("docs/implements.md")[0].Split("…\n"))
        {
            Assert.Contains(part.Trim(), sample, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void ATaskOfTheCookbookIsFiveLines() => Assert.All(
        DocSamples.Of("docs/cookbook.md"),
        sample => Assert.InRange(sample.Code.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, 1, 5));

    [Fact]
    public void AParagraphThatDoesNotExistDoesNotCompile()
    {
        var errors = DocSamples.Compile("_ = MandateSdk.Norms.GuidelinesForThePreventionOfCrime.P99;").GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .ToList();

        var error = Assert.Single(errors);
        Assert.Equal("CS1061", error.Id);
        Assert.Contains("'P99'", error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
