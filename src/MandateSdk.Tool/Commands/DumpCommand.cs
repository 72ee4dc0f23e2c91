using System.CommandLine;
using System.Linq;
using MandateSdk.Tool.Display;
using MandateSdk.Tool.Lookup;

namespace MandateSdk.Tool.Commands;

/// <summary><c>mandate dump</c>: the tables of units that generated code has of some texts.</summary>
internal static class DumpCommand
{
    public static Command Create(CommandIO io)
    {
        var command = new Command("dump",
            "Prints the tables of units that generated code has: place, kind, id, label, lines, bytes and words of each.");
        var unit = UnitArguments.Add(command, isRequired: false);
        var texts = TextArguments.AddOption(command);
        command.SetAction(parsed =>
        {
            var set = texts.Read(parsed, io);
            var instruments = set.Read().SelectMany(NamedInstrument.AllOf).ToList();
            if (unit.InstrumentName(parsed) is { } name)
            {
                if (UnitArguments.FindInstrument(name, instruments, io) is not { } found)
                    return set.HasFailed ? ExitCode.InputOutput : ExitCode.Problems;

                instruments = [found];
            }

            var printer = new TablePrinter(io.Output);
            foreach (var instrument in instruments)
                printer.Print(instrument.Instrument);
            return set.HasFailed ? ExitCode.InputOutput : ExitCode.Ok;
        });
        return command;
    }
}
