using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Commands.Every;

/// <summary>
/// A command line for each thing that a command can do with a file: FILE is the file, UNIT an instrument of it, OUT a new
/// folder or file.
/// </summary>
internal static class CommandLines
{
    /// <summary>Those that read texts.</summary>
    public static string[] OfTexts { get; } =
    [
        "list FILE",
        "list FILE --json",
        "show UNIT --file FILE",
        "show UNIT --file FILE --json",
        "search crime --file FILE",
        "search crime --file FILE --json",
        "refs --file FILE",
        "refs UNIT --file FILE",
        "refs UNIT --file FILE --json",
        "cited-by UNIT --file FILE",
        "cited-by UNIT --file FILE --json",
        "terms --file FILE",
        "terms UNIT --file FILE --json",
        "mandates --file FILE",
        "mandates --file FILE --count",
        "mandates UNIT --file FILE --json",
        "compare UNIT UNIT --file FILE --summary",
        "compare UNIT UNIT --file FILE --format json",
        "compare UNIT UNIT --file FILE --format html --output OUT",
        "dump --file FILE",
        "dump UNIT --file FILE",
        "check FILE",
        "check FILE --json",
        "export FILE --output -",
        "export FILE --output OUT",
        "export FILE --output OUT --format akn",
        "export FILE --output OUT --format markdown",
        "export FILE --output OUT --format csv",
        "export FILE --output OUT --format ndjson",
        "export FILE --output OUT --format parquet",
        "site FILE --output OUT",
        "site FILE --output OUT --json",
    ];

    /// <summary>Those that read other files: to them a text is none.</summary>
    public static string[] OfOtherFiles { get; } =
    [
        "import FILE --output OUT",
        "import FILE --output OUT --json",
        "import FILE --output -",
        "coverage FILE",
        "coverage FILE --json",
        "coverage FILE --format html --output OUT",
    ];

    /// <summary>Those that read no file.</summary>
    public static string[] OfNothing { get; } = ["completions bash"];

    /// <summary>The commands that people see.</summary>
    public static Command[] Visible { get; } = MandateCommand
        .CreateRoot(new CommandIO(TextWriter.Null, TextWriter.Null, null, () => Stream.Null))
        .Subcommands.Where(command => !command.Hidden).ToArray();

    /// <summary>Runs one of them.</summary>
    public static CommandRun Run(string line, string file, string unit, TemporaryDirectory directory)
    {
        var output = directory.Of("out" + Directory.GetFileSystemEntries(directory.Path).Length);
        return CommandRun.Of(line.Split(' ').Select(word => word switch
        {
            "FILE" => file,
            "UNIT" => unit,
            "OUT" => output,
            _ => word,
        }).ToArray());
    }

    /// <summary>True where the command looks for something in the texts, so that finding nothing is an answer of its own.</summary>
    public static bool LooksForSomething(string line) =>
        line.Contains("UNIT", StringComparison.Ordinal) || line.StartsWith("search", StringComparison.Ordinal);
}
