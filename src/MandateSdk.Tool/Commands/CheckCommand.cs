using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using MandateSdk.Core.Diagnostics;
using MandateSdk.Tool.Display;

namespace MandateSdk.Tool.Commands;

/// <summary><c>mandate check</c>: what the reader doubted in some texts.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandIO io)
    {
        var command = new Command("check", "Prints what the reader doubted, grouped by rule.");
        var texts = TextArguments.AddArgument(command);
        command.SetAction(parsed =>
        {
            var set = texts.Read(parsed, io);
            var found = new List<FileDiagnostic>();
            var documents = 0;
            foreach (var source in set.Read())
            {
                documents++;
                found.AddRange(source.Diagnostics.Select(diagnostic => new FileDiagnostic(source.File.Path, diagnostic)));
                found.AddRange(set.Catalogs.SelectMany(catalog => catalog.EntriesWithoutInstrument(source)));
            }

            found.AddRange(set.Catalogs.SelectMany(catalog => catalog.EntriesWithoutText(set.Paths)));

            new DiagnosticReport(io.Output).Print(found, documents);
            if (set.HasFailed)
                return ExitCode.InputOutput;

            return found.Any(item => item.Diagnostic.Rule.Severity == DiagnosticSeverity.Error) ? ExitCode.Problems : ExitCode.Ok;
        });
        return command;
    }
}
