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

        string[][] sides = [["nothing"], ["norms"], ["json", json]];
        var runs = Enumerable.Range(0, Rounds).Select(_ => Array.ConvertAll(sides, ChildProcess.Run)).ToArray();
        if (runs[0][1].Words != runs[0][2].Words)
        {
            throw new InvalidOperationException("The two sides print different words.");
        }

        PrintSides(runs);
        PrintTouches(Enumerable.Range(0, Rounds).Select(_ => ChildProcess.Run("touches")).ToArray());
    }

    private static void PrintSides(ChildProcess[][] runs)
    {
        var walls = Enumerable.Range(0, 3).Select(side => Median(runs.Select(run => run[side].Wall))).ToArray();
        var times = Enumerable.Range(0, 3).Select(side => Median(runs.Select(run => run[side].Measured[0].Nanoseconds)))
            .ToArray();
        var bytes = Enumerable.Range(0, 3).Select(side => Median(runs.Select(run => run[side].Measured[0].Bytes)))
            .ToArray();
        string[] names = ["an empty line", "`Norms.….P14.Text`", "`System.Text.Json`"];
        Figures.Table(
            ["prints", "whole process", "÷ JSON", "first paragraph", "÷ JSON", "allocated", "÷ JSON"],
            names.Select((name, i) => new[]
            {
                name,
                Figures.Time(walls[i]),
                Figures.Ratio(walls[i], walls[2]),
                Figures.Time(times[i]),
                Figures.Ratio(times[i], times[2]),
                Figures.Bytes(bytes[i]),
                Figures.Ratio(bytes[i], bytes[2]),
            }));
    }

    private static void PrintTouches(ChildProcess[] runs) => Figures.Table(
        ["touch, one after the other", "time", "allocated"],
        Touches.All.Select((touch, i) => new[]
        {
            touch.Title,
            Figures.Time(Median(runs.Select(run => run.Measured[i].Nanoseconds))),
            Figures.Bytes(Median(runs.Select(run => run.Measured[i].Bytes))),
        }));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
