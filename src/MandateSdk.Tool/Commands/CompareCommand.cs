using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using MandateSdk.Core.Model;
using MandateSdk.Export;
using MandateSdk.Tool.Display;
using MandateSdk.Tool.Export;
using MandateSdk.Tool.Lookup;
using MandateSdk.Tool.Marks;

namespace MandateSdk.Tool.Commands;

/// <summary><c>mandate compare</c>: two versions of a text, paragraph by paragraph.</summary>
internal static class CompareCommand
{
    private const string Text = "text";

    public static Command Create(CommandIO io)
    {
        var command = new Command("compare", "Compares a draft with the adopted text, paragraph by paragraph.");
        var draft = new Argument<string>("draft")
        {
            Description = "The draft, or the earlier edition: an instrument or a part of one, named as for show, the key "
                + "of a document, or a file.",
        };
        var adopted = new Argument<string>("adopted") { Description = "The adopted text, or the later edition, named in the same way." };
        var summary = new Option<bool>("--summary") { Description = "Prints the figures only." };
        var marks = new Option<string?>("--marks")
        {
            Description = "Lists the marks [Implements] in the sources of this folder that the changes touch.",
            HelpName = "DIR",
        };
        var format = new Option<string>("--format")
        {
            Description = "The form: text, markdown, html or json.",
            DefaultValueFactory = _ => Text,
        };
        format.AcceptOnlyFromAmong(Text, "markdown", "html", "json");
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file to write to; without it, the comparison is printed.",
            HelpName = "FILE",
        };
        marks.Validators.Add(TextArguments.RefuseNonsense);
        output.Validators.Add(TextArguments.RefuseNonsense);
        draft.Validators.Add(TextArguments.RefuseNonsense);
        adopted.Validators.Add(TextArguments.RefuseNonsense);
        command.Add(draft);
        command.Add(adopted);
        command.Add(summary);
        command.Add(marks);
        command.Add(format);
        command.Add(output);
        var texts = TextArguments.AddOption(command);
        command.SetAction(parsed =>
        {
            var form = parsed.GetRequiredValue(format);
            if (form != Text && (parsed.GetValue(summary) || parsed.GetValue(marks) is not null))
            {
                io.Error.WriteLine("--summary and --marks are of the form text.");
                return ExitCode.Usage;
            }

            var set = texts.Read(parsed, io);
            var instruments = new Lazy<IReadOnlyList<NamedInstrument>>(() =>
                set.Read().SelectMany(NamedInstrument.AllOf).ToList());
            var left = Find(parsed.GetRequiredValue(draft), instruments, texts, parsed, io);
            var right = Find(parsed.GetRequiredValue(adopted), instruments, texts, parsed, io);
            if (left is null || right is null)
                return set.HasFailed ? ExitCode.InputOutput : ExitCode.Problems;
            if (left.IsOfOtherExtent(right))
            {
                io.Error.WriteLine("A document with several instruments can be compared with a document only; name one "
                    + "of its instruments, or the document on the other side.");
                return ExitCode.Usage;
            }

            var correspondence = left.With(right);
            if (form != Text)
            {
                Write(new TextComparison(correspondence), form, parsed.GetValue(output), io);
                return ExitCode.Ok;
            }

            using var file = parsed.GetValue(output) is null ? null : new StringWriter { NewLine = "\n" };
            var writer = (TextWriter?)file ?? io.Output;
            var printer = new CorrespondencePrinter(writer);
            printer.PrintFigures(correspondence);
            if (!parsed.GetValue(summary))
                printer.PrintUnits(correspondence);
            if (parsed.GetValue(marks) is { } folder)
            {
                TouchedMarks.Print(SourceMarks.InFolder(folder), new InstrumentNames(left.Known), correspondence, writer);
            }

            if (file is not null)
                WriteFile(parsed.GetValue(output)!, stream => stream.Write(Encoding.UTF8.GetBytes(file.ToString())));
            return ExitCode.Ok;
        });
        return command;
    }

    private static void Write(TextComparison comparison, string form, string? path, CommandIO io)
    {
        if (path is not null)
        {
            WriteFile(path, stream => Write(comparison, form, stream));
            return;
        }

        using var buffer = new MemoryStream();
        Write(comparison, form, buffer);
        io.Output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void Write(TextComparison comparison, string form, Stream stream)
    {
        if (form == "json")
        {
            comparison.WriteJson(stream);
            return;
        }

        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), -1,
            leaveOpen: true);
        if (form == "html")
            comparison.WriteHtml(writer);
        else
            comparison.WriteMarkdown(writer);
    }

    private static void WriteFile(string path, Action<Stream> write) => AtomicFile.Write(Path.GetFullPath(path), write);

    // Two editions of a text are two files, whose ids can be the same: the file tells them apart.
    private static ComparedText? Find(string name, Lazy<IReadOnlyList<NamedInstrument>> instruments,
        TextArguments texts, ParseResult parsed, CommandIO io)
    {
        if (File.Exists(name))
        {
            var ofFile = ComparedText.Of(texts.ReadFile(name, parsed, io).Read().SelectMany(NamedInstrument.AllOf).ToList());
            if (ofFile is null)
                io.Error.WriteLine(name + ": there is no instrument in it.");
            return ofFile;
        }

        var ofKey = instruments.Value.Where(item => item.Instrument.Document.Key == name).ToList();
        if (ofKey.Count > 0)
            return ComparedText.Of(ofKey);

        return UnitArguments.FindUnit(name, instruments.Value, io) is { } unit
            ? new ComparedText(unit, unit.Document,
                instruments.Value.Where(item => item.Instrument.Document == unit.Document).ToList())
            : null;
    }
}
