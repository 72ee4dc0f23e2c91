using System.CommandLine;
using System.Linq;
using MandateSdk.Export;
using MandateSdk.Tool.Export;

namespace MandateSdk.Tool.Commands;

/// <summary><c>mandate export</c>: documents in a form for other programs and for people.</summary>
internal static class ExportCommand
{
    // What other programs call their output when there is no file.
    private const string StandardOutput = "-";

    public static Command Create(CommandIO io)
    {
        var command = new Command("export", "Writes each document in a form for other programs or for people.");
        var texts = TextArguments.AddArgument(command);
        var format = new Option<string>("--format")
        {
            Description = "The form: " + string.Join(", ", ExportFormat.All.Select(form => form.Name)) + ".",
            DefaultValueFactory = _ => ExportFormat.Json.Name,
        };
        format.AcceptOnlyFromAmong(ExportFormat.All.Select(form => form.Name).ToArray());
        var directory = new Option<string>("--output", "-o")
        {
            Description = "The directory to write to, made where it is missing; - prints one document.",
            HelpName = "DIR",
            Required = true,
        };
        directory.Validators.Add(TextArguments.RefuseNonsense);
        command.Add(format);
        command.Add(directory);
        command.SetAction(parsed =>
        {
            var set = texts.Read(parsed, io);
            var form = ExportFormat.Find(parsed.GetRequiredValue(format))!;
            var target = parsed.GetRequiredValue(directory);
            var run = new ExportRun(set, form);
            if (Refusal(run, form, set.Paths.Count, target == StandardOutput) is { } refusal)
            {
                io.Error.WriteLine(refusal);
                return ExitCode.Usage;
            }

            if (target == StandardOutput)
                run.Print(io.Output);
            else
                run.WriteTo(target);
            return set.HasFailed ? ExitCode.InputOutput : ExitCode.Ok;
        });
        return command;
    }

    private static string? Refusal(ExportRun run, ExportFormat form, int texts, bool isPrinted) =>
        isPrinted && texts != 1 ? "Only one document can be printed; name one file, or a directory to write to."
        : isPrinted && !form.IsText ? "The form " + form.Name + " is no text; name a directory to write to."
        : run.Clash() is { } clash
            ? string.Join(", ", clash.Texts) + ": would all be written to " + clash.File
                + "; export them to different directories."
        : null;
}
