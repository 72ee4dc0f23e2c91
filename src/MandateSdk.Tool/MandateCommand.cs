using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using MandateSdk.Tool.Commands;
using MandateSdk.Tool.Display;

namespace MandateSdk.Tool;

/// <summary>The <c>mandate</c> command.</summary>
internal static class MandateCommand
{
    /// <summary>Runs the command. The writers are arguments so that tests can read what it says.</summary>
    /// <param name="args">The words of the command line.</param>
    /// <param name="output">Takes the results.</param>
    /// <param name="error">Takes the complaints.</param>
    /// <param name="terminal">Shows that long work goes on; null where nobody looks.</param>
    /// <param name="shown">How the results are shown; null for words as they are.</param>
    /// <param name="input">Opens the standard input; null for that of the process.</param>
    /// <returns>One of the <see cref="ExitCode"/>s.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error, TextWriter? terminal = null,
        Presentation? shown = null, Func<Stream>? input = null)
    {
        output = new TerminalWriter(output, shown);
        error = new TerminalWriter(error);
        var io = new CommandIO(output, error, terminal, input ?? Console.OpenStandardInput);
        var root = CreateRoot(io);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            // Left alone, the library would print the help to the output, where the caller expects results.
            foreach (var problem in parsed.Errors)
                error.WriteLine(problem.Message);
            NearCommands.Suggest(parsed, error);
            error.WriteLine("Try 'mandate --help'.");
            return ExitCode.Usage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = output,
                Error = error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(exception.Message);
            return ExitCode.InputOutput;
        }
    }

    private static RootCommand CreateRoot(CommandIO io)
    {
        var root = new RootCommand("Reads United Nations norm texts.")
        {
            ListCommand.Create(io),
            ShowCommand.Create(io),
            SearchCommand.Create(io),
            ImportCommand.Create(io),
            ImportCommand.CreateWorker(),
            ExportCommand.Create(io),
            CheckCommand.Create(io),
            CompareCommand.Create(io),
            RefsCommand.Create(io),
            CitedByCommand.Create(io),
            TermsCommand.Create(io),
            MandatesCommand.Create(io),
            CoverageCommand.Create(io),
            SiteCommand.Create(io),
            DumpCommand.Create(io),
        };
        root.Add(CompletionsCommand.Create(io));
        root.Add(CompletionsCommand.CreateWords(io, root));
        return root;
    }
}
