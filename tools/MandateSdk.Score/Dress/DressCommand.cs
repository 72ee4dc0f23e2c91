using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;

namespace MandateSdk.Score.Dress;

/// <summary>Reads each text of a folder in every dress and prints, for each change, what is read otherwise.</summary>
public static class DressCommand
{
    /// <summary>The command.</summary>
    public static Command Create(TextWriter output)
    {
        var files = new Argument<string[]>("files") { Description = "The texts, one block a line.", Arity = ArgumentArity.OneOrMore };
        var pairs = new Option<bool>("--pairs") { Description = "Two changes at once." };
        var only = new Option<string[]>("--change") { Description = "Make the changes whose name contains one of these." };
        var half = new Option<int?>("--half") { Description = "Every second text: 0 or 1." };
        var misses = new Option<bool>("--misses") { Description = "Print each unit that is read otherwise." };
        var print = new Option<bool>("--print") { Description = "Print the texts in their dress, and read nothing." };
        var command = new Command("dress", "Reads texts in every dress that tools put on them.") { files, pairs, only, half, misses, print };
        command.SetAction(result => result.GetValue(print) ? Print(result.GetRequiredValue(files), result.GetValue(only) ?? [], output) : Run(
            result.GetRequiredValue(files), result.GetValue(pairs), result.GetValue(only) ?? [], result.GetValue(half), result.GetValue(misses), output));
        return command;
    }

    /// <summary>Runs the changes.</summary>
    /// <param name="files">The texts, one block a line.</param>
    /// <param name="arePairs">True for two changes at once: each of the signs with each of the layouts.</param>
    /// <param name="only">Parts of the names of changes; none for all.</param>
    /// <param name="half">0 or 1 for every second file; null for all.</param>
    /// <param name="misses">True to print each unit that differs.</param>
    /// <param name="output">Takes the table.</param>
    public static int Run(IReadOnlyList<string> files, bool arePairs, IReadOnlyList<string> only, int? half, bool misses, TextWriter output)
    {
        var texts = files.Where((_, i) => half is null || i % 2 == half).AsParallel().AsOrdered()
            .Select(file => (Name: Path.GetFileNameWithoutExtension(file), Text: DressText.Of(File.ReadAllText(file))))
            .Select(text => (text.Name, text.Text, Units: DressUnits.Of(new Dressing().Write(text.Text)))).ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts.Count} texts, {texts.Sum(text => text.Units.Count)} units"));
        output.WriteLine("     F1  texts   lost  added  change");
        foreach (var (name, dressing) in Changes(arePairs).Where(change => only.Count == 0 || only.Any(part => change.Name.Contains(part, StringComparison.Ordinal))))
        {
            var scores = texts.AsParallel().AsOrdered().Select(text => (text.Name, Score: DressScore.Of(text.Units, DressUnits.Of(dressing.Write(text.Text))))).ToList();
            var total = new DressScore(scores.Sum(s => s.Score.Same), [.. scores.SelectMany(s => s.Score.Lost)], [.. scores.SelectMany(s => s.Score.Added)]);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{total.F1,7:0.0000}{scores.Count(s => s.Score.F1 < 1),7}{total.Lost.Count,7}{total.Added.Count,7}  {name}  {KindsOf(total)}"));
            if (!misses)
                continue;

            foreach (var (text, score) in scores.Where(s => s.Score.F1 < 1))
            {
                foreach (var line in score.Lost.Select(unit => "-" + unit).Concat(score.Added.Select(unit => "+" + unit)))
                    output.WriteLine("        " + text + " " + line[..Math.Min(line.Length, 170)]);
            }
        }

        return 0;
    }

    private static int Print(IReadOnlyList<string> files, IReadOnlyList<string> only, TextWriter output)
    {
        foreach (var (_, dressing) in Changes(arePairs: false).Where(change => only.Any(part => change.Name.Contains(part, StringComparison.Ordinal))))
        {
            foreach (var file in files)
                output.WriteLine(dressing.Write(DressText.Of(File.ReadAllText(file))));
        }

        return 0;
    }

    private static string KindsOf(DressScore score) => string.Join(", ", score.Lost
        .CountBy(unit => unit[..unit.IndexOf(' ', StringComparison.Ordinal)])
        .OrderByDescending(pair => pair.Value)
        .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Value} {pair.Key}")));

    private static IEnumerable<(string Name, Dressing Dressing)> Changes(bool arePairs) => arePairs
        ? from sign in DressChanges.Signs
          from layout in DressChanges.Layouts
          select (sign.Key + " + " + layout.Key, sign.Value.Then(layout.Value))
        : DressChanges.Layouts.Concat(DressChanges.Signs).Select(change => (change.Key, change.Value));
}
