using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using MandateSdk.Package.Tests.Harness;

namespace MandateSdk.Package.Tests;

/// <summary>The pages that begin with an empty folder: each line is run, and each file written, as it stands there.</summary>
public partial class ReadmeTests(SharedPackages shared) : IClassFixture<SharedPackages>
{
    [Fact]
    public void TheLinesOfTheReadmeLeadFromAnEmptyFolderToAParagraph()
    {
        var readme = Read("README.md");
        var start = readme.IndexOf("\n## From an empty folder\n", StringComparison.Ordinal);
        var (output, expected) = Follow("readme", readme[start..readme.IndexOf("\n## ", start + 1, StringComparison.Ordinal)]);

        Assert.Equal(expected, output);
    }

    [RestoringFact]
    public void TheLinesOfTheOwnTextsPageLeadToATestThatFails()
    {
        var page = Read("docs/your-own-texts.md");
        var (output, expected) = Follow("own-texts", page[..page.IndexOf("\n## What may go wrong\n", StringComparison.Ordinal)]);

        Assert.Contains(expected.Trim(), output, StringComparison.Ordinal);
    }

    private (string Output, string Expected) Follow(string name, string page)
    {
        var folder = shared.Packages.NewWorkspace(name);
        var output = string.Empty;
        var blocks = Block().Matches(page).Select(match => (match.Groups[1].Value, match.Groups[2].Value)).ToList();

        foreach (var (header, content) in blocks.SkipLast(1))
        {
            var file = header.Contains(' ', StringComparison.Ordinal) ? header[(header.IndexOf(' ', StringComparison.Ordinal) + 1)..] : null;
            if (file is null or "fails")
            {
                (folder, output) = RunLines(folder, content, succeeds: file is null);
            }
            else if (file.EndsWith(".csproj", StringComparison.Ordinal))
            {
                var project = File.ReadAllText(folder.Of(file));
                folder.Write(file, project.Replace("</Project>", content + "</Project>", StringComparison.Ordinal));
            }
            else
            {
                folder.Write(file, content);
            }
        }

        return (output, blocks[^1].Item2);
    }

    private static (Workspace Folder, string Output) RunLines(Workspace folder, string lines, bool succeeds)
    {
        var output = string.Empty;
        foreach (var words in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')))
        {
            if (words[0] == "cd")
            {
                folder = folder.In(words[1]);
                continue;
            }

            Assert.Equal("dotnet", words[0]);
            var outcome = folder.Dotnet(words[1..]);
            output = (succeeds ? outcome.Succeeded() : outcome.Failed()).Output;
        }

        return (folder, output);
    }

    private static string Read(string page) => File.ReadAllText(Path.Combine(Packages.Repository, page)).ReplaceLineEndings("\n");

    [GeneratedRegex("^```(\\w.*)\n((?:.*\n)*?)```$", RegexOptions.Multiline)]
    private static partial Regex Block();
}
