using System;
using System.CommandLine;
using MandateSdk.Import;
using MandateSdk.Tool.Export;
using MandateSdk.Tool.Importing;

namespace MandateSdk.Tool.Commands;

/// <summary><c>mandate import</c>: PDF, Word and Akoma Ntoso files as texts.</summary>
internal static class ImportCommand
{
    // What other programs call their output when there is no file.
    private const string StandardOutput = "-";

    /// <summary>The process that the command starts to read files in: see <see cref="WorkerProcess"/>.</summary>
    public static Command CreateWorker()
    {
        var command = new Command(ImportWorker.CommandName, "Imports for another process.") { Hidden = true };
        command.SetAction(_ => ImportWorker.Run(Console.OpenStandardInput(), Console.OpenStandardOutput()));
        return command;
    }

    public static Command Create(CommandIO io)
    {
        var command = new Command("import",
            "Writes PDF, Word and Akoma Ntoso files as texts that the other commands read.");
        var files = new Argument<string[]>("FILE")
        {
            Description = "Files, folders or patterns such as in/**/*.pdf; - is the standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        files.Validators.Add(TextArguments.RefuseNonsense);
        var output = new Option<string>("--output", "-o")
        {
            Description = "The directory to write to, made where it is missing; - prints one text.",
            HelpName = "DIR",
            Required = true,
        };
        output.Validators.Add(TextArguments.RefuseNonsense);
        var name = new Option<string>("--name")
        {
            Description = "What the texts are named by: the file, or the symbol that the text prints.",
            DefaultValueFactory = _ => "file",
        };
        name.AcceptOnlyFromAmong("file", "symbol");
        var force = new Option<bool>("--force") { Description = "Overwrite texts that are there already." };
        var keep = new Option<bool>("--keep-furniture")
        {
            Description = "Keep running heads and feet, page numbers "
            + "and job numbers."
        };
        var time = new Option<int>("--page-time")
        {
            Description = "The longest time for one page, in seconds; a file with a page that takes longer is given "
                + "up.",
            HelpName = "SECONDS",
            DefaultValueFactory = _ => 30,
        };
        time.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError("A page needs at least one second.");
        });
        command.Add(files);
        command.Add(output);
        command.Add(name);
        command.Add(force);
        command.Add(keep);
        command.Add(time);
        var json = JsonOutput.AddTo(command);
        command.SetAction(parsed =>
        {
            var isMissing = false;
            var inputs = ImportInputs.Find(parsed.GetRequiredValue(files), problem =>
            {
                isMissing = true;
                io.Error.WriteLine(problem);
            });
            var folder = parsed.GetRequiredValue(output);
            if (folder == StandardOutput && inputs.Count > 1)
            {
                io.Error.WriteLine("Only one text can be printed; name one file, or a directory to write to.");
                return ExitCode.Usage;
            }

            var options = new ImportOptions { KeepsFurniture = parsed.GetValue(keep) };
            using var importer = io.Importer();
            var run = new ImportRun(io, importer, options, TimeSpan.FromSeconds(parsed.GetValue(time)),
                parsed.GetValue(name) == "symbol", parsed.GetValue(force), parsed.GetValue(json));
            var code = run.Import(inputs, folder == StandardOutput ? null : folder);
            return isMissing ? ExitCode.InputOutput : code;
        });
        return command;
    }
}
