using System;
using System.Linq;
using MandateSdk.Benchmarks.Measuring;
using MandateSdk.Benchmarks.Reading;

namespace MandateSdk.Benchmarks.Meaning;

/// <summary>What meaning costs, measured by the reading of the text itself.</summary>
internal static class MeaningReport
{
    // How many times the five texts are read as one.
    private static readonly int[] Sizes = [1, 2, 4];

    public static void Run()
    {
        var results = Rounds.Run(
            Sizes.SelectMany(times => new ReaderSides(times).OfMeaning()).ToArray());
        var megabytes = Seeds.Texts.Sum(text => text.Content.Length) / 1e6;
        var names = new[]
        {
            (nameof(ReaderSides.Model), "the text itself (`Document.Parse`)"),
            (nameof(ReaderSides.Citations), "citations"),
            (nameof(ReaderSides.Mandates), "mandates"),
            (nameof(ReaderSides.Terms), "terms and their uses"),
            (nameof(ReaderSides.SearchIndex), "index of words"),
        };

        Console.WriteLine("For each million characters of the five texts.");
        var reading = results.Of(nameof(ReaderSides.Model));
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
