using System;
using MandateSdk.Package.Tests.Harness;

namespace MandateSdk.Package.Tests;

/// <summary>Projects that bring texts of their own.</summary>
public class OwnTextsTests(SharedPackages shared) : IClassFixture<SharedPackages>
{
    /// <summary>Writes the projects of these tests.</summary>
    internal static void WriteProjects(Workspace folder)
    {
        WriteLibraryAndApplication(folder);
        WriteClash(folder.In("clash"), "Clash.csproj", string.Empty);
        WriteClash(
            folder.In("remedy"),
            "Remedy.csproj",
            """<MandateText Update="texts/old/*.txt" LogicalName="old-%(Filename)%(Extension)" />""");
        folder.In("basic")
            .Write("texts/house-rules.txt", HouseRules.First)
            .WriteProject("Basic.vbproj", folder.Reference("MandateSdk.Generators") + """<MandateText Include="texts/*.txt" />""");
    }

    [Fact]
    public void ALibraryAndAnApplicationWithTextsAreQueriedTogether() => Assert.Equal(
        "2 documents, 2 instruments\nWhen it rains.\nGates shall be kept shut.\nhouse/report/para_3\n",
        shared.Packages.Consumers.Value.Run("combined/App/App.csproj"));

    [Fact]
    public void TwoTextsWithOneFileNameAreOneErrorAndItsRemedyWorks()
    {
        var error = Assert.Single(shared.Packages.Consumers.Value.ErrorsOf("clash/Clash.csproj"));
        Assert.Contains("error MND9001", error, StringComparison.Ordinal);
        Assert.Contains("texts/new/rules.txt and texts/old/rules.txt", error.Replace('\\', '/'), StringComparison.Ordinal);

        Assert.Equal("2\n", shared.Packages.Consumers.Value.Run("remedy/Remedy.csproj"));
    }

    [Fact]
    public void AProjectOfAnotherLanguageIsToldThatTheGeneratorIsForCSharp()
    {
        var error = Assert.Single(shared.Packages.Consumers.Value.ErrorsOf("basic/Basic.vbproj"));
        Assert.Contains("error MND9001", error, StringComparison.Ordinal);
        Assert.Contains("the generator is for C#", error, StringComparison.Ordinal);
    }

    private static void WriteLibraryAndApplication(Workspace folder)
    {
        folder.In("combined/Rules")
            .Write("texts/house-rules.txt", HouseRules.First)
            .Write("texts/catalog.json", """{ "documents": [ { "file": "house-rules.txt", "key": "house" } ] }""")
            .WriteProject("Rules.csproj", folder.Reference("MandateSdk.Generators")
                + """<MandateText Include="texts/**/*.txt" Namespace="Acme.Norms" Name="HouseRules" Catalog="texts/catalog.json" />""");
        folder.In("combined/App")
            .Write("texts/garden/garden-rules.txt", HouseRules.Garden)
            .Write(".editorconfig", "[texts/garden/*.txt]\nmandate_name = GardenRules\n")
            .Write("Program.cs", """
                using Acme.Norms;
                using App;
                using MandateSdk.Core.Library;

                var library = new NormLibrary(HouseRules.Documents).With(GardenRules.Documents);
                Console.WriteLine(library);
                Console.WriteLine(library.Find(HouseRulesIds.RulesOfTheHouse.P2.B)!.Text);
                Console.WriteLine(library.Find(GardenRulesIds.RulesOfTheGarden.P1)!.Text);
                Console.WriteLine(HouseRules.RulesOfTheHouse.P3.Id);
                """)
            .WriteProgram(
                "App.csproj",
                folder.Reference("MandateSdk.Generators")
                    + """<ProjectReference Include="../Rules/Rules.csproj" /><MandateText Include="texts/**/*.txt" />""");
    }

    // The program is for the project that builds.
    private static void WriteClash(Workspace project, string file, string remedy) => project
        .Write("texts/old/rules.txt", HouseRules.First)
        .Write("texts/new/rules.txt", HouseRules.Garden)
        .Write("Program.cs", "Console.WriteLine(Remedy.Norms.Documents.Count);")
        .WriteProgram(file, project.Reference("MandateSdk.Generators") + """<MandateText Include="texts/**/*.txt" />""" + remedy);
}
