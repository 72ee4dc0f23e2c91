using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Completions;
using System.Linq;
using MandateSdk.Core.Library;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;
using MandateSdk.Tool.Lookup;

namespace MandateSdk.Tool.Commands;

/// <summary>The instrument, and the paragraph of it, that a command is about.</summary>
internal sealed class UnitArguments
{
    private readonly Argument<string?> _instrument;
    private readonly Argument<string?> _paragraph;

    private UnitArguments(bool isRequired)
    {
        _instrument = new Argument<string?>("instrument")
        {
            Description = "The id, the C# name, a symbol, the title, a short name, or words of the title" + (isRequired
                ? "."
                : "; all where none is named."),
            Arity = isRequired ? ArgumentArity.ExactlyOne : ArgumentArity.ZeroOrOne,
        };
        _paragraph = new Argument<string?>("paragraph")
        {
            Description = "A label such as 14, \"25 (a)\" or pp3 for a preambular paragraph, or an id such as "
                + "para_25__point_a.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        _instrument.CompletionSources.Add(_ => Corpus.Instruments.Select(known => new CompletionItem(known.GetType().Name)));
        _instrument.Validators.Add(TextArguments.RefuseNonsense);
    }

    /// <summary>Adds the arguments to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="isRequired">True where the command must be told an instrument.</param>
    public static UnitArguments Add(Command command, bool isRequired)
    {
        var arguments = new UnitArguments(isRequired);
        command.Add(arguments._instrument);
        command.Add(arguments._paragraph);
        return arguments;
    }

    /// <summary>What the user named as instrument; null for nothing.</summary>
    public string? InstrumentName(ParseResult parsed) => parsed.GetValue(_instrument);

    /// <summary>What the user named as paragraph; null for nothing.</summary>
    public string? ParagraphName(ParseResult parsed) => parsed.GetValue(_paragraph);

    /// <summary>Finds the instrument, and complains where none or several fit.</summary>
    /// <param name="name">What the user asked for.</param>
    /// <param name="instruments">What there is.</param>
    /// <param name="io">Takes the complaint.</param>
    public static NamedInstrument? FindInstrument(string name, IReadOnlyList<NamedInstrument> instruments, CommandIO io)
    {
        var names = new InstrumentNames(instruments);
        switch (FindUnit(name, names, io))
        {
            case null:
                return null;
            case Instrument instrument:
                return names.Named(instrument);
            case var part:
                io.Error.WriteLine($"'{name}' is no instrument, but a part of one:");
                io.Error.WriteLine("  " + Describe(part));
                return null;
        }
    }

    /// <summary>Finds an instrument or a part of one, and complains where none or several fit.</summary>
    /// <param name="name">What the user asked for.</param>
    /// <param name="instruments">What there is.</param>
    /// <param name="io">Takes the complaint.</param>
    public static Unit? FindUnit(string name, IReadOnlyList<NamedInstrument> instruments, CommandIO io) =>
        FindUnit(name, new InstrumentNames(instruments), io);

    /// <summary>Finds a paragraph of an instrument, and complains where none or several fit.</summary>
    /// <param name="label">What the user asked for.</param>
    /// <param name="instrument">Where to look.</param>
    /// <param name="io">Takes the complaint.</param>
    public static Unit? FindParagraph(string label, Instrument instrument, CommandIO io)
    {
        var units = UnitLabels.Find(label, instrument);
        if (units.Count == 1)
            return units[0];

        Complaint.About("paragraph", label, units, units.Count > 0 ? [] : UnitLabels.Near(label, instrument),
            unit => unit.Id[(instrument.Id.Length + 1)..] + "  " + unit.Citation, io);
        return null;
    }

    /// <summary>Finds the unit that the user named, and complains where none or several fit.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="instruments">What there is.</param>
    /// <param name="io">Takes the complaint.</param>
    public Unit? Find(ParseResult parsed, IReadOnlyList<NamedInstrument> instruments, CommandIO io)
    {
        if (ParagraphName(parsed) is not { } label)
            return FindUnit(InstrumentName(parsed)!, new InstrumentNames(instruments), io);

        var instrument = FindInstrument(InstrumentName(parsed)!, instruments, io)?.Instrument;
        return instrument is null ? null : FindParagraph(label, instrument, io);
    }

    private static Unit? FindUnit(string name, InstrumentNames names, CommandIO io)
    {
        var found = names.Resolve(name);
        if (found.Unit is { } unit)
            return unit;

        if (found.Candidates.Count == 0 && found is [{ Target.Symbol: not null } only])
        {
            var target = only.Target with { Parts = new PartPath(only.Target.NamedPart.Concat(only.Target.Parts)) };
            io.Error.WriteLine($"No instrument fits '{name}': {target} is "
                + (only.Problem == ResolutionFailure.NoSuchPart ? "no part of it." : "not among the texts."));
            return null;
        }

        Complaint.About("instrument", name, found.Candidates, found.Suggestions, Describe, io);
        return null;
    }

    private static string Describe(Unit unit) =>
        unit.Id + "  " + (unit is Instrument instrument ? instrument.ToString() : unit.Citation);
}
