using System;
using System.Linq;
using MandateSdk.Benchmarks.Measuring;

namespace MandateSdk.Benchmarks.Meaning;

/// <summary>What meaning costs, measured by the reading of the text itself.</summary>
internal static class MeaningReport
{
    public static void Run()
    {
        var results = Micro.Run<MeaningBenchmarks>();
        var megabytes = Seeds.Texts.Sum(text => text.Content.Length) / 1e6;
        var names = new[]
        {
            (nameof(MeaningBenchmarks.Reading), "the text itself (`Document.Parse`)"),
            (nameof(MeaningBenchmarks.Citations), "citations"),
            (nameof(MeaningBenchmarks.Mandates), "mandates"),
            (nameof(MeaningBenchmarks.Terms), "terms and their uses"),
            (nameof(MeaningBenchmarks.SearchIndex), "index of words"),
        };

        Console.WriteLine("For each million characters of the five texts; the least of all rounds.");
        var reading = results.Of(nameof(MeaningBenchmarks.Reading));
        Figures.Table(["reading", "time", "÷ the text", "allocated", "÷ the text"], names.Select(name =>
        {
            var result = results.Of(name.Item1);
            return new[]
            {
                name.Item2,
                Figures.Time(result.Nanoseconds / megabytes),
                Figures.Ratio(result.Nanoseconds, reading.Nanoseconds),
                Figures.Bytes(result.Bytes / megabytes),
                Figures.Ratio(result.Bytes, reading.Bytes),
            };
        }));

        Growth.Print(results, names);
    }
}
