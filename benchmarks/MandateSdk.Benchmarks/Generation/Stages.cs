using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using MandateSdk.Benchmarks.Measuring;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;
using MandateSdk.Generators.Emission;
using MandateSdk.Generators.Naming;
using MandateSdk.Generators.Pipeline;
using MandateSdk.Generators.Tests.Harness;

namespace MandateSdk.Benchmarks.Generation;

/// <summary>The stages of the generator one by one, without the compiler around them.</summary>
internal static class Stages
{
    private const string Space = "Acme.Corpus";

    /// <summary>Times each stage for a set of texts, the least of several rounds, and prints the shares.</summary>
    public static void Print(InMemoryFile[] files, int rounds)
    {
        var times = Enumerable.Range(0, rounds).Select(_ => Run(files)).ToArray();
        var least = times[0].Select((stage, i) => (stage.Name, Time: times.Min(round => round[i].Time))).ToArray();
        var sum = least.Sum(stage => stage.Time);
        Figures.Table(["stage", "time", "share"], least.Select(stage => new[]
        {
            stage.Name,
            Figures.Time(stage.Time),
            Figures.Ratio(stage.Time, sum),
        }));
    }

    private static List<(string Name, double Time)> Run(InMemoryFile[] files)
    {
        var times = new List<(string Name, double Time)>();
        var work = new WorkMeter(CancellationToken.None);
        var inputs = files.Select(file =>
            ParseInput.Of(MandateFile.Read(file, Path.GetFileName(file.Path), CancellationToken.None), Catalog.Empty))
                .ToArray();
        var parsed = Timed("read", () => inputs.Select(input => ParsedDocument.Parse(input, CancellationToken.None))
            .ToArray());
        var summaries = Timed("sum up", () => parsed.Select(document => document.Summarize(work)).ToArray());
        var names = Timed("name documents and instruments", () => Namer.Name(summaries, Array.Empty<string>(), work));
        var documents = parsed.Select(document => document.ToDocument()).ToArray();
        var named = Timed("name units",
            () => documents.Select((document, i) => EmittedInstrument.Of(document, names[i], Space, work)).ToArray());
        var options = new GeneratorOptions(Space, "Norms");
        Timed("write classes and ids",
            () => documents.Select((document, i) =>
                DocumentFile.Write(document, names[i].ClassName, named[i], options,
                    Documentation.Short, work).Length).Sum());
        var index = new IndexInput("Norms", options, WritesIds: true, names);
        Timed("write index", () => IndexFile.Write(index, work).Length);
        return times;

        T Timed<T>(string name, Func<T> stage)
        {
            var clock = Stopwatch.GetTimestamp();
            var result = stage();
            times.Add((name, Stopwatch.GetElapsedTime(clock).TotalNanoseconds));
            return result;
        }
    }
}
