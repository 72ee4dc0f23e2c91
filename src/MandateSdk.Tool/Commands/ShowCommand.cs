using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using MandateSdk.Core.Documents;
using MandateSdk.Tool.Display;
using MandateSdk.Tool.Lookup;

namespace MandateSdk.Tool.Commands;

/// <summary><c>mandate show</c>: the words of an instrument or of one of its paragraphs.</summary>
internal static class ShowCommand
{
    public static Command Create(CommandIO io)
    {
        var command = new Command("show", "Shows an instrument or a paragraph: citation, place, words and footnotes.");
        var instrument = new Argument<string>("instrument")
        {
            Description = "The id, the C# name, the title, or a part of it that no other has.",
        };
        var paragraph = new Argument<string?>("paragraph")
        {
            Description = "A label such as 14, \"25 (a)\" or pp3 for a preambular paragraph, or an id such as para_25__point_a.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        instrument.Validators.Add(TextArguments.RefuseNonsense);
        command.Add(instrument);
        command.Add(paragraph);
        var texts = TextArguments.AddOption(command);
        command.SetAction(parsed =>
        {
            var set = texts.Read(parsed, io);
            var instruments = set.Read().SelectMany(NamedInstrument.AllOf).ToList();
            var answer = Show(parsed.GetRequiredValue(instrument), parsed.GetValue(paragraph), instruments, io);

            // What was asked for may stand in the file that could not be read.
            return answer != ExitCode.Ok && set.HasFailed ? ExitCode.InputOutput : answer;
        });
        return command;
    }

    private static int Show(string name, string? label, IReadOnlyList<NamedInstrument> instruments, CommandIO io)
    {
        var found = InstrumentFinder.Find(name, instruments);
        if (!found.IsUnique)
        {
            Complaint.About("instrument", name, found, item => item.Instrument.Id + "  " + item.Instrument, io);
            return ExitCode.Problems;
        }

        var instrument = found.Matches[0].Instrument;
        var printer = new UnitPrinter(io.Output);
        if (label is null)
        {
            printer.Print(found.Matches[0]);
            return ExitCode.Ok;
        }

        var units = UnitFinder.Find(label, instrument);
        if (!units.IsUnique)
        {
            Complaint.About("paragraph", label, units, unit => unit.Id[(instrument.Id.Length + 1)..] + "  " + unit.Citation, io);
            return ExitCode.Problems;
        }

        printer.Print(units.Matches[0]);
        return ExitCode.Ok;
    }
}
