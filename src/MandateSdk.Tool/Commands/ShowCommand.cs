using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using MandateSdk.Tool.Display;
using MandateSdk.Tool.Lookup;

namespace MandateSdk.Tool.Commands;

/// <summary><c>mandate show</c>: the words of an instrument or of one of its paragraphs.</summary>
internal static class ShowCommand
{
    public static Command Create(CommandIO io)
    {
        var command = new Command("show", "Shows an instrument or a paragraph: citation, place, words and footnotes.");
        var units = UnitArguments.Add(command, isRequired: true);
        var texts = TextArguments.AddOption(command);
        command.SetAction(parsed =>
        {
            var set = texts.Read(parsed, io);
            var instruments = set.Read().SelectMany(NamedInstrument.AllOf).ToList();
            var answer = Show(units.InstrumentName(parsed)!, units.ParagraphName(parsed), instruments, io);

            // What was asked for may stand in the file that could not be read.
            return answer != ExitCode.Ok && set.HasFailed ? ExitCode.InputOutput : answer;
        });
        return command;
    }

    private static int Show(string name, string? label, IReadOnlyList<NamedInstrument> instruments, CommandIO io)
    {
        var printer = new UnitPrinter(io.Output);
        if (UnitArguments.FindInstrument(name, instruments, io) is not { } named)
            return ExitCode.Problems;

        if (label is null)
        {
            printer.Print(named);
            return ExitCode.Ok;
        }

        if (UnitArguments.FindParagraph(label, named.Instrument, io) is not { } unit)
            return ExitCode.Problems;

        printer.Print(unit);
        return ExitCode.Ok;
    }
}
