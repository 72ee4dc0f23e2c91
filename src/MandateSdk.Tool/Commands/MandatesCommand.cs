using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Vocabulary;
using MandateSdk.Tool.Display;
using MandateSdk.Tool.Export;
using MandateSdk.Tool.Lookup;

namespace MandateSdk.Tool.Commands;

/// <summary><c>mandate mandates</c>: what the operative paragraphs decide and ask for, and of whom.</summary>
internal static class MandatesCommand
{
    public static Command Create(CommandIO io)
    {
        var command = new Command("mandates",
            "Lists what operative paragraphs decide and ask for: verb, addressees, matter, report and deadline.");
        var instrument = new Argument<string?>("instrument")
        {
            Description = "The instrument, named as for show; all of them where none is named.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        instrument.Validators.Add(TextArguments.RefuseNonsense);
        var actor = NameOption("--actor", "Only what is asked of this actor, such as secretary-general.", "ACTOR",
            Actor.Known);
        var verbClass = NameOption("--class", "Only mandates of this class, such as requests.", "CLASS",
            Enum.GetValues<VerbClass>());
        var count = new Option<bool>("--count") { Description = "Counts the mandates by class." };
        var report = new Option<bool>("--report")
        {
            Description = "Only duties to report, sorted by date; what has no date comes last.",
        };
        var from = DateOption("--from", "Only what is due on this date or later, sorted by date.");
        var until = DateOption("--until", "Only what is due on this date or earlier, sorted by date.");
        command.Add(instrument);
        command.Add(actor);
        command.Add(verbClass);
        command.Add(count);
        command.Add(report);
        command.Add(from);
        command.Add(until);
        var texts = TextArguments.AddOption(command);
        var json = JsonOutput.AddTo(command);
        command.SetAction(parsed =>
        {
            var set = texts.Read(parsed, io);
            var instruments = set.Read(document => _ = document.Mandates).SelectMany(NamedInstrument.AllOf).ToList();
            var name = parsed.GetValue(instrument);
            var answer = Find(name, instruments, io, out var mandates);
            if (answer == ExitCode.Ok)
            {
                var wanted = mandates
                    .Where(mandate =>
                        Fits(mandate, Parse(parsed.GetValue(actor), Actor.Known),
                            Parse(parsed.GetValue(verbClass), Enum.GetValues<VerbClass>())))
                    .ToList();
                var window = new DateRange(DateOf(parsed.GetValue(from)), DateOf(parsed.GetValue(until)));
                if (parsed.GetValue(report) || window != default)
                    wanted = MandateCalendar.Sort(wanted, parsed.GetValue(report), window, io.Error);
                var list = new MandateList(io.Output);
                if (parsed.GetValue(json))
                    JsonForm.Write(io.Output, writer => new JsonMandateWriter(writer).Write(wanted));
                else if (parsed.GetValue(count))
                    list.PrintCounts(wanted);
                else
                    list.Print(wanted);
                if (wanted.Count == 0)
                    io.Error.WriteLine(mandates.Any()
                        ? "No mandate is of that actor and class."
                        : "No mandates were found: no issuer decides or asks anything there, and no sentence has shall, must, should or may.");
            }

            // What was asked for may stand in the file that could not be read.
            return set.HasFailed ? ExitCode.InputOutput : answer;
        });
        return command;
    }

    private static int Find(string? name, IReadOnlyList<NamedInstrument> instruments, CommandIO io,
        out IEnumerable<Mandate> mandates)
    {
        if (name is null)
        {
            mandates = instruments.Select(item => item.Instrument.Document).Distinct()
                .SelectMany(document => document.Mandates);
            return ExitCode.Ok;
        }

        var named = UnitArguments.FindInstrument(name, instruments, io);
        mandates = named?.Instrument.Mandates ?? [];
        return named is null ? ExitCode.Problems : ExitCode.Ok;
    }

    // Whoever is singled out by "including" or "in particular" is asked too.
    private static bool Fits(Mandate mandate, Actor? actor, VerbClass? verbClass) =>
        (verbClass is null || mandate.Class == verbClass)
        && (actor is null
            || mandate.Addressees.Any(addressee => addressee.Actor == actor
                || addressee.Including.Any(inner => inner.Actor == actor)));

    private static Option<string?> NameOption<T>(string name, string description, string help, IReadOnlyList<T> known)
        where T : struct
    {
        var option = new Option<string?>(name) { Description = description, HelpName = help };
        option.CompletionSources.Add(_ => known.Select(value => new CompletionItem(Names.Of(value))));
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => Parse(token.Value, known) is null))
            {
                var names = known.Select(Names.Of).ToList();
                var near = Spelling.Nearest(token.Value, names) is { } name ? $"Did you mean '{name}'? " : "";
                result.AddError($"There is no {help.ToLowerInvariant()} '{token.Value}'. {near}There are: {string.Join(", ", names)}.");
            }
        });
        return option;
    }

    private static Option<string?> DateOption(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "DATE" };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => DateOf(token.Value) is null))
                result.AddError($"'{token.Value}' is no date: write 2014, 2014-05 or 2014-05-31.");
        });
        return option;
    }

    private static CalendarDate? DateOf(string? text) => CalendarDate.TryParse(text, out var date) ? date : null;

    private static T? Parse<T>(string? name, IReadOnlyList<T> known)
        where T : struct
    {
        foreach (var value in known)
        {
            if (string.Equals(name, Names.Of(value), StringComparison.OrdinalIgnoreCase)
                || string.Equals(name, value.ToString(), StringComparison.OrdinalIgnoreCase))
                return value;
        }

        return null;
    }
}
