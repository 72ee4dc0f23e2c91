using MandateSdk.Core.Tests.Harness;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Trust;

/// <summary>Every command reads a text that nests its units as deep as the bound and deeper, on a small stack.</summary>
public class NestedTextTests
{
    public static TheoryData<string> Texts() => [.. NestedTexts.Names];

    [Theory]
    [MemberData(nameof(Texts))]
    public void EveryCommandReadsANestedText(string name)
    {
        using var directory = new TemporaryDirectory();
        var file = directory.Write("text.txt", NestedTexts.Make(name, 60));
        string[][] commands =
        [
            ["check", file],
            ["list", file],
            ["mandates", "--file", file],
            ["terms", "--file", file],
            ["search", "it", "--file", file],
            ["export", file, "--format", "json", "--output", directory.Path],
        ];
        foreach (var command in commands)
        {
            CommandRun? run = null;
            SmallStack.Run(() => run = CommandRun.Of(command));

            // A list without entries says so.
            Assert.True(run!.Error.Length == 0 || (run.ErrorLines.Length == 1 && run.Error.StartsWith("No ", System.StringComparison.Ordinal)), run.Error);
        }
    }
}
