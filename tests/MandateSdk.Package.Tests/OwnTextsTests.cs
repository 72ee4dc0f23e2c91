using System;
using System.Linq;
using MandateSdk.Package.Tests.Harness;

namespace MandateSdk.Package.Tests;

/// <summary>Projects that bring texts of their own.</summary>
public class OwnTextsTests(SharedPackages shared) : IClassFixture<SharedPackages>
{
    [Fact]
    public void ALibraryAndAnApplicationWithTextsAreQueriedTogether()
    {
        var folder = shared.Packages.NewWorkspace("combined");
        folder.In("Rules")
            .Write("texts/house-rules.txt", HouseRules.First)
            .Write("texts/catalog.json", """{ "documents": [ { "file": "house-rules.txt", "key": "house" } ] }""")
            .WriteProject("Rules.csproj", folder.Reference("MandateSdk.Generators")
                + """<MandateText Include="texts/**/*.txt" Namespace="Acme.Norms" Name="HouseRules" Catalog="texts/catalog.json" />""");
        var app = folder.In("App")
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
                """);
        app.WriteProject(
            "App.csproj",
            folder.Reference("MandateSdk.Generators")
                + """<ProjectReference Include="../Rules/Rules.csproj" /><MandateText Include="texts/**/*.txt" />""",
            "<OutputType>Exe</OutputType>");

        Assert.Equal(
            "2 documents, 2 instruments\nWhen it rains.\nGates shall be kept shut.\nhouse/report/para_3\n",
            app.Dotnet("run").Succeeded().Output);
    }

    [Fact]
    public void TwoTextsWithOneFileNameAreOneErrorAndItsRemedyWorks()
    {
        var project = shared.Packages.NewWorkspace("clash")
            .Write("texts/old/rules.txt", HouseRules.First)
            .Write("texts/new/rules.txt", HouseRules.Garden);
        project.WriteProject("Clash.csproj", project.Reference("MandateSdk.Generators") + """<MandateText Include="texts/**/*.txt" />""");

        var error = Assert.Single(project.Dotnet("build", "--nologo").Failed().BuildErrors);
        Assert.Contains("error MND9001", error, StringComparison.Ordinal);
        Assert.Contains("texts/new/rules.txt and texts/old/rules.txt", error.Replace('\\', '/'), StringComparison.Ordinal);

        project.WriteProject("Clash.csproj", project.Reference("MandateSdk.Generators")
            + """<MandateText Include="texts/**/*.txt" /><MandateText Update="texts/old/*.txt" LogicalName="old-%(Filename)%(Extension)" />""");
        project.Dotnet("build", "--nologo").Succeeded();
    }

    [Fact]
    public void AProjectOfAnotherLanguageIsToldThatTheGeneratorIsForCSharp()
    {
        var project = shared.Packages.NewWorkspace("basic").Write("texts/house-rules.txt", HouseRules.First);
        project.WriteProject("Basic.vbproj", project.Reference("MandateSdk.Generators") + """<MandateText Include="texts/*.txt" />""");

        var error = Assert.Single(project.Dotnet("build", "--nologo").Failed().BuildErrors);
        Assert.Contains("error MND9001", error, StringComparison.Ordinal);
        Assert.Contains("the generator is for C#", error, StringComparison.Ordinal);
    }

    [Fact]
    public void AParagraphThatTheNextVersionDropsDoesNotCompile()
    {
        var folder = shared.Packages.NewWorkspace("upgrade");
        var library = folder.In("Rules");
        library.WriteProject(
            "Acme.Rules.csproj",
            folder.Reference("MandateSdk.Generators") + """<MandateText Include="texts/*.txt" />""");
        var app = folder.In("App").Write("Program.cs", "Console.WriteLine(Acme.Rules.Norms.RulesOfTheHouse.P3.Text);");

        Publish("1.0.0", HouseRules.First);
        Assert.Equal("Shoes shall be left at the door.\n", Run("1.0.0").Succeeded().Output);

        Publish("2.0.0", HouseRules.Second);
        var error = Assert.Single(Run("2.0.0").Failed().BuildErrors);
        Assert.Contains("error CS1061: 'RulesOfTheHouse' does not contain a definition for 'P3'", error, StringComparison.Ordinal);
        Assert.Contains("Program.cs(1,", error, StringComparison.Ordinal);

        void Publish(string version, string text) => library.Write("texts/house-rules.txt", text)
            .Dotnet("pack", "--nologo", "-p:Version=" + version, "--output", shared.Packages.Feed)
            .Succeeded();

        Outcome Run(string version)
        {
            app.WriteProject(
                "App.csproj",
                $"""<PackageReference Include="Acme.Rules" Version="{version}" />""",
                "<OutputType>Exe</OutputType>");
            var built = app.Dotnet("build", "--nologo");
            return built.ExitCode == 0 ? app.Dotnet("run", "--no-build") : built;
        }
    }
}
