using System;
using System.IO;
using System.Text;

namespace MandateSdk.Tool.Tests.Harness;

/// <summary>One run of the command with everything that it said.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static CommandRun Of(params string[] args) => WithInput("", args);

    /// <summary>A run with a standard input.</summary>
    public static CommandRun WithInput(string input, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = MandateCommand.Run(args, output, error, input: () => new MemoryStream(Encoding.UTF8.GetBytes(input)));
        return new CommandRun(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }

    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
