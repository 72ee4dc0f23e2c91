using System.Linq;

namespace MandateSdk.Tool.Tests.Commands.Every;

/// <summary>A command that is new, or learns to print JSON or another form, is among those that are tried on every file.</summary>
public class CompletenessTests
{
    private static readonly string[] Lines = [.. CommandLines.OfTexts, .. CommandLines.OfOtherFiles, .. CommandLines.OfNothing];

    public static TheoryData<string> Names => [.. CommandLines.Visible.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryCommandIsTried(string name)
    {
        var command = CommandLines.Visible.Single(command => command.Name == name);
        var lines = Lines.Where(line => line.Split(' ')[0] == name).ToList();

        Assert.NotEmpty(lines);
        foreach (var option in new[] { "--json", "--format", "--output", "--file" }.Where(option => command.Options.Any(known => known.Name == option)))
            Assert.Contains(lines, line => line.Split(' ').Contains(option));
        Assert.Equal(command.Options.Any(option => option.Name == "--catalog"), CommandLines.OfTexts.Any(line => line.Split(' ')[0] == name));
    }

    [Fact]
    public void NoLineIsOfACommandThatIsGone() => Assert.Equal(
        [],
        Lines.Select(line => line.Split(' ')[0]).Except(CommandLines.Visible.Select(command => command.Name)));
}
