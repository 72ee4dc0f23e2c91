using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using MandateSdk.Core.Library;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;
using MandateSdk.Tool.Display;
using MandateSdk.Tool.Export;
using MandateSdk.Tool.Lookup;
using MandateSdk.Tool.Sources;

namespace MandateSdk.Tool.Commands;

/// <summary>
/// <c>mandate cited-by</c>: who cites an instrument, a paragraph, or a text that is known by its symbol only.
/// </summary>
internal static class CitedByCommand
{
    public static Command Create(CommandIO io)
    {
        var command = new Command("cited-by",
            "Prints who cites an instrument, a paragraph, or any text by its symbol.");
        var units = UnitArguments.Add(command, isRequired: true);
        var texts = TextArguments.AddOption(command);
        var json = JsonOutput.AddTo(command);
        command.SetAction(parsed =>
        {
            var set = texts.Read(parsed, io);
            var sources = set.Read(document => _ = document.References).ToList();
            var graph = KnownDocuments.With(sources.ConvertAll(source => source.Document));
            var found = Find(parsed, units, graph, sources.SelectMany(NamedInstrument.AllOf).ToList(), io);
            if (found is null)
                return set.HasFailed ? ExitCode.InputOutput : ExitCode.Problems;

            new ReferencePrinter(io.Output, graph, parsed.GetValue(json)).Print(found);
            if (!parsed.GetValue(json))
                io.Output.WriteLine($"{found.Count} references.");
            return set.HasFailed ? ExitCode.InputOutput : ExitCode.Ok;
        });
        return command;
    }

    // A symbol can be that of a text that nobody has at hand; who cites it can be told all the same.
    private static IReadOnlyList<Reference>? Find(
        ParseResult parsed, UnitArguments units, CitationGraph graph, IReadOnlyList<NamedInstrument> instruments,
            CommandIO io)
    {
        if (units.ParagraphName(parsed) is null)
        {
            var cited = new InstrumentNames(instruments).Resolve(units.InstrumentName(parsed)!);
            if (cited.Count > 0 && cited.All(target => target.Unit is not null || target.Target.Symbol is not null))
                return cited.SelectMany(target => target.Unit is { } meant
                    ? graph.CitedBy(meant)
                    : graph.CitedBy(target.Target)).Distinct().ToList();
        }

        return units.Find(parsed, instruments, io) is { } unit ? graph.CitedBy(unit) : null;
    }
}
