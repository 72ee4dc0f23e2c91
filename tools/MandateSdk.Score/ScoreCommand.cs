using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text.Json;
using MandateSdk.Score.Dress;
using MandateSdk.Score.Readings;
using MandateSdk.Score.Scoring;

namespace MandateSdk.Score;

/// <summary>Scores exports, or the reader itself, against readings that count as right.</summary>
public static class ScoreCommand
{
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        var readings = new Option<DirectoryInfo>("--readings")
        {
            Description = "The directory of the readings.",
            Required = true,
        };
        var exports = new Option<DirectoryInfo?>("--exports") { Description = "The directory of the exports." };
        var parse = new Option<DirectoryInfo?>("--parse")
        {
            Description = "A directory of texts to read, in place of "
            + "exports."
        };
        var misses = new Option<bool>("--misses")
        {
            Description = "Print each miss (-) and each extra (+) with its "
            + "line."
        };
        var files = new Option<bool>("--files")
        {
            Description = "Print a table with precision and recall for each "
            + "document."
        };
        var only = new Option<Category[]>("--only")
        {
            Description = "Look at these categories only.",
            AllowMultipleArgumentsPerToken = true,
        };
        var file = new Option<string[]>("--file")
        {
            Description = "Look at documents whose name contains one of these.",
            AllowMultipleArgumentsPerToken = true,
        };

        var root = new RootCommand("Scores exports against readings.") { readings, exports, parse, misses, files, only,
            file };
        root.Add(DressCommand.Create(output));
        root.SetAction(result =>
        {
            var actual = (result.GetValue(exports), result.GetValue(parse)) switch
            {
                ({ } directory, null) => ActualReadings.OfExports(directory.FullName),
                (null, { } directory) => ActualReadings.OfTexts(directory.FullName),
                _ => null,
            };
            if (actual is null)
            {
                error.WriteLine("Give either --exports or --parse.");
                return 2;
            }

            try
            {
                var wanted = result.GetValue(file) ?? [];
                var scores = Score(result.GetRequiredValue(readings).FullName, actual, wanted, error);
                var categories = result.GetValue(only) is { Length: > 0 } some ? some : Enum.GetValues<Category>();
                Print(scores, new ScoreReport(output, categories), result.GetValue(misses), result.GetValue(files));
                return 0;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
            {
                error.WriteLine(exception.Message);
                return 3;
            }
        });

        return root.Parse(args).Invoke(new InvocationConfiguration { Output = output, Error = error });
    }

    /// <summary>Scores every reading of a directory.</summary>
    /// <param name="directory">The directory of the readings.</param>
    /// <param name="actual">Gives what was read for a reading; null where there is nothing.</param>
    /// <param name="names">Parts of names to look at; none for all.</param>
    /// <param name="error">Takes a line for each reading without counterpart.</param>
    public static IReadOnlyList<FileScore> Score(
        string directory, Func<string, Reading, Reading?> actual, IReadOnlyList<string> names, TextWriter error)
    {
        var scores = new List<FileScore>();
        foreach (var path in Directory.EnumerateFiles(directory, "*.json").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (names.Count > 0 && !names.Any(part => name.Contains(part, StringComparison.Ordinal)))
                continue;

            var expected = ReadingFile.Load(path);
            var given = Read(actual, path, expected, error);
            if (given is null)
                error.WriteLine(name + ": nothing to compare with; everything counts as missed.");

            scores.Add(FileScore.Of(name, expected, given));
        }

        return scores;
    }

    // A reader under development throws now and then; the other documents still have their scores.
    private static Reading? Read(Func<string, Reading, Reading?> actual, string path, Reading expected,
        TextWriter error)
    {
        try
        {
            return actual(path, expected);
        }
        catch (Exception exception)
        {
            error.WriteLine(path + ": " + exception);
            return null;
        }
    }

    private static void Print(IReadOnlyList<FileScore> scores, ScoreReport report, bool misses, bool files)
    {
        foreach (var score in scores)
        {
            if (files)
                report.PrintFile(score);
            if (misses)
                report.PrintDifferences(score);
        }

        report.PrintOverview(scores);
        report.PrintMeans(scores);
    }
}
