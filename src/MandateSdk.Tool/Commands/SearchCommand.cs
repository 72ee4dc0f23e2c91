using System.CommandLine;
using System.Linq;
using MandateSdk.Core.Library;
using MandateSdk.Core.Meaning;
using MandateSdk.Core.Model;
using MandateSdk.Tool.Display;
using MandateSdk.Tool.Export;

namespace MandateSdk.Tool.Commands;

/// <summary><c>mandate search</c>: the units with some words, the best first.</summary>
internal static class SearchCommand
{
    private const int DefaultLimit = 20;

    public static Command Create(CommandIO io)
    {
        var command = new Command("search",
            "Finds paragraphs, items, sections and instruments by their words, the best first.");
        var words = new Argument<string[]>("words")
        {
            Description = "Words in any order, \"a phrase\", prefi*, -without, actor:NAME, verb:WORD, instrument:NAME.",
            Arity = ArgumentArity.OneOrMore,
        };
        words.Validators.Add(result =>
        {
            // One hyphen stands before a word that must not occur; two are an option that there is none of.
            if (result.Tokens.Any(token => token.Value.Length == 0))
                result.AddError("An argument is empty.");
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith("--", System.StringComparison.Ordinal)))
                result.AddError("There is no option " + token.Value + ".");
        });
        var limit = new Option<int>("--limit")
        {
            Description = "The number of units to print.",
            HelpName = "N",
            DefaultValueFactory = _ => DefaultLimit,
        };
        limit.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out var number) || number < 1))
                result.AddError("--limit takes a number from 1 on.");
        });
        command.Add(words);
        command.Add(limit);
        var texts = TextArguments.AddOption(command);
        var json = JsonOutput.AddTo(command);
        command.SetAction(parsed =>
        {
            var set = texts.Read(parsed, io);
            var library = new NormLibrary(set.Read().Select(source => source.Document).ToList());
            var query = string.Join(' ', parsed.GetRequiredValue(words));
            var hits = library.Search(query).Take(parsed.GetValue(limit)).ToList();
            if (parsed.GetValue(json))
            {
                JsonForm.Write(io.Output, writer =>
                {
                    writer.WriteString("query", query);
                    writer.WriteArray("hits", hits, new JsonUnitWriter(writer).Write);
                });
            }
            else
            {
                foreach (var hit in hits)
                    Print(hit, io);
            }

            if (set.HasFailed)
                return ExitCode.InputOutput;
            if (hits.Count > 0)
                return ExitCode.Ok;

            io.Error.WriteLine($"Nothing has the words '{query}'.");
            return ExitCode.Problems;
        });
        return command;
    }

    // The brackets around what was asked for stay: colours are not for everybody.
    private static void Print(SearchHit hit, CommandIO io)
    {
        var line = hit.Unit.Lines.Count > 0 ? hit.Unit.Lines[0] : hit.Unit.Instrument.StartLine;
        InkedLine.Of($"{hit.Unit.Document.File}({line})", Ink.Quiet).Add("  " + hit.Unit.Id, Ink.Strong).WriteTo(io.Output);
        InkedLine.Of("    ").AddMarked(hit.Passage(), '[', ']', Ink.Match).WriteTo(io.Output);
    }
}
