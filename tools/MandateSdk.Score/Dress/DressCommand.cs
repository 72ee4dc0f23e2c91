using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;

namespace MandateSdk.Score.Dress;

/// <summary>Reads texts in every dress and prints, for each change, what is read otherwise.</summary>
public static class DressCommand
{
    private const int LongestMiss = 170;

    /// <summary>The command.</summary>
    public static Command Create(TextWriter output)
    {
        var files = new Argument<string[]>("files")
        {
            Description = "The texts, one block a line.",
            Arity = ArgumentArity.OneOrMore,
        };
        var pairs = new Option<bool>("--pairs") { Description = "Two changes at once." };
        var only = new Option<string[]>("--change")
        {
            Description = "Make the changes whose name contains one of these.",
        };
        var half = new Option<int?>("--half") { Description = "Every second text: 0 or 1." };
        var misses = new Option<bool>("--misses") { Description = "Print each unit that is read otherwise." };
        var print = new Option<bool>("--print") { Description = "Print the texts in their dress, and read nothing." };
        var command = new Command("dress", "Reads texts in every dress that tools put on them.")
        {
            files, pairs, only, half, misses, print,
        };
        command.SetAction(result =>
        {
            var rest = result.GetValue(half);
            var paths = result.GetRequiredValue(files).Where((_, i) => rest is null || i % 2 == rest);
            var wanted = result.GetValue(only) ?? [];
            var changes = DressChanges.All(result.GetValue(pairs))
                .Where(change => wanted.Length == 0
                    || wanted.Any(part => change.Name.Contains(part, StringComparison.Ordinal)))
                .ToList();
            if (result.GetValue(print))
                Print(paths, changes, output);
            else
                Run(paths, changes, result.GetValue(misses), output);
        });
        return command;
    }

    private static void Run(
        IEnumerable<string> paths,
        IEnumerable<(string Name, Dressing Dressing)> changes,
        bool misses,
        TextWriter output)
    {
        var texts = paths.AsParallel().AsOrdered()
            .Select(path => (Name: Path.GetFileNameWithoutExtension(path), Text: DressText.Of(File.ReadAllText(path))))
            .Select(text => (text.Name, text.Text, Units: DressUnits.Of(new Dressing().Write(text.Text)))).ToList();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{texts.Count} texts, {texts.Sum(text => text.Units.Count)} units"));
        output.WriteLine("     F1  texts   lost  added  change");
        foreach (var (name, dressing) in changes)
        {
            var scores = texts.AsParallel().AsOrdered()
                .Select(text => (text.Name, Score: DressScore.Of(text.Units, DressUnits.Of(dressing.Write(text.Text)))))
                .ToList();
            var total = DressScore.Sum(scores.Select(score => score.Score));
            var changed = scores.Count(score => score.Score.F1 < 1);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{total.F1,7:0.0000}{changed,7}{total.Lost.Count,7}{total.Added.Count,7}  {name}  {KindsOf(total)}"));
            foreach (var (text, score) in misses ? scores : [])
                PrintMisses(text, score, output);
        }
    }

    private static void PrintMisses(string text, DressScore score, TextWriter output)
    {
        foreach (var line in score.Lost.Select(unit => "-" + unit).Concat(score.Added.Select(unit => "+" + unit)))
            output.WriteLine("        " + text + " " + line[..Math.Min(line.Length, LongestMiss)]);
    }

    private static void Print(
        IEnumerable<string> paths, IReadOnlyList<(string Name, Dressing Dressing)> changes, TextWriter output)
    {
        foreach (var path in paths)
        {
            var text = DressText.Of(File.ReadAllText(path));
            foreach (var (_, dressing) in changes)
                output.WriteLine(dressing.Write(text));
        }
    }

    private static string KindsOf(DressScore score) => string.Join(", ", score.Lost
        .CountBy(unit => unit[..unit.IndexOf(' ', StringComparison.Ordinal)])
        .OrderByDescending(pair => pair.Value)
        .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Value} {pair.Key}")));
}
