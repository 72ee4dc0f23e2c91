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
    /// <summary>Runs the command.</summary>
    /// <param name="args">The words of the command line.</param>
    /// <param name="output">Takes the results.</param>
    /// <param name="error">Takes the complaints.</param>
    /// <param name="terminal">Shows that long work goes on; null where nobody looks.</param>
    /// <param name="shown">How the results are shown; null for words as they are.</param>
    /// <returns>One of the <see cref="ExitCode"/>s.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error, TextWriter? terminal = null,
        Presentation? shown = null) =>
        Run(args, new CommandIO(output, error, terminal, Console.OpenStandardInput), shown);

    /// <summary>Runs the command.</summary>
    /// <param name="args">The words of the command line.</param>
    /// <param name="io">Where it reads and writes.</param>
    /// <param name="shown">How the results are shown; null for words as they are.</param>
    /// <returns>One of the <see cref="ExitCode"/>s.</returns>
    public static int Run(IReadOnlyList<string> args, CommandIO io, Presentation? shown = null)
    {
        var screen = new TerminalWriter(io.Output, shown);
        var error = new TerminalWriter(io.Error);
        var root = CreateRoot(io with { Output = screen, Error = error });
        var colour = ColourOption.AddTo(root);
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

        if (ColourOption.Wanted(parsed, colour) is { } hasColour)
            screen.Colour(hasColour);
        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = screen,
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

    /// <summary>The command with all commands in it.</summary>
    /// <param name="io">Where they read and write.</param>
    public static RootCommand CreateRoot(CommandIO io)
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
