using System;
using System.IO;
using System.Linq;

namespace MandateSdk.Package.Tests.Harness;

/// <summary>
/// The projects of all test classes that only have to be built, in one solution: one restore and one build, which uses all
/// processors. Some of them must not compile; what the build says of them is for their tests to look at.
/// </summary>
internal sealed class Consumers
{
    // What a class writes must not depend on what another one does.
    private static readonly Action<Workspace>[] Parts =
    [
        CorpusTests.WriteProjects,
        HotReloadTests.WriteProjects,
        LanguageTests.WriteProjects,
        OddFilesTests.WriteProjects,
        OwnTextsTests.WriteProjects,
        UpgradeTests.WriteProjects,
    ];

    private readonly Workspace _folder;
    private readonly string[] _lines;

    /// <summary>Writes and builds them.</summary>
    public Consumers(Workspace folder)
    {
        _folder = folder;
        Array.ForEach(Parts, write => write(folder));
        _lines = BuildAll(folder);
    }

    /// <summary>What was written of a project during the build, each line once.</summary>
    /// <param name="project">Its file, below the folder of all.</param>
    public string[] LinesOf(string project) => _lines
        .Where(line => line.Contains("[" + _folder.Of(project), StringComparison.Ordinal))
        .Select(line => line.Trim())
        .Distinct()
        .ToArray();

    /// <summary>The errors of a project, each once.</summary>
    /// <param name="project">Its file, below the folder of all.</param>
    public string[] ErrorsOf(string project) =>
        LinesOf(project).Where(line => line.Contains(": error ", StringComparison.Ordinal)).ToArray();

    /// <summary>How often something was written before the summary, which says each warning again.</summary>
    public int TimesBeforeTheSummary(string words) => _lines
        .TakeWhile(line => !line.StartsWith("Build ", StringComparison.Ordinal))
        .Count(line => line.Contains(words, StringComparison.Ordinal));

    /// <summary>The folder of a project.</summary>
    public Workspace In(string folder) => _folder.In(folder);

    /// <summary>Runs a program, which must have been built, and must end well.</summary>
    /// <param name="project">Its file, below the folder of all.</param>
    /// <returns>What it printed.</returns>
    public string Run(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        var program = _folder.Of(Path.Combine(Path.GetDirectoryName(project)!, "bin", "Debug", "net10.0", name + ".dll"));
        Assert.True(File.Exists(program), project + " was not built:\n" + string.Join("\n", LinesOf(project).DefaultIfEmpty(string.Join("\n", _lines))));
        return _folder.Dotnet("exec", program).Succeeded().Output;
    }

    /// <summary>Builds all projects of a folder as one solution; one that fails stops no other.</summary>
    /// <returns>The lines that were written.</returns>
    public static string[] BuildAll(Workspace folder)
    {
        var projects = Directory.GetFiles(folder.Path, "*.*proj", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => $"""<Project Path="{Path.GetRelativePath(folder.Path, path)}" />""");
        folder.Write("Consumers.slnx", "<Solution>\n" + string.Join("\n", projects) + "\n</Solution>\n");
        return folder.Dotnet("build", "Consumers.slnx", "--nologo").Output.Split('\n');
    }
}
