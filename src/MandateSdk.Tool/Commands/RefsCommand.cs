using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Tool.Display;
using MandateSdk.Tool.Export;
using MandateSdk.Tool.Lookup;
using MandateSdk.Tool.Sources;

namespace MandateSdk.Tool.Commands;

/// <summary><c>mandate refs</c>: what texts, an instrument or a paragraph cite.</summary>
internal static class RefsCommand
{
    public static Command Create(CommandIO io)
    {
        var command = new Command("refs",
            "Prints the citations: place, words, symbol, and the unit that they lead to.");
        var units = UnitArguments.Add(command, isRequired: false);
        var texts = TextArguments.AddOption(command);
        var json = JsonOutput.AddTo(command);
        command.SetAction(parsed =>
        {
            var set = texts.Read(parsed, io);
            var sources = set.Read().ToList();
            var printer = new ReferencePrinter(io.Output,
                KnownDocuments.With(sources.ConvertAll(source => source.Document)), parsed.GetValue(json));
            if (units.InstrumentName(parsed) is null)
            {
                var all = new List<Reference>();
                set.ForEach(sources, source => all.AddRange(source.Document.References));
                Print(all, printer, io);
                return set.HasFailed ? ExitCode.InputOutput : ExitCode.Ok;
            }

            if (units.Find(parsed, sources.SelectMany(NamedInstrument.AllOf).ToList(), io) is not { } unit)
                return set.HasFailed ? ExitCode.InputOutput : ExitCode.Problems;

            Print(unit.References, printer, io);
            return ExitCode.Ok;
        });
        return command;
    }

    private static void Print(IReadOnlyList<Reference> references, ReferencePrinter printer, CommandIO io)
    {
        if (references.Count == 0)
            io.Error.WriteLine("No citations were found.");
        printer.Print(references);
    }
}
