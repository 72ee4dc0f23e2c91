using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using MandateSdk.Benchmarks.Measuring;

namespace MandateSdk.Benchmarks.Start;

/// <summary>How soon a fresh process prints a paragraph, measured by one that reads the same content as JSON.</summary>
internal static class StartReport
{
    private const int Rounds = 15;

    public static void Run()
    {
        var json = Path.Combine(AppContext.BaseDirectory, "content.json");
        ContentJson.Write(json);
        Console.WriteLine("Fresh processes in turn, " + Rounds + " of each; medians. The JSON file has " + Figures.Bytes(new FileInfo(json).Length) + ".");

        List<Side> sides =
        [
            new("an empty line", AppContext.BaseDirectory, ["nothing"]),
            new("`System.Text.Json`", AppContext.BaseDirectory, ["json", json]),
            new("`Norms.….P14.Text`", AppContext.BaseDirectory, ["norms"]),
            new("`Corpus.Find(id).Text`", AppContext.BaseDirectory, ["find"]),
        ];
        if (!CompiledAhead.IsAtHand)
        {
            Console.WriteLine("Built without -p:CompiledAhead=true, and so without images that are compiled ahead.");
            Print(sides, [(string.Empty, AppContext.BaseDirectory)]);
            return;
        }

        using var ahead = new CompiledAhead();
        sides.Add(new Side("`Norms.….P14.Text`, compiled ahead", ahead.Folder, ["norms"]));
        sides.Add(new Side("`Corpus.Find(id).Text`, compiled ahead", ahead.Folder, ["find"]));
        Print(sides, [("compiled at run time", AppContext.BaseDirectory), ("compiled ahead", ahead.Folder)]);
    }

    private static void Print(List<Side> sides, (string Name, string Folder)[] folders)
    {
        var rounds = Enumerable.Range(0, Rounds)
            .Select(_ => sides.Select(side => ChildProcess.Run(side.Folder, side.Arguments)).ToArray())
            .ToArray();
        if (rounds[0].Skip(1).Select(run => run.Words).Distinct().Count() > 1)
        {
            throw new InvalidOperationException("The sides print different words.");
        }

        PrintSides(sides, rounds);
        PrintTouches(folders, Enumerable.Range(0, Rounds)
            .Select(_ => Array.ConvertAll(folders, folder => ChildProcess.Run(folder.Folder, "touches")))
            .ToArray());
    }

    // The first side is the empty line, the second one JSON.
    private static void PrintSides(List<Side> sides, ChildProcess[][] rounds)
    {
        var times = Medians(run => run.Measured[0].Nanoseconds);
        var processor = Medians(run => run.Measured[0].Processor);
        var bytes = Medians(run => run.Measured[0].Bytes);
        var walls = Medians(run => run.Wall);
        Figures.Table(
            ["prints", "whole process", "after `Main`", "processor time", "less the empty line", "÷ JSON", "allocated", "less the empty line"],
            sides.Select((side, i) => new[]
            {
                side.Name,
                Figures.Time(walls[i]),
                Figures.Time(times[i]),
                Figures.Time(processor[i]),
                Figures.Time(processor[i] - processor[0]),
                Figures.Ratio(processor[i] - processor[0], processor[1] - processor[0]),
                Figures.Bytes(bytes[i]),
                Figures.Bytes(bytes[i] - bytes[0]),
            }));

        double[] Medians(Func<ChildProcess, double> value) =>
            sides.Select((_, i) => Median(rounds.Select(round => value(round[i])))).ToArray();
    }

    private static void PrintTouches((string Name, string Folder)[] folders, ChildProcess[][] rounds) => Figures.Table(
        ["touch, one after the other", .. folders.Select(folder => "processor time " + folder.Name), "allocated"],
        Touches.All.Select((touch, i) => new[]
            {
                touch.Title,
            }
            .Concat(folders.Select((_, side) => Figures.Time(Median(rounds.Select(round => round[side].Measured[i].Processor)))))
            .Append(Figures.Bytes(Median(rounds.Select(round => round[0].Measured[i].Bytes))))
            .ToArray()));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    /// <summary>A program and what it does.</summary>
    private sealed record Side(string Name, string Folder, string[] Arguments);
}
