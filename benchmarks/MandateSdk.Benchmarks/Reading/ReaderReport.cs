using System;
using System.Linq;
using MandateSdk.Benchmarks.Measuring;

namespace MandateSdk.Benchmarks.Reading;

/// <summary>How fast the reader is, measured by Markdig.</summary>
internal static class ReaderReport
{
    public static void Run()
    {
        var results = Micro.Run<ReaderBenchmarks>();
        var characters = Seeds.Texts.Sum(text => text.Content.Length);
        var names = new[]
        {
            (nameof(ReaderBenchmarks.Tree), "`Parser.Parse`"),
            (nameof(ReaderBenchmarks.Model), "`Document.Parse`"),
            (nameof(ReaderBenchmarks.MarkdigAst), "Markdig's AST"),
        };

        Console.WriteLine("Five texts, " + characters + " characters; the least of all rounds.");
        var peer = results.Of(nameof(ReaderBenchmarks.MarkdigAst));
        Figures.Table(["reading", "time", "÷ Markdig", "allocated", "÷ Markdig"], names.Select(name =>
        {
            var result = results.Of(name.Item1);
            return new[]
            {
                name.Item2,
                Figures.Time(result.Nanoseconds),
                Figures.Ratio(result.Nanoseconds, peer.Nanoseconds),
                Figures.Bytes(result.Bytes),
                Figures.Ratio(result.Bytes, peer.Bytes),
            };
        }));

        Growth.Print(results, names);
    }
}
