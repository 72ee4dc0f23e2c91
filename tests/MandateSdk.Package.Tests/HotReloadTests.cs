using System;
using MandateSdk.Package.Tests.Harness;

namespace MandateSdk.Package.Tests;

/// <summary>An edit of a text under <c>dotnet watch</c>: the program restarts and never gives words at positions of another text.</summary>
public class HotReloadTests(SharedPackages shared) : IClassFixture<SharedPackages>
{
    private const string Program = """
        while (true)
        {
            Console.WriteLine("1: " + App.Norms.RulesOfTheHouse.P1.Text + " 2: " + App.Norms.RulesOfTheHouse.P2.B.Text);
            await Task.Delay(200);
        }
        """;

    [Fact]
    public void ALongerSentenceIsPrintedWholeAfterARestart()
    {
        var app = shared.Packages.NewWorkspace("watch").Write("texts/house-rules.txt", HouseRules.First).Write("Program.cs", Program);
        app.WriteProject("App.csproj", app.Reference("MandateSdk.Generators") + """<MandateText Include="texts/*.txt" />""", "<OutputType>Exe</OutputType>");
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
