using System.CommandLine;
using System.Linq;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;
using MandateSdk.Tool.Display;
using MandateSdk.Tool.Lookup;

namespace MandateSdk.Tool.Commands;

/// <summary><c>mandate compare</c>: a draft beside the adopted text, paragraph by paragraph.</summary>
internal static class CompareCommand
{
    public static Command Create(CommandIO io)
    {
        var command = new Command("compare", "Compares a draft with the adopted text, paragraph by paragraph.");
        var draft = new Argument<string>("draft")
        {
            Description = "The draft: an instrument, named as for show.",
        };
        var adopted = new Argument<string>("adopted") { Description = "The adopted text, named in the same way." };
        var summary = new Option<bool>("--summary") { Description = "Prints the figures only." };
        draft.Validators.Add(TextArguments.RefuseNonsense);
        adopted.Validators.Add(TextArguments.RefuseNonsense);
        command.Add(draft);
        command.Add(adopted);
        command.Add(summary);
        var texts = TextArguments.AddOption(command);
        command.SetAction(parsed =>
        {
            var set = texts.Read(parsed, io);
            var instruments = set.Read().SelectMany(NamedInstrument.AllOf).ToList();
            var left = UnitArguments.FindInstrument(parsed.GetRequiredValue(draft), instruments, io)?.Instrument;
            var right = UnitArguments.FindInstrument(parsed.GetRequiredValue(adopted), instruments, io)?.Instrument;
            if (left is null || right is null)
                return set.HasFailed ? ExitCode.InputOutput : ExitCode.Problems;

            var printer = new CorrespondencePrinter(io.Output);
            var correspondence = Correspondence.Between(left, right);
            printer.PrintFigures(correspondence);
            if (!parsed.GetValue(summary))
                printer.PrintUnits(correspondence);
            return ExitCode.Ok;
        });
        return command;
    }
}
