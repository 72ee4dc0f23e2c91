using System;
using System.Collections.Concurrent;
using System.IO;
using System.Text;
using MandateSdk.Core.Catalogs;
using MandateSdk.Tool.Sources;

namespace MandateSdk.Tool.Tests.Harness;

/// <summary>One run of the command with everything that it said.</summary>
/// <remarks>
/// Tests of all commands ask for the same texts: each of the repository is read once for all of them. Files are imported in
/// this process but where the process is the subject.
/// </remarks>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    private static readonly ConcurrentDictionary<(string Path, Catalog Catalog), Lazy<BoundSource>> Seeds = new();

    public static CommandRun Of(params string[] args) => WithInput("", args);

    /// <summary>A run with a standard input.</summary>
    public static CommandRun WithInput(string input, params string[] args) =>
        Run(args, io => io with { Input = () => new MemoryStream(Encoding.UTF8.GetBytes(input)), Importer = () => new ImporterHere() });

    /// <summary>A run that imports in processes of its own, as outside of tests.</summary>
    public static CommandRun WithProcesses(params string[] args) => Run(args, io => io);

    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static CommandRun Run(string[] args, Func<CommandIO, CommandIO> set)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = MandateCommand.Run(args, set(new CommandIO(output, error, null, () => Stream.Null) { Read = Read }));
        return new CommandRun(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }

    private static BoundSource Read(string path, Catalog catalog) => Path.GetDirectoryName(path) == Repository.Seeds
        ? Seeds.GetOrAdd((path, catalog), key => new(() => SourceFile.Read(key.Path).Bind(key.Catalog))).Value
        : SourceFile.Read(path).Bind(catalog);
}
