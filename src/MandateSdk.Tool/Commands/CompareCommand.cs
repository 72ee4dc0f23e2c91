using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;
using MandateSdk.Tool.Display;
using MandateSdk.Tool.Lookup;
using MandateSdk.Tool.Marks;

namespace MandateSdk.Tool.Commands;

/// <summary><c>mandate compare</c>: a draft beside the adopted text, paragraph by paragraph.</summary>
internal static class CompareCommand
{
    public static Command Create(CommandIO io)
    {
        var command = new Command("compare", "Compares a draft with the adopted text, paragraph by paragraph.");
        var draft = new Argument<string>("draft")
        {
            Description = "The draft, or the earlier edition: an instrument, named as for show, or a file with one.",
        };
        var adopted = new Argument<string>("adopted") { Description = "The adopted text, or the later edition, named in the same way." };
        var summary = new Option<bool>("--summary") { Description = "Prints the figures only." };
        var marks = new Option<string?>("--marks")
        {
            Description = "Lists the marks [Implements] in the sources of this folder that the changes touch.",
            HelpName = "DIR",
        };
        marks.Validators.Add(TextArguments.RefuseNonsense);
        draft.Validators.Add(TextArguments.RefuseNonsense);
        adopted.Validators.Add(TextArguments.RefuseNonsense);
        command.Add(draft);
        command.Add(adopted);
        command.Add(summary);
        command.Add(marks);
        var texts = TextArguments.AddOption(command);
        command.SetAction(parsed =>
        {
            var set = texts.Read(parsed, io);
            var instruments = new Lazy<IReadOnlyList<NamedInstrument>>(() =>
                set.Read().SelectMany(NamedInstrument.AllOf).ToList());
            var (left, known) = Find(parsed.GetRequiredValue(draft), instruments, texts, parsed, io);
            var (right, _) = Find(parsed.GetRequiredValue(adopted), instruments, texts, parsed, io);
            if (left is null || right is null)
                return set.HasFailed ? ExitCode.InputOutput : ExitCode.Problems;

            var printer = new CorrespondencePrinter(io.Output);
            var correspondence = Correspondence.Between(left, right);
            printer.PrintFigures(correspondence);
            if (!parsed.GetValue(summary))
                printer.PrintUnits(correspondence);
            if (parsed.GetValue(marks) is { } folder)
                TouchedMarks.Print(SourceMarks.InFolder(folder), new InstrumentNames(known), correspondence, io.Output);
            return ExitCode.Ok;
        });
        return command;
    }

    // Two editions of a text are two files, whose ids can be the same: the file tells them apart.
    private static (Instrument? Instrument, IReadOnlyList<NamedInstrument> Known) Find(string name,
        Lazy<IReadOnlyList<NamedInstrument>> instruments, TextArguments texts, ParseResult parsed, CommandIO io)
    {
        if (!File.Exists(name))
        {
            var found = UnitArguments.FindInstrument(name, instruments.Value, io)?.Instrument;
            return (found, instruments.Value.Where(item => item.Instrument.Document == found?.Document).ToList());
        }

        var ofFile = texts.ReadFile(name, parsed, io).Read().SelectMany(NamedInstrument.AllOf).ToList();
        var outermost = ofFile.Where(item => item.Instrument.Parent is null).ToList();
        if (outermost.Count == 1)
            return (outermost[0].Instrument, ofFile);

        io.Error.WriteLine(name + ": " + (outermost.Count == 0
            ? "there is no instrument in it."
            : "there are several instruments in it; name one, and the file with --file:"));
        foreach (var item in outermost)
            io.Error.WriteLine("  " + item.Instrument.Id + "  " + item.Instrument);
        return (null, ofFile);
    }
}
