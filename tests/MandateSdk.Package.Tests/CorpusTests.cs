using System.IO;
using MandateSdk.Package.Tests.Harness;

namespace MandateSdk.Package.Tests;

/// <summary>An application with the package of the built-in texts.</summary>
public class CorpusTests(SharedPackages shared) : IClassFixture<SharedPackages>
{
    private const string Program = """
        using MandateSdk;

        Console.WriteLine(Norms.GuidelinesForThePreventionOfCrime.P14.Text);
        Console.WriteLine(Corpus.Find(NormIds.GuidelinesForThePreventionOfCrime.P25.A)!.Citation);
        """;

    private const string Words =
        "Crime prevention strategies should, when appropriate, pay due regard to the different needs of men and women and consider"
        + " the special needs of vulnerable members of society.\nGuidelines for the Prevention of Crime, para. 25 (a)\n";

    [Fact]
    public void AConsoleApplicationPrintsANorm()
    {
        // The analyzers of marks come along: no other package is there.
        var app = shared.Packages.NewWorkspace("corpus").Write("Program.cs", Program + "\n[Implements(\"ECOSOC 2002/13, annex, para. 99\")] class Planner;\n");
        app.WriteProject("App.csproj", app.Reference("MandateSdk"), "<OutputType>Exe</OutputType><WarningsNotAsErrors>MND2001</WarningsNotAsErrors>");

        Assert.Contains("warning MND2001", app.Dotnet("build", "--nologo").Succeeded().Output, System.StringComparison.Ordinal);
        Assert.Equal(Words, app.Dotnet("run", "--no-build").Succeeded().Output);
    }

    [RestoringFact]
    public void ATrimmedApplicationPrintsTheSameAndItsOwnTexts()
    {
        var app = shared.Packages.NewWorkspace("trimmed")
            .Write("texts/house-rules.txt", HouseRules.First)
            .Write("Program.cs", Program + "\nConsole.WriteLine(App.AppNorms.RulesOfTheHouse.P2.A.Text);\n");
        app.WriteProject(
            "App.csproj",
            app.Reference("MandateSdk") + app.Reference("MandateSdk.Generators") + """<MandateText Include="texts/*.txt" />""",
            """
            <OutputType>Exe</OutputType>
            <PublishTrimmed>true</PublishTrimmed>
            <TrimmerSingleWarn>false</TrimmerSingleWarn>
            <InvariantGlobalization>true</InvariantGlobalization>
            <EnableAotAnalyzer>true</EnableAotAnalyzer>
            """);

        var published = app.Dotnet("publish", "--nologo", "--self-contained", "--use-current-runtime", "--output", "published");

        // Not every feed has the runtime for this machine. Then the analyzers have the word, over the application at least.
        if (published.Output.Contains("NU1101: Unable to find package Microsoft.NETCore.App.Runtime", System.StringComparison.Ordinal))
        {
            app.Dotnet("build", "--nologo", "-p:PublishTrimmed=false", "-p:EnableTrimAnalyzer=true").Succeeded();
            return;
        }

        published.Succeeded();
        Assert.Equal(Words + "Before leaving;\n", app.Run(Path.Combine("published", System.OperatingSystem.IsWindows() ? "App.exe" : "App")).Succeeded().Output);
    }

    [Fact]
    public void OwnTextsAndBuiltInOnesAreUsedInOneFileAndMarksAreCheckedOnce()
    {
        var app = shared.Packages.NewWorkspace("both")
            .Write("texts/house-rules.txt", HouseRules.First)
            .Write("Program.cs", """
                using App;
                using MandateSdk;

                Console.WriteLine(AppNorms.RulesOfTheHouse.P2.A.Text + " " + Norms.GuidelinesForThePreventionOfCrime.P25.A.Label);
                Console.WriteLine(AppNormIds.RulesOfTheHouse.P1 + " " + NormIds.GuidelinesForThePreventionOfCrime.P14);

                [Implements("house-rules/report/para_99")]
                class Tea;
                """);
        app.WriteProject(
            "App.csproj",
            app.Reference("MandateSdk") + app.Reference("MandateSdk.Generators") + """<MandateText Include="texts/*.txt" />""",
            "<OutputType>Exe</OutputType><WarningsNotAsErrors>MND2001</WarningsNotAsErrors>");

        // The summary at the end of a build says each warning again.
        var built = app.Dotnet("build", "--nologo").Succeeded().Output.Split("Build succeeded.")[0];
        Assert.Single(built.Split('\n'), line => line.Contains("Program.cs(7,13): warning MND2001", System.StringComparison.Ordinal));
        Assert.StartsWith("Before leaving; a\nhouse-rules/report/para_1 000/", app.Dotnet("run", "--no-build").Succeeded().Output, System.StringComparison.Ordinal);
    }

    [RestoringFact]
    public void ATestProjectTestsANorm()
    {
        var project = shared.Packages.NewWorkspace("testing").Write("NormTests.cs", """
            using MandateSdk;
            using Xunit;

            public class NormTests
            {
                [Fact]
                public void TheNormIsInForce() => Assert.Null(Norms.GuidelinesForThePreventionOfCrime.P14.Instrument.Lineage?.SupersededBy);
            }
            """);
        var versions = File.ReadAllText(Path.Combine(Packages.Repository, "Directory.Packages.props"));
        project.WriteProject(
            "Tests.csproj",
            project.Reference("MandateSdk") + Reference("xunit") + Reference("xunit.runner.visualstudio") + Reference("Microsoft.NET.Test.Sdk"));

        Assert.Contains("Passed:     1", project.Dotnet("test", "--nologo").Succeeded().Output, System.StringComparison.Ordinal);

        // The same versions as in the tests of this repository.
        string Reference(string package)
        {
            var start = versions.IndexOf($"\"{package}\" Version=\"", System.StringComparison.Ordinal) + package.Length + 12;
            return $"""<PackageReference Include="{package}" Version="{versions[start..versions.IndexOf('"', start)]}" />""";
        }
    }
}
