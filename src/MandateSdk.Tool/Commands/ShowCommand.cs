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
            Complain(io, "instrument", name, found.Matches.Count > 0, (found.Matches.Count > 0 ? found.Matches : found.Near)
                .Select(item => item.Instrument.Id + "  " + item.Instrument));
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
            Complain(io, "paragraph", label, units.Matches.Count > 0, (units.Matches.Count > 0 ? units.Matches : units.Near)
                .Select(unit => unit.Id[(instrument.Id.Length + 1)..] + "  " + unit.Citation));
            return ExitCode.Problems;
        }

        printer.Print(units.Matches[0]);
        return ExitCode.Ok;
    }

    private static void Complain(CommandIO io, string what, string name, bool isAmbiguous, IEnumerable<string> names)
    {
        var list = names.ToList();
        io.Error.WriteLine(isAmbiguous ? $"More than one {what} fits '{name}':" : $"No {what} fits '{name}'.");
        if (!isAmbiguous && list.Count > 0)
            io.Error.WriteLine("Near it:");
        foreach (var item in list)
            io.Error.WriteLine("  " + item);
    }
}
