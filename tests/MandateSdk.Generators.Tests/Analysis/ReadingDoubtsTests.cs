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

    [Theory]
    [InlineData("MND0001", 1, 4, "Les invit\uFFFDs shall be offered tea.")]
    [InlineData("MND0001", 0, 1, "R\0u\0l\0e\0s\0 \0o\0f\0 \0t\0h\0e\0 \0h\0o\0u\0s\0e\0")]
    [InlineData("MND0002", 0, 0, "")]
    [InlineData("MND0002", 0, 3, "%PDF\u0001\u0002\u0003\0\u0005\0")]
    [InlineData("MND0003", 0, 0, "L'Assemblée générale,\n\nRappelant la Charte et les résolutions sur la prévention du crime,\n\n1. Prie le Secrétaire général de présenter un rapport.\n")]
    public async Task AFileThatIsNoEnglishTextIsToldAtItsPlace(string rule, int line, int least, string text)
    {
        var told = Assert.Single(await Doubts(new InMemoryFile("texts/odd.txt", "Text", text.Replace("Les invit", "\nLes invit"))), doubt => doubt.Id.StartsWith("MND0", System.StringComparison.Ordinal));

        Assert.Equal(rule, told.Id);
        Assert.Equal(line, told.Location.GetLineSpan().StartLinePosition.Line);
        Assert.True(told.Location.GetLineSpan().StartLinePosition.Character >= least);
    }

    [Fact]
    public async Task LinesAreThoseOfTheReaderAndOfTheCommand()
    {
        var doubt = Assert.Single(await Doubts(new InMemoryFile("towns.txt", "Text", Text.Replace("to act;", "to\u2028act;", System.StringComparison.Ordinal))));

        Assert.Equal(8, doubt.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public async Task EntriesOfTheCatalogForNothingAreToldAtTheirLines()
    {
        const string catalog = """
            { "documents": [
              { "file": "towns.txt", "instruments": [
                { "id": "nothing", "name": "Nothing" } ] },
              { "file": "Towns.txt", "key": "towns" } ] }
            """;

        var doubts = await Doubts(
            new InMemoryFile("towns.txt", "Text", Text.Replace("*Invites*", "2. *Invites*")), new InMemoryFile("texts/catalog.json", "Catalog", catalog));

        Assert.Equal(["MND1302 3", "MND1303 2"], doubts.Select(doubt => doubt.Id + " " + doubt.Location.GetLineSpan().StartLinePosition.Line).Order());
        Assert.All(doubts, doubt => Assert.Equal("texts/catalog.json", doubt.Location.GetLineSpan().Path));
    }

    [Fact]
    public async Task TheVocabularyOfTheCatalogCountsInTheBuild()
    {
        const string catalog = """
            { "vocabulary": { "bodies": [ { "name": "Garden Authority", "kind": "Office", "shortForms": ["Authority"], "source": "The garden charter" } ] } }
            """;
        var text = new InMemoryFile("garden.txt", "Text", Texts.Rivers);

        Assert.Empty(await Doubts(text, new InMemoryFile("catalog.json", "Catalog", catalog)));
        Assert.Contains("Garden Authority", new GeneratorHarness([text, new InMemoryFile("catalog.json", "Catalog", catalog)]).Code("garden.g.cs"), System.StringComparison.Ordinal);
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
