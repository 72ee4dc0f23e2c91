using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Tool.Display;
using MandateSdk.Tool.Export;
using MandateSdk.Tool.Lookup;
using MandateSdk.Tool.Sources;

namespace MandateSdk.Tool.Commands;

/// <summary><c>mandate terms</c>: the terms that texts define, and how often they use them.</summary>
internal static class TermsCommand
{
    public static Command Create(CommandIO io)
    {
        var command = new Command("terms",
            "Lists defined terms, short names and abbreviations, each with its definition and its uses.");
        var instrument = new Argument<string?>("instrument")
        {
            Description = "The instrument, named as for show; all of them where none is named.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        instrument.Validators.Add(TextArguments.RefuseNonsense);
        command.Add(instrument);
        var texts = TextArguments.AddOption(command);
        var json = JsonOutput.AddTo(command);
        command.SetAction(parsed =>
        {
            var set = texts.Read(parsed, io);
            var sources = set.Read().ToList();
            var name = parsed.GetValue(instrument);
            IReadOnlyList<DefinedTerm>? terms;
            if (name is null)
            {
                var all = new List<DefinedTerm>();
                set.ForEach(sources, source => all.AddRange(source.Document.Terms));
                terms = all;
            }
            else
            {
                terms = OfInstrument(name, sources, io);
            }

            if (terms is null)
                return set.HasFailed ? ExitCode.InputOutput : ExitCode.Problems;

            if (parsed.GetValue(json))
                JsonForm.Write(io.Output, writer => new JsonTermWriter(writer).Write(terms));
            else
                new TermPrinter(io.Output).Print(terms);
            if (terms.Count == 0)
                io.Error.WriteLine("No defined terms were found.");
            return set.HasFailed ? ExitCode.InputOutput : ExitCode.Ok;
        });
        return command;
    }

    private static IReadOnlyList<DefinedTerm>? OfInstrument(string name, IReadOnlyList<BoundSource> sources,
        CommandIO io) =>
        UnitArguments.FindInstrument(name, sources.SelectMany(NamedInstrument.AllOf).ToList(), io)?.Instrument.Terms;
}
