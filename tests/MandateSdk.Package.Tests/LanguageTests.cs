using MandateSdk.Package.Tests.Harness;

namespace MandateSdk.Package.Tests;

/// <summary>
/// Who writes the C# of .NET Framework, Visual Basic or F# reads a norm of the package, an item by its id as its type in the
/// model, and a norm of a C# library with texts.
/// </summary>
public class LanguageTests(SharedPackages shared) : IClassFixture<SharedPackages>
{
    private const string Words = CorpusTests.Words + "Guests shall be offered tea.\n";

    /// <summary>Writes the projects of these tests.</summary>
    internal static void WriteProjects(Workspace folder)
    {
        var items = folder.Reference("MandateSdk") + """<ProjectReference Include="../library/Library.csproj" />""";
        folder.In("library")
            .Write("texts/house-rules.txt", HouseRules.First)
            .WriteProject("Library.csproj", folder.Reference("MandateSdk.Generators") + """<MandateText Include="texts/*.txt" Name="HouseRules" />""");
        folder.In("old")
            .Write("Program.cs", """
                using System;
                using MandateSdk;
                using MandateSdk.Core.Model;

                internal static class Program
                {
                    private static void Main()
                    {
                        Paragraph paragraph = Norms.GuidelinesForThePreventionOfCrime.P14;
                        Console.WriteLine(paragraph.Text);
                        if (Corpus.Find(NormIds.GuidelinesForThePreventionOfCrime.P25.A) is Subparagraph item)
                        {
                            Console.WriteLine(item.Citation);
                        }

                        Console.WriteLine(Library.HouseRules.RulesOfTheHouse.P1.Text);
                    }
                }
                """)
            .WriteProgram("Old.csproj", items, "<LangVersion>7.3</LangVersion><Nullable>disable</Nullable><ImplicitUsings>disable</ImplicitUsings>");
        folder.In("visual")
            .Write("Program.vb", """
                Imports MandateSdk
                Imports MandateSdk.Core.Model

                Module Program
                    Sub Main()
                        Dim paragraph As Paragraph = Norms.GuidelinesForThePreventionOfCrime.P14
                        Console.WriteLine(paragraph.Text)
                        Dim item = TryCast(Corpus.Find(NormIds.GuidelinesForThePreventionOfCrime.P25.A), Subparagraph)
                        Console.WriteLine(item.Citation)
                        Console.WriteLine(Library.HouseRules.RulesOfTheHouse.P1.Text)
                    End Sub
                End Module
                """)
            .WriteProgram("Visual.vbproj", items);
        folder.In("functional")
            .Write("Program.fs", """
                open System
                open MandateSdk
                open MandateSdk.Core.Model

                let paragraph: Paragraph = Norms.GuidelinesForThePreventionOfCrime.P14
                Console.WriteLine paragraph.Text

                match Corpus.Find NormIds.GuidelinesForThePreventionOfCrime.P25.A with
                | :? Subparagraph as item -> Console.WriteLine item.Citation
                | _ -> ()

                Console.WriteLine Library.HouseRules.RulesOfTheHouse.P1.Text
                """)
            .WriteProgram("Functional.fsproj", items + """<Compile Include="Program.fs" />""");
    }

    [Theory]
    [InlineData("old/Old.csproj")]
    [InlineData("visual/Visual.vbproj")]
    [InlineData("functional/Functional.fsproj")]
    public void AProgramOfAnotherLanguageReadsNorms(string project) =>
        Assert.Equal(Words, shared.Packages.Consumers.Value.Run(project));
}
