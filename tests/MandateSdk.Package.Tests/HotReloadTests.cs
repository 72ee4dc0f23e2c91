using System;
using MandateSdk.Package.Tests.Harness;

namespace MandateSdk.Package.Tests;

/// <summary>An edit of a text under <c>dotnet watch</c>: the program restarts and never gives words at positions of another text.</summary>
public class HotReloadTests(SharedPackages shared) : IClassFixture<SharedPackages>
{
    private const string Program = """
        while (true)
        {
            Console.WriteLine("1: " + Watched.Norms.RulesOfTheHouse.P1.Text + " 2: " + Watched.Norms.RulesOfTheHouse.P2.B.Text);
            await Task.Delay(200);
        }
        """;

    /// <summary>Writes the project of this test.</summary>
    internal static void WriteProjects(Workspace folder) => folder.In("watched")
        .Write("texts/house-rules.txt", HouseRules.First)
        .Write("Program.cs", Program)
        .WriteProgram("Watched.csproj", folder.Reference("MandateSdk.Generators") + """<MandateText Include="texts/*.txt" />""");

    [Fact]
    public void ALongerSentenceIsPrintedWholeAfterARestart()
    {
        var app = shared.Packages.Consumers.Value.In("watched");
        var edited = HouseRules.First.Replace("tea.", "tea, coffee or cold milk.", StringComparison.Ordinal);

        // An edit before this line is lost: the command does not look at files yet, though the program already runs.
        var lines = app.Watch(
            ("Waiting for changes", () => app.Write("texts/house-rules.txt", edited)),
            ("1: Guests shall be offered tea, coffee or cold milk. 2: When it rains.", () => { }
        ));

        Assert.Contains("1: Guests shall be offered tea. 2: When it rains.", lines);

        Assert.All(lines, line => Assert.True(
            line is "1: Guests shall be offered tea. 2: When it rains." or "1: Guests shall be offered tea, coffee or cold milk. 2: When it rains."
            || !line.StartsWith("1: ", StringComparison.Ordinal),
            line));
        Assert.DoesNotContain(lines, line => line.Contains("Exception", StringComparison.Ordinal));
    }
}
