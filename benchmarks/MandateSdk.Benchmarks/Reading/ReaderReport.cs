using System;
using System.Linq;
using System.Threading.Tasks;
using MandateSdk.Benchmarks.Measuring;
using MandateSdk.Core.Model;

namespace MandateSdk.Benchmarks.Reading;

/// <summary>How fast the reader is, measured by Markdig.</summary>
internal static class ReaderReport
{
    private const int Texts = 200;

    private static readonly int[] Sizes = [1, 2, 4];

    public static void Run()
    {
        var results = Rounds.Run(Sizes.SelectMany(times => new ReaderSides(times).OfText()).ToArray());
        var characters = Seeds.Texts.Sum(text => text.Content.Length);
        var names = new[]
        {
            (nameof(ReaderSides.Newlines), "counting the line breaks"),
            (nameof(ReaderSides.MarkdigAst), "Markdig's AST"),
            (nameof(ReaderSides.MarkdigPrecise), "Markdig's AST with precise locations"),
            (nameof(ReaderSides.MarkdigAdvanced), "Markdig's AST with advanced extensions and precise locations"),
            (nameof(ReaderSides.Xml), "`XmlReader`, the units as Akoma Ntoso"),
            (nameof(ReaderSides.Tree), "`Parser.Parse`: the tree"),
            (nameof(ReaderSides.Model), "`Document.Parse`: tree and document"),
            (nameof(ReaderSides.Meaning), "citations, mandates and terms of a document"),
            (nameof(ReaderSides.MeaningOfNothing), "the same where each letter is an x"),
        };

        Console.WriteLine("Five texts, " + characters + " characters.");
        var peer = results.Of(nameof(ReaderSides.MarkdigAdvanced));
        var plain = results.Of(nameof(ReaderSides.MarkdigPrecise));
        string[] columns =
        [
            "reading", "time", "million characters a second", "÷ Markdig, advanced", "÷ Markdig, plain",
            "bytes a character",
        ];
        Figures.Table(columns, names.Select(name =>
        {
            var result = results.Of(name.Item1);
            return new[]
            {
                name.Item2,
                Figures.Time(result.Nanoseconds),
                Figures.Ratio(characters * 1e3, result.Nanoseconds),
                Figures.Ratio(result.Nanoseconds, peer.Nanoseconds),
                Figures.Ratio(result.Nanoseconds, plain.Nanoseconds),
                Figures.Ratio(result.Bytes, characters),
            };
        }));

        Growth.Print(results, names);
        PrintCores();
    }

    // Many documents at once, as a server or the command reads them.
    private static void PrintCores()
    {
        var texts = Enumerable.Repeat(Seeds.Texts, Texts / Seeds.Texts.Count).SelectMany(text => text).ToArray();
        void Read(int cores) => Parallel.ForEach(
            texts,
            new ParallelOptions { MaxDegreeOfParallelism = cores },
            text => Document.Parse(text.Content, text.Name, Seeds.Catalog));

        var samples = Sample.Interleaved(3, () => Read(1), () => Read(2));
        Console.WriteLine();
        Console.WriteLine(Texts + " documents; " + Environment.ProcessorCount + " processors.");
        Figures.Table(["threads", "time", "processor time", "one ÷ this"], samples.Select((sample, i) => new[]
        {
            (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture),
            Figures.Time(sample.Milliseconds * 1e6),
            Figures.Time(sample.Processor * 1e6),
            Figures.Ratio(samples[0].Milliseconds, sample.Milliseconds),
        }));
    }
}
