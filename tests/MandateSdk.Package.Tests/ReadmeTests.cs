using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using MandateSdk.Package.Tests.Harness;

namespace MandateSdk.Package.Tests;

/// <summary>"From an empty folder" in the README: each line is run, and each file written, as it stands there.</summary>
[Collection(SharedPackages.Name)]
public partial class ReadmeTests(Packages packages)
{
    [Fact]
    public void TheLinesOfTheReadmeLeadFromAnEmptyFolderToAParagraph()
    {
        var folder = packages.NewWorkspace("readme");
        var output = string.Empty;
        var blocks = Blocks();

        foreach (var (header, content) in blocks.SkipLast(1))
        {
            var file = header.Contains(' ', StringComparison.Ordinal) ? header[(header.IndexOf(' ', StringComparison.Ordinal) + 1)..] : null;
            if (file is null)
            {
                (folder, output) = RunLines(folder, content);
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

        Assert.Equal(blocks[^1].Content, output);
    }

    private static (Workspace Folder, string Output) RunLines(Workspace folder, string lines)
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
            output = folder.Dotnet(words[1..]).Succeeded().Output;
        }

        return (folder, output);
    }

    private static List<(string Header, string Content)> Blocks()
    {
        var readme = File.ReadAllText(Path.Combine(Packages.Repository, "README.md")).ReplaceLineEndings("\n");
        var start = readme.IndexOf("\n## From an empty folder\n", StringComparison.Ordinal);
        var section = readme[start..readme.IndexOf("\n## ", start + 1, StringComparison.Ordinal)];
        return Block().Matches(section).Select(match => (match.Groups[1].Value, match.Groups[2].Value)).ToList();
    }

    [GeneratedRegex("^```(\\w.*)\n((?:.*\n)*?)```$", RegexOptions.Multiline)]
    private static partial Regex Block();
}
