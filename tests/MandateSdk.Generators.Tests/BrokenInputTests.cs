using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using MandateSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MandateSdk.Generators.Tests;

/// <summary>A broken file is one diagnostic that names it; everything else is built as if it were not there.</summary>
public class BrokenInputTests
{
    [Fact]
    public void ATextThatCannotBeOpenedIsOneDiagnostic() =>
        AssertOneProblem(new InMemoryFile("texts/lost.txt", "Text", null), "MND9001", "lost.txt", "cannot be opened");

    [Fact]
    public void ATextInAnotherEncodingIsOneDiagnostic() =>
        AssertOneProblem(new InMemoryFile("texts/old.txt", "Text", "Café", Encoding.Latin1), "MND9001", "old.txt", "UTF-8");

    [Fact]
    public void ACatalogThatIsNoJsonIsOneDiagnosticWithItsLine()
    {
        var error = AssertOneProblem(
            new InMemoryFile("texts/catalog.json", "Catalog", "{\n  \"documents\": [\n    oops\n  ]\n}"),
            "MND9002",
            "catalog.json",
            "Line 3");

        Assert.Equal(2, error.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void ACatalogThatCannotBeOpenedIsOneDiagnostic() =>
        AssertOneProblem(new InMemoryFile("texts/catalog.json", "Catalog", null), "MND9002", "catalog.json", "cannot be opened");

    [Fact]
    public void TextsWithOneNameAreOneDiagnosticThatNamesThemAndTheWayOut()
    {
        var files = Texts.TownsAndRivers().Append(new InMemoryFile("more/rivers.txt", "Text", Texts.Rivers));

        var project = new GeneratorHarness(files);

        var error = Assert.Single(project.Result.Diagnostics);
        Assert.Equal("MND9001", error.Id);
        Assert.Equal("texts/rivers.txt", error.Location.GetLineSpan().Path);
        Assert.Equal(
            "No code is generated for the text rivers.txt: the project includes more/rivers.txt and texts/rivers.txt, and ids cannot"
            + " tell them apart; rename one, or give it a name of its own as its metadata LogicalName. The other texts are not affected.",
            error.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(["towns.g.cs", "Norms.g.cs"], project.GeneratedFiles);
        Assert.Empty(project.Compile());
    }

    [Fact]
    public void TextsWithOneFileNameAndNamesOfTheirOwnAreTwoTexts()
    {
        var other = new InMemoryFile("more/rivers.txt", "Text", Texts.Rivers)
        {
            Options = new Dictionary<string, string> { ["build_metadata.AdditionalFiles.MandateFile"] = "more-rivers.txt" },
        };

        var project = new GeneratorHarness(Texts.TownsAndRivers().Append(other));

        Assert.Empty(project.Result.Diagnostics);
        Assert.Contains("more-rivers.g.cs", project.GeneratedFiles);
        Assert.Empty(project.Compile());
    }

    // Names pass through a file of options, where # and ; begin a comment and blanks at the ends are lost.
    [Theory]
    [InlineData("my rules (2024) #1 & co.txt", "my rules (2024)")]
    [InlineData("rules; garden.txt", "rules")]
    [InlineData("#1.txt", "")]
    [InlineData(" rules.txt", "rules.txt")]
    public void AFileNameThatDoesNotPassAsMetadataIsTheNameAllTheSame(string file, string passed)
    {
        var text = new InMemoryFile("texts/" + file, "Text", Texts.Rivers)
        {
            Options = new Dictionary<string, string> { ["build_metadata.AdditionalFiles.MandateFile"] = passed },
        };

        var project = new GeneratorHarness([text]);

        Assert.Empty(project.Result.Diagnostics);
        Assert.Contains("\"" + file + "\"", project.Code(project.GeneratedFiles.First()), StringComparison.Ordinal);
    }

    [Fact]
    public void NamesThatDifferInCaseOnlyAreOneDiagnosticAsWell()
    {
        var project = new GeneratorHarness(Texts.TownsAndRivers().Append(new InMemoryFile("texts/Rivers.txt", "Text", Texts.Rivers)));

        var error = Assert.Single(project.Result.Diagnostics);
        Assert.Equal("MND9001", error.Id);
        Assert.Contains("texts/Rivers.txt and texts/rivers.txt", error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(["towns.g.cs", "Norms.g.cs"], project.GeneratedFiles);
    }

    [Fact]
    public void ANameWithAFolderIsOneDiagnostic() => AssertOneProblem(
        new InMemoryFile("more/rivers.txt", "Text", Texts.Rivers)
        {
            Options = new Dictionary<string, string> { ["build_metadata.AdditionalFiles.MandateFile"] = "more/rivers.txt" },
        },
        "MND9001",
        "LogicalName");

    [Fact]
    public void AnyCharactersBecomeCodeThatCompiles()
    {
        const string odd = "Draft resolution I\n\n*/ \"quoted\" \\u0041 </summary> ]]> --> {0}\u2028\u0085\u0000\ud800\ufeff\u202e\n\n"
            + "The General Assembly,\n\n1. Requests \u2029 all */ /// <b> & \"States\" \ud83d\ude00 \ud83d;\n\n(a) \\;\n";
        var project = new GeneratorHarness([new InMemoryFile("texts/odd & <name>'\".txt", "Text", odd)]);

        Assert.Empty(project.Result.Diagnostics);
        Assert.Empty(project.Compile());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("Nothing that looks like a norm.")]
    public void ATextWithoutInstrumentsIsADocumentAllTheSame(string text)
    {
        var project = new GeneratorHarness([new InMemoryFile("texts/empty.txt", "Text", text)]);

        Assert.Empty(project.Result.Diagnostics);
        Assert.Empty(project.Compile());
    }

    [Fact]
    public void TheCultureOfTheMachineChangesNothing()
    {
        var here = CultureInfo.CurrentCulture;
        var expected = new GeneratorHarness(Texts.Seeds()).Result.GeneratedSources;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR") { NumberFormat = { NegativeSign = "−" } };
            var actual = new GeneratorHarness(Texts.Seeds()).Result.GeneratedSources;
            Assert.Equal(
                expected.Select(source => source.SourceText.ToString()),
                actual.Select(source => source.SourceText.ToString()));
        }
        finally
        {
            CultureInfo.CurrentCulture = here;
        }
    }

    private static Diagnostic AssertOneProblem(InMemoryFile broken, string id, params string[] words)
    {
        var project = new GeneratorHarness(Texts.TownsAndRivers().Append(broken));

        var error = Assert.Single(project.Result.Diagnostics);
        Assert.Equal(id, error.Id);
        Assert.Equal(broken.Path, error.Location.GetLineSpan().Path);
        Assert.All(words, word => Assert.Contains(word, error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        Assert.Equal(3, project.GeneratedFiles.Count());
        Assert.Empty(project.Compile());
        return error;
    }
}
