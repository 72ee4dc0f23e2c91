using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using MandateSdk.Core.Diagnostics;
using MandateSdk.Core.Model;
using MandateSdk.Import;
using MandateSdk.Tool.Checking;
using MandateSdk.Tool.Display;
using MandateSdk.Tool.Export;
using MandateSdk.Tool.Sources;

namespace MandateSdk.Tool.Commands;

/// <summary><c>mandate check</c>: what the reader doubted in some texts.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandIO io)
    {
        var command = new Command("check", "Prints what the reader doubted, grouped by rule.");
        var texts = TextArguments.AddArgument(command);
        var against = new Option<string?>("--against")
        {
            Description = "An Akoma Ntoso file of the same document: prints which units the mark-up and the reading "
                + "do not share.",
            HelpName = "FILE",
        };
        against.Validators.Add(TextArguments.RefuseNonsense);
        command.Add(against);
        var json = JsonOutput.AddTo(command);
        command.SetAction(parsed =>
        {
            var set = texts.Read(parsed, io);
            if (parsed.GetValue(against) is { } markup)
                return Compare(set, markup, io);

            var found = new List<FileDiagnostic>();
            var documents = 0;
            var grades = new List<DoubtGrade>();
            foreach (var source in set.Read())
            {
                documents++;
                found.AddRange(source.Diagnostics.Select(diagnostic =>
                    new FileDiagnostic(source.Path, diagnostic)));
                found.AddRange(set.Catalogs.SelectMany(catalog => catalog.EntriesWithoutInstrument(source)));
                grades.Add(DoubtGrade.Of(source.Path, source.Document, source.Diagnostics));
            }

            found.AddRange(set.Catalogs.SelectMany(catalog => catalog.EntriesWithoutText(set.Paths)));

            if (parsed.GetValue(json))
            {
                JsonForm.Write(io.Output, writer => JsonCheck.Write(found, documents, grades, writer));
            }
            else
            {
                new DiagnosticReport(io.Output).Print(found, documents);
                if (found.Count > 0)
                    DoubtGrade.Print(grades, io.Output);
            }

            if (set.HasFailed)
                return ExitCode.InputOutput;

            return found.Any(item => item.Diagnostic.Rule.Severity == DiagnosticSeverity.Error)
                ? ExitCode.Problems
                : ExitCode.Ok;
        });
        return command;
    }

    private static int Compare(TextSet set, string markup, CommandIO io)
    {
        if (set.IsBuiltIn || set.Paths.Count != 1)
        {
            io.Error.WriteLine("--against compares one text with one file; name the text.");
            return ExitCode.Usage;
        }

        Document marked;
        try
        {
            marked = AkomaNtosoDocument.Read(File.ReadAllBytes(markup), markup);
        }
        catch (ImportException exception)
        {
            io.Error.WriteLine(markup + ": " + exception.Message);
            return ExitCode.InputOutput;
        }

        var isSame = true;
        foreach (var source in set.Read())
        {
            var comparison = new MarkupComparison(source.Path, source.Document, marked);
            comparison.Print(io.Output);
            isSame &= comparison.IsSame;
        }

        return set.HasFailed ? ExitCode.InputOutput : isSame ? ExitCode.Ok : ExitCode.Problems;
    }
}
