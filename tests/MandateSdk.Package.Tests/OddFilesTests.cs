using System;
using System.IO;
using System.Text;
using MandateSdk.Package.Tests.Harness;

namespace MandateSdk.Package.Tests;

/// <summary>File names and encodings as they come: what is built prints the words of the file, and what is not is reported at its place.</summary>
public class OddFilesTests(SharedPackages shared) : IClassFixture<SharedPackages>
{
    // Names that every file system takes; others have quotation marks and more, which a test on one of them cannot write.
    private static readonly string[] Names = ["my rules (2024) #1 & co.txt", "a;b.txt", "it's 100%20 [x] {y},=!`$(z)@(v).txt", " é.txt"];

    /// <summary>Writes the projects of these tests.</summary>
    internal static void WriteProjects(Workspace folder)
    {
        WriteOdd(folder.In("odd"));
        var project = folder.In("case").Write("texts/rules.txt", HouseRules.First).Write("texts/Rules.TXT", HouseRules.Garden);
        project.WriteProject("Case.csproj", project.Reference("MandateSdk.Generators") + """<MandateText Include="texts/*" />""");
    }

    [Fact]
    public void AnyFileNameWorksAndOtherEncodingsAreWarnings()
    {
        var printed = shared.Packages.Consumers.Value.Run("odd/Odd.csproj");
        Assert.All(Names, name => Assert.Contains($"Guests shall be offered tea number {Array.IndexOf(Names, name)}.\n", printed, StringComparison.Ordinal));

        var built = shared.Packages.Consumers.Value.LinesOf("odd/Odd.csproj");
        Assert.Contains(built, line => line.Contains("latin.txt(1,17): warning MND0001", StringComparison.Ordinal));
        Assert.Contains(built, line => line.Contains("wide.txt(1,2): warning MND0001", StringComparison.Ordinal));
    }

    [Fact]
    public void NamesThatDifferInCaseOnlyAreOneErrorOfOurs()
    {
        var consumers = shared.Packages.Consumers.Value;
        if (Directory.GetFiles(consumers.In("case").Of("texts")).Length == 1)
        {
            return; // The file system takes both for one file.
        }

        Assert.Contains("error MND9001", Assert.Single(consumers.ErrorsOf("case/Case.csproj")), StringComparison.Ordinal);
    }

    private static void WriteOdd(Workspace app)
    {
        app.Write("Program.cs", """
            foreach (var document in Odd.Norms.Documents)
                Console.WriteLine(document.Units.Last().Text);
            """);
        foreach (var name in Names)
        {
            app.Write("texts/" + name, $"Rules of {Array.IndexOf(Names, name)}\n\n1. Guests shall be offered tea number {Array.IndexOf(Names, name)}.\n");
        }

        var bytes = Encoding.Latin1.GetBytes("Rules of the café\n\n1. The guests, les invités, shall be offered tea.\n");
        File.WriteAllBytes(app.Of("texts/latin.txt"), bytes);
        File.WriteAllBytes(app.Of("texts/wide.txt"), Encoding.Unicode.GetBytes("Rules\n\n1. Guests shall be offered tea.\n"));
        app.WriteProgram(
            "Odd.csproj",
            app.Reference("MandateSdk.Generators") + """<MandateText Include="texts/*.txt" />""",
            "<WarningsNotAsErrors>MND0001</WarningsNotAsErrors>");
    }
}
