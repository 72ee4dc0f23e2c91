using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Commands;

/// <summary>
/// The tour of <c>docs/cli.md</c> says what the command prints: "…" at the end of a line stands for its rest, and on a line of
/// its own for any lines.
/// </summary>
public sealed class TourTests : IDisposable
{
    private const string Heading = "## A tour";

    private readonly TemporaryDirectory _directory = new();

    public TourTests()
    {
        Directory.CreateDirectory(_directory.Of("in"));
        _directory.Write("in/guidelines.pdf", Import.Tests.Harness.RawPdf.Hello().ToBytes());
        Directory.CreateDirectory(_directory.Of("src"));
        _directory.Write("src/Streets.cs",
            """
            using MandateSdk;

            public sealed class Streets
            {
                [Implements(NormIds.GuidelinesForThePreventionOfCrime.P25.A)]
                public void Light() { }
            }
            """);
    }

    public void Dispose() => _directory.Dispose();

    public static TheoryData<string> Stops => [.. Read().Select(stop => stop.Command)];

    [Theory]
    [MemberData(nameof(Stops))]
    public void TheCommandPrintsWhatTheTourSays(string command)
    {
        var expected = Read().First(stop => stop.Command == command).Lines;
        var run = CommandRun.Of(Words(command).Skip(1).Select(Placed).ToArray());
        var lines = (run.Output + run.Error).Replace(_directory.Path + "/", "", StringComparison.Ordinal)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd()).ToArray();

        Assert.True(Fits(expected, 0, lines, 0), command + " printed:\n" + string.Join('\n', lines.Take(40)) + "\n\nnot:\n" + string.Join('\n', expected));
    }

    [Fact]
    public void EveryCommandIsOnTheTour()
    {
        var toured = Read().Select(stop => Words(stop.Command)[1]).ToHashSet();
        var commands = CommandRun.Of("--help").OutputLines.SkipWhile(line => !line.StartsWith("Commands:", StringComparison.Ordinal)).Skip(1)
            .Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ')
            .Select(line => line.Trim().Split(' ')[0]);

        Assert.Equal([], commands.Except(toured));
    }

    private static bool Fits(IReadOnlyList<string> expected, int at, string[] lines, int line)
    {
        if (at == expected.Count)
            return line == lines.Length;
        if (expected[at].Trim() == "…")
            return Enumerable.Range(line, lines.Length - line + 1).Any(next => Fits(expected, at + 1, lines, next));

        return line < lines.Length && FitsLine(expected[at], lines[line]) && Fits(expected, at + 1, lines, line + 1);
    }

    private static bool FitsLine(string expected, string line) => expected.EndsWith('…')
        ? line.StartsWith(expected[..^1], StringComparison.Ordinal)
        : line == expected;

    // The files and folders of the tour lie in a folder of the test.
    private string Placed(string word) =>
        word.Split('/')[0] is "in" or "src" or "texts" or "exports" or "pages" ? _directory.Of(word) : word;

    private static List<(string Command, List<string> Lines)> Read()
    {
        var stops = new List<(string Command, List<string> Lines)>();
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "cli.md")).ReplaceLineEndings("\n");
        var start = text.IndexOf(Heading + "\n", StringComparison.Ordinal);
        Assert.True(start >= 0);
        foreach (var line in text[(start + Heading.Length)..].Split('\n').TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)))
        {
            if (line.StartsWith("    $ ", StringComparison.Ordinal))
                stops.Add((line[6..], []));
            else if (line.StartsWith("    ", StringComparison.Ordinal) && stops.Count > 0)
                stops[^1].Lines.Add(line[4..].TrimEnd());
        }

        return stops;
    }

    // As a shell takes them apart: quotation marks of either sort hold words together.
    private static List<string> Words(string command)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var quote = '\0';
        foreach (var c in command + " ")
        {
            if (quote == '\0' && c == ' ')
            {
                if (word.Length > 0)
                    words.Add(word.ToString());
                word.Clear();
            }
            else if (c == quote)
            {
                quote = '\0';
            }
            else if (quote == '\0' && c is '"' or '\'')
            {
                quote = c;
            }
            else
            {
                word.Append(c);
            }
        }

        return words;
    }
}
