using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using MandateSdk.Tool.Coverage;
using MandateSdk.Tool.Export;
using MandateSdk.Tool.Marks;

namespace MandateSdk.Tool.Commands;

/// <summary><c>mandate coverage</c>: which norms the code of an assembly implements.</summary>
internal static class CoverageCommand
{
    public static Command Create(CommandIO io)
    {
        var command = new Command("coverage", "Writes the matrix of norms and the code that is marked with them.");
        var assembly = new Argument<string>("assembly")
        {
            Description = "An assembly, the project that it is built from, or a folder of sources. It is read, never run.",
        };
        var format = new Option<string>("--format")
        {
            Description = "The form.",
            DefaultValueFactory = _ => "markdown"
        };
        format.AcceptOnlyFromAmong("markdown", "json", "html", "sarif");
        var output = new Option<string?>("--output",
            "-o")
        { Description = "The file to write; without it, the matrix is printed.", HelpName = "FILE" };
        var all = new Option<bool>("--all") { Description = "Shows the instruments that no mark names, too." };
        var sources = new Option<string?>("--sources")
        {
            Description = "The folder of the sources, for files and lines; without it, that of the project.",
            HelpName = "DIR",
        };
        var least = new Option<double?>("--fail-under")
        {
            Description = "Exits with 1 where less of the applicable norms is done in full or in part.",
            HelpName = "PERCENT",
        };
        least.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }]
                && (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                    || number is not (>= 0 and <= 100)))
                result.AddError("'" + value + "' is no percentage from 0 to 100.");
        });
        var since = new Option<string?>("--new-gaps-since")
        {
            Description = "Exits with 1 where a norm is without code that was not in this matrix, written as JSON before.",
            HelpName = "FILE",
        };
        sources.Validators.Add(TextArguments.RefuseNonsense);
        since.Validators.Add(TextArguments.RefuseNonsense);
        assembly.Validators.Add(TextArguments.RefuseNonsense);
        output.Validators.Add(TextArguments.RefuseNonsense);
        command.Add(assembly);
        command.Add(format);
        var json = JsonOutput.AddTo(command);
        command.Add(output);
        command.Add(all);
        command.Add(sources);
        command.Add(least);
        command.Add(since);
        command.SetAction(parsed =>
        {
            var form = parsed.GetValue(json) ? "json" : parsed.GetRequiredValue(format);
            var named = parsed.GetRequiredValue(assembly);
            var folder = FolderOf(form, parsed.GetValue(output));
            var marks = SourceMarksOf(parsed.GetValue(sources) ?? AssemblyFinder.SourcesOf(named));
            var (path, problem) = AssemblyFinder.Find(named);
            var report = problem is not null ? null
                : path is null ? OfSources(named, marks, parsed.GetValue(all), folder)
                : Read(path, marks, parsed.GetValue(all), folder, io);
            if (report is null)
            {
                if (problem is not null)
                    io.Error.WriteLine(problem);
                return ExitCode.InputOutput;
            }

            // Read before the matrix is written: it may be the same file.
            var newGaps = parsed.GetValue(since) is { } earlier ? EarlierGaps.NewIn(earlier, report) : [];
            Write(report, form, parsed.GetValue(output), io);
            return Math.Max(Judge(report, io), JudgeGaps(report, parsed.GetValue(least), newGaps, io));
        });
        return command;
    }

    // A link in a page leads on from where the page lies; results of analyses lie anywhere.
    private static string FolderOf(string format, string? output) =>
        output is null || format == "sarif"
            ? Directory.GetCurrentDirectory()
            : Path.GetDirectoryName(Path.GetFullPath(output))!;

    private static IReadOnlyList<SourceMark> SourceMarksOf(string? folder) =>
        folder is null ? [] : SourceMarks.InFolder(folder);

    private static CoverageReport OfSources(string path, IReadOnlyList<SourceMark> marks, bool all, string folder)
    {
        var norms = AssemblyNorms.Around(LibraryAssembly.Path ?? Path.Combine(path, "none.dll"));
        return CoverageReport.Of(Path.GetFileName(Path.GetFullPath(path).TrimEnd(Path.DirectorySeparatorChar)),
            MarkPlaces.OfSources(marks, norms, folder), norms, all);
    }

    private static CoverageReport? Read(string path, IReadOnlyList<SourceMark> sources, bool all, string folder,
        CommandIO io)
    {
        try
        {
            using var file = new PEReader(File.OpenRead(path));
            if (file.HasMetadata)
            {
                var norms = AssemblyNorms.Around(path);
                var marks = MarkPlaces.Locate(AssemblyMarks.Read(file.GetMetadataReader()), sources, norms, folder);
                return CoverageReport.Of(Path.GetFileName(path), marks, norms, all);
            }
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
            case "sarif":
                SarifCoverage.Write(report, text);
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
            io.Error.WriteLine(PlaceOf(mark) + ": no text has the norm '" + mark.Norm + "', or several have it.");

        var hasMarks = report.Lost.Count > 0 || report.Instruments.Any(instrument => instrument.HasMarks);
        var moved = report.Moved.Select(found => found.Placed).ToList();
        foreach (var placed in moved)
            io.Error.WriteLine(PlaceOf(placed.Mark) + ": " + placed.Unit.ShortName
                + " has other words than the mark quotes.");
        if (!hasMarks)
            io.Error.WriteLine(report.Assembly + ": no code is marked with [Implements].");
        return report.Lost.Count > 0 || moved.Count > 0 || !hasMarks ? ExitCode.Problems : ExitCode.Ok;
    }

    private static int JudgeGaps(CoverageReport report, double? least, IReadOnlyList<CoveredNorm> newGaps, CommandIO io)
    {
        foreach (var norm in newGaps)
            io.Error.WriteLine(norm.Norm.ShortName + ": no code implements it, and it was no gap before.");

        var isUnder = report.Percentage < least;
        if (isUnder)
            io.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{report.Percentage:0.#} % of the applicable norms are done in full or in part, less than {least} %."));
        return isUnder || newGaps.Count > 0 ? ExitCode.Problems : ExitCode.Ok;
    }

    private static string PlaceOf(CodeMark mark) => mark.File is null
        ? mark.Code
        : string.Create(CultureInfo.InvariantCulture, $"{mark.File}({mark.Line}): {mark.Code}");
}
