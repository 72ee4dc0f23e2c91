using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using MandateSdk.Tool.Export;
using MandateSdk.Tool.Sources;

namespace MandateSdk.Tool.Commands;

/// <summary><c>mandate export</c>: documents in a form for other programs.</summary>
internal static class ExportCommand
{
    // What other programs call their output when there is no file.
    private const string StandardOutput = "-";

    public static Command Create(CommandIO io)
    {
        var command = new Command("export", "Writes each document in a form for other programs.");
        var texts = TextArguments.AddArgument(command);
        var format = new Option<string>("--format")
        {
            Description = "The form.",
            DefaultValueFactory = _ => "json",
        };
        format.AcceptOnlyFromAmong("json");
        var directory = new Option<string>("--output", "-o")
        {
            Description = "The directory to write to, made where it is missing; - prints one document.",
            HelpName = "DIR",
            Required = true,
        };
        directory.Validators.Add(TextArguments.RefuseNonsense);
        command.Add(format);
        command.Add(directory);
        command.SetAction(parsed =>
        {
            var set = texts.Read(parsed, io);
            var target = parsed.GetRequiredValue(directory);
            return target == StandardOutput ? Print(set, io) : WriteFiles(set, target, io);
        });
        return command;
    }

    private static int Print(TextSet set, CommandIO io)
    {
        if (set.Paths.Count != 1)
        {
            io.Error.WriteLine("Only one document can be printed; name one file, or a directory to write to.");
            return ExitCode.Usage;
        }

        var sources = set.Read().ToList();
        var graph = KnownDocuments.With(sources.ConvertAll(source => source.Document));
        set.ForEach(sources, source =>
        {
            using var buffer = new MemoryStream();
            JsonExporter.Write(source, graph, buffer);
            io.Output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        });

        return set.HasFailed ? ExitCode.InputOutput : ExitCode.Ok;
    }

    private static int WriteFiles(TextSet set, string directory, CommandIO io)
    {
        // Two files of one name from two directories: the second would silently take the place of the first. File
        // systems may hold names that differ in case for the same.
        var clash = set.Paths.DistinctBy(Path.GetFullPath)
            .GroupBy(ExportName, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(group => group.Count() > 1);
        if (clash is not null)
        {
            io.Error.WriteLine(string.Join(", ",
                clash) + ": would all be written to " + clash.Key + "; export them to different directories.");
            return ExitCode.Usage;
        }

        Directory.CreateDirectory(directory);

        // All texts are read before the first is written: each may cite any other.
        var sources = set.Read().ToList();
        var graph = KnownDocuments.With(sources.ConvertAll(source => source.Document));
        set.ForEach(sources, source =>
        {
            var path = Path.Combine(directory, ExportName(source.File.Path));
            AtomicFile.Write(path, stream => JsonExporter.Write(source, graph, stream));
        });

        return set.HasFailed ? ExitCode.InputOutput : ExitCode.Ok;
    }

    private static string ExportName(string path)
    {
        var name = Path.GetFileName(path);
        return (name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name) + ".json";
    }
}
