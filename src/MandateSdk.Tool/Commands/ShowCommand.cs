using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Tool.Display;
using MandateSdk.Tool.Export;
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
        var json = JsonOutput.AddTo(command);
        command.SetAction(parsed =>
        {
            var set = texts.Read(parsed, io);
            var instruments = set.Read().SelectMany(NamedInstrument.AllOf).ToList();
            var answer = Show(parsed, units, instruments, parsed.GetValue(json), io);

            // What was asked for may stand in the file that could not be read.
            return answer != ExitCode.Ok && set.HasFailed ? ExitCode.InputOutput : answer;
        });
        return command;
    }

    private static int Show(ParseResult parsed, UnitArguments units, IReadOnlyList<NamedInstrument> instruments,
        bool asJson, CommandIO io)
    {
        var printer = new UnitPrinter(io.Output);
        switch (units.Find(parsed, instruments, io))
        {
            case null:
                return ExitCode.Problems;
            case var found when asJson:
                JsonForm.Write(io.Output, writer => new JsonUnitWriter(writer).WriteShown(found,
                    instruments.First(item => ReferenceEquals(item.Instrument, found.Instrument)).ClassName));
                return ExitCode.Ok;
            case Instrument instrument:
                printer.Print(instruments.First(item => ReferenceEquals(item.Instrument, instrument)));
                return ExitCode.Ok;
            case var unit:
                printer.Print(unit);
                return ExitCode.Ok;
        }
    }
}
