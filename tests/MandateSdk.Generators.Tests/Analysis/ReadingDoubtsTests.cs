using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using MandateSdk.Generators.Analysis;
using MandateSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MandateSdk.Generators.Tests.Analysis;

/// <summary>What the reader doubts in a text is told at its place in the text, and can be tuned.</summary>
public class ReadingDoubtsTests
{
    private const string Text = "Draft resolution I\n\nSafer towns\n\nThe General Assembly,\n\n1. *Requests* towns to act;\n\n*Invites* villages to act;\n\n3. *Decides* to stay.\n";

    [Fact]
    public async Task ADoubtIsToldAtItsPlaceInTheText()
    {
        var doubt = Assert.Single(await Doubts(new InMemoryFile("texts/towns.txt", "Text", Text)));

        Assert.Equal("MND1004", doubt.Id);
        Assert.Equal(DiagnosticSeverity.Warning, doubt.Severity);
        Assert.Equal("texts/towns.txt", doubt.Location.GetLineSpan().Path);
        Assert.Equal(8, doubt.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Contains("2", doubt.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task AProjectCanTuneARule()
    {
        Assert.Empty(await Doubts(ReportDiagnostic.Suppress, new InMemoryFile("towns.txt", "Text", Text)));
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(await Doubts(ReportDiagnostic.Error, new InMemoryFile("towns.txt", "Text", Text))).Severity);
    }

    [Fact]
    public async Task ErrataOfTheCatalogAreHeldAgainstTheText()
    {
        const string catalog = """{ "documents": [ { "file": "towns.txt", "errata": [ { "line": 7, "printed": "cities", "reading": "towns", "reason": "none" } ] } ] }""";

        var doubts = await Doubts(
            new InMemoryFile("towns.txt", "Text", Text.Replace("*Invites*", "2. *Invites*")), new InMemoryFile("catalog.json", "Catalog", catalog));

        Assert.Equal("MND1301", Assert.Single(doubts).Id);
    }

    [Fact]
    public async Task OtherFilesAndBrokenTextsAreLeftAlone()
    {
        Assert.Empty(await Doubts(new InMemoryFile("notes.txt", "", Text)));
        Assert.Empty(await Doubts(new InMemoryFile("gone.txt", "Text", null)));
    }

    private static Task<ImmutableArray<Diagnostic>> Doubts(params InMemoryFile[] files) => Doubts(ReportDiagnostic.Default, files);

    private static Task<ImmutableArray<Diagnostic>> Doubts(ReportDiagnostic lostLabel, params InMemoryFile[] files)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithSpecificDiagnosticOptions(ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("MND1004", lostLabel));
        return CSharpCompilation.Create("Towns", options: options)
            .WithAnalyzers(
                [new ReadingAnalyzer()],
                new AnalyzerOptions([.. files.Cast<AdditionalText>()], new InMemoryOptions(ImmutableDictionary<string, string>.Empty)))
            .GetAnalyzerDiagnosticsAsync();
    }
}
