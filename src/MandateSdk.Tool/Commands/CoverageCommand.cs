using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using MandateSdk.Tool.Coverage;
using MandateSdk.Tool.Export;

namespace MandateSdk.Tool.Commands;

/// <summary><c>mandate coverage</c>: which norms the code of an assembly implements.</summary>
internal static class CoverageCommand
{
    public static Command Create(CommandIO io)
    {
        var command = new Command("coverage", "Writes the matrix of norms and the code that is marked with them.");
        var assembly = new Argument<string>("assembly")
        {
            Description = "An assembly, or the project that it is built from. It is read, never run.",
        };
        var format = new Option<string>("--format")
        {
            Description = "The form.",
            DefaultValueFactory = _ => "markdown"
        };
        format.AcceptOnlyFromAmong("markdown", "json", "html");
        var output = new Option<string?>("--output",
            "-o")
        { Description = "The file to write; without it, the matrix is printed.", HelpName = "FILE" };
        var all = new Option<bool>("--all") { Description = "Shows the instruments that no mark names, too." };
        assembly.Validators.Add(TextArguments.RefuseNonsense);
        output.Validators.Add(TextArguments.RefuseNonsense);
        command.Add(assembly);
        command.Add(format);
        command.Add(output);
        command.Add(all);
        command.SetAction(parsed =>
        {
            var (path, problem) = AssemblyFinder.Find(parsed.GetRequiredValue(assembly));
            var report = path is null ? null : Read(path, parsed.GetValue(all), io);
            if (report is null)
            {
                if (problem is not null)
                    io.Error.WriteLine(problem);
                return ExitCode.InputOutput;
            }

            Write(report, parsed.GetRequiredValue(format), parsed.GetValue(output), io);
            return Judge(report, io);
        });
        return command;
    }

    private static CoverageReport? Read(string path, bool all, CommandIO io)
    {
        try
        {
            using var file = new PEReader(File.OpenRead(path));
            if (file.HasMetadata)
                return CoverageReport.Of(Path.GetFileName(path), AssemblyMarks.Read(file.GetMetadataReader()),
                    AssemblyNorms.Around(path), all);
        }
        catch (BadImageFormatException)
        {
            // Said below: it is the same for the user.
        }

        io.Error.WriteLine(path + ": cannot be read: it is no .NET assembly.");
        return null;
    }

    private static void Write(CoverageReport report, string format, string? path, CommandIO io)
    {
        using var text = new StringWriter { NewLine = "\n" };
        switch (format)
        {
            case "json":
                JsonCoverage.Write(report, text);
                break;
            case "html":
                HtmlCoverage.Write(report, text);
                break;
            default:
                MarkdownCoverage.Write(report, text);
                break;
        }

        if (path is null)
            io.Output.Write(text.ToString());
        else
            AtomicFile.Write(Path.GetFullPath(path), stream => stream.Write(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static int Judge(CoverageReport report, CommandIO io)
    {
        foreach (var mark in report.Lost)
            io.Error.WriteLine(mark.Code + ": no text has the norm '" + mark.Norm + "', or several have it.");

        var hasMarks = report.Lost.Count > 0 || report.Instruments.Any(instrument => instrument.HasMarks);
        var moved = report.Instruments.SelectMany(instrument => instrument.Norms)
            .SelectMany(norm => norm.Marks.Where(placed => placed.HasMoved && placed.Unit.Id == norm.Norm.Id))
            .ToList();
        foreach (var placed in moved)
            io.Error.WriteLine(placed.Mark.Code + ": " + placed.Unit.ShortName + " has other words than the mark "
                + "quotes.");
        if (!hasMarks)
            io.Error.WriteLine(report.Assembly + ": no code is marked with [Implements].");
        return report.Lost.Count > 0 || moved.Count > 0 || !hasMarks ? ExitCode.Problems : ExitCode.Ok;
    }
}
