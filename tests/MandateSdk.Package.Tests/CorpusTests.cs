using System.IO;
using System.Reflection.PortableExecutable;
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

    /// <summary>What the program prints.</summary>
    internal const string Words =
        "Crime prevention strategies should, when appropriate, pay due regard to the different needs of men and women and consider"
        + " the special needs of vulnerable members of society.\nGuidelines for the Prevention of Crime, para. 25 (a)\n";

    /// <summary>Writes the projects of these tests.</summary>
    internal static void WriteProjects(Workspace folder)
    {
        // The analyzers of marks come along: no other package is there.
        const string WarnsOfMarks = "<WarningsNotAsErrors>MND2001</WarningsNotAsErrors>";
        folder.In("console")
            .Write("Program.cs", Program + "\n[Implements(\"ECOSOC 2002/13, annex, para. 99\")] class Planner;\n")
            .WriteProgram("Console.csproj", folder.Reference("MandateSdk"), WarnsOfMarks);
        folder.In("both")
            .Write("texts/house-rules.txt", HouseRules.First)
            .Write("Program.cs", """
                using Both;
                using MandateSdk;

                Console.WriteLine(BothNorms.RulesOfTheHouse.P2.A.Text + " " + Norms.GuidelinesForThePreventionOfCrime.P25.A.Label);
                Console.WriteLine(BothNormIds.RulesOfTheHouse.P1 + " " + NormIds.GuidelinesForThePreventionOfCrime.P14);
                Console.WriteLine(typeof(Norms).Assembly.Location + "\n" + typeof(MandateSdk.Core.Model.Document).Assembly.Location);

                [Implements("house-rules/report/para_99")]
                class Tea;
                """)
            .WriteProgram(
                "Both.csproj",
                folder.Reference("MandateSdk") + folder.Reference("MandateSdk.Generators") + """<MandateText Include="texts/*.txt" />""",
                WarnsOfMarks);
        if (Sources.Reachable.Count > 0)
        {
            WriteTests(folder.In("testing"));
        }
    }

    [Fact]
    public void AConsoleApplicationPrintsANorm()
    {
        Assert.Equal(Words, shared.Packages.Consumers.Value.Run("console/Console.csproj"));
        Assert.Contains(
            shared.Packages.Consumers.Value.LinesOf("console/Console.csproj"),
            line => line.Contains("warning MND2001", System.StringComparison.Ordinal));
    }

    [Fact]
    public void OwnTextsAndBuiltInOnesAreUsedInOneFileAndMarksAreCheckedOnce()
    {
        Assert.StartsWith(
            "Before leaving; a\nhouse-rules/report/para_1 000/",
            shared.Packages.Consumers.Value.Run("both/Both.csproj"),
            System.StringComparison.Ordinal);
        Assert.Equal(1, shared.Packages.Consumers.Value.TimesBeforeTheSummary("Program.cs(8,13): warning MND2001"));
    }

    [CompiledFact]
    public void ThePackagesBringImagesThatAreCompiledAheadAndProgramsRunThem()
    {
        var places = shared.Packages.Consumers.Value.Run("both/Both.csproj").Replace('\\', '/').Split('\n')[2..4];

        Assert.EndsWith($"runtimes/{Packages.CompiledPlatform}/lib/net10.0/MandateSdk.dll", places[0], System.StringComparison.Ordinal);
        Assert.EndsWith($"runtimes/{Packages.CompiledPlatform}/lib/net10.0/MandateSdk.Core.dll", places[1], System.StringComparison.Ordinal);
        Assert.All(places, place => Assert.True(IsCompiledAhead(place), place));
    }

    [RestoringFact]
    public void ATestProjectTestsANorm() => Assert.Contains(
        "Passed:     1",
        shared.Packages.Consumers.Value.In("testing").Dotnet("test", "--no-build", "--nologo").Succeeded().Output,
        System.StringComparison.Ordinal);

    [RestoringFact]
    public void ATrimmedApplicationPrintsTheSameAndItsOwnTexts()
    {
        var app = shared.Packages.NewWorkspace("trimmed")
            .Write("texts/house-rules.txt", HouseRules.First)
            .Write("Program.cs", Program + "\nConsole.WriteLine(App.AppNorms.RulesOfTheHouse.P2.A.Text);\n");
        app.WriteProgram(
            "App.csproj",
            app.Reference("MandateSdk") + app.Reference("MandateSdk.Generators") + """<MandateText Include="texts/*.txt" />""",
            """
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

    private static bool IsCompiledAhead(string assembly)
    {
        using var image = new PEReader(File.OpenRead(assembly));
        return image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    private static void WriteTests(Workspace project)
    {
        var versions = File.ReadAllText(Path.Combine(Packages.Repository, "Directory.Packages.props"));
        project
            .Write("NormTests.cs", """
                using MandateSdk;
                using Xunit;

                public class NormTests
                {
                    [Fact]
                    public void TheNormIsInForce() => Assert.Null(Norms.GuidelinesForThePreventionOfCrime.P14.Instrument.Lineage?.SupersededBy);
                }
                """)
            .WriteProject(
                "Testing.csproj",
                project.Reference("MandateSdk") + Reference("xunit") + Reference("xunit.runner.visualstudio") + Reference("Microsoft.NET.Test.Sdk"));

        // The same versions as in the tests of this repository.
        string Reference(string package)
        {
            var start = versions.IndexOf($"\"{package}\" Version=\"", System.StringComparison.Ordinal) + package.Length + 12;
            return $"""<PackageReference Include="{package}" Version="{versions[start..versions.IndexOf('"', start)]}" />""";
        }
    }
}
