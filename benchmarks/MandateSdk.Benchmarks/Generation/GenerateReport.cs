using System;
using System.Globalization;
using System.Linq;
using MandateSdk.Benchmarks.Measuring;
using MandateSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MandateSdk.Benchmarks.Generation;

/// <summary>What generation costs: alone, by the number of texts, after an edit, and as a part of a compile.</summary>
internal static class GenerateReport
{
    private const int Rounds = 5;

    // One edit is too short to be measured alone, and a compiler that is open has seen many.
    private const int EditsOfARound = 20;

    public static void Run()
    {
        PrintGrowth();
        Stages.Print(Pieces.Take(50), Rounds);
        PrintSizes();
        PrintCompile();
        PrintTarget();
    }

    private static void PrintGrowth()
    {
        int[] counts = [5, 50, 500, 2000];
        var projects = counts.Select(count => new Project(Pieces.Take(count))).ToArray();
        var driver = projects[2].Generate();
        var edits = 0;
        var sides = projects.Select(project => (Action)(() => GC.KeepAlive(project.Generate())))
            .Append(() => Edit(projects[2], driver, ref edits))
            .ToArray();
        var samples = Sample.Interleaved(Rounds, sides);
        var characters = counts.Select(count => Pieces.Take(count).Sum(file => file.GetText()!.Length)).ToArray();

        Console.WriteLine("Cold generation of texts of equal size; the least of " + Rounds + " rounds.");
        var first = samples[0];
        Figures.Table(
            ["texts", "characters", "time", "processor time", "÷ 5 texts", "per million characters", "allocated", "÷ 5 texts", "heap at its peak"],
            counts.Select((count, i) => new[]
            {
                count.ToString(CultureInfo.InvariantCulture),
                characters[i].ToString(CultureInfo.InvariantCulture),
                Figures.Time(samples[i].Milliseconds * 1e6),
                Figures.Time(samples[i].Processor * 1e6),
                Figures.Ratio(samples[i].Processor, first.Processor),
                Figures.Time(samples[i].Processor * 1e12 / characters[i]),
                Figures.Bytes(samples[i].Allocated),
                Figures.Ratio(samples[i].Allocated, first.Allocated),
                Figures.Bytes(samples[i].Peak),
            }));

        var (cold, edit) = (samples[2], samples[^1]);
        Figures.Table(
            ["500 texts", "time", "processor time", "÷ cold", "allocated", "÷ cold"],
            [Row("cold", cold), Row("after one sentence in one text", edit.DividedBy(EditsOfARound))]);

        string[] Row(string name, Sample sample) =>
        [
            name, Figures.Time(sample.Milliseconds * 1e6), Figures.Time(sample.Processor * 1e6), Figures.Ratio(sample.Processor, cold.Processor),
            Figures.Bytes(sample.Allocated), Figures.Ratio(sample.Allocated, cold.Allocated),
        ];
    }

    // Each edit starts from the cold run: the text that it replaces is always the first one.
    private static void Edit(Project project, GeneratorDriver cold, ref int edits)
    {
        for (var i = 0; i < EditsOfARound; i++)
        {
            var sentence = "It is edited for time number " + (++edits).ToString(CultureInfo.InvariantCulture) + ".";
            GC.KeepAlive(project.Edit(cold, 250, sentence));
        }
    }

    // The amounts of comments that the property MandateDocumentation knows.
    private static readonly string[] Amounts = ["none", "short", "full"];

    private static void PrintSizes()
    {
        long characters = Seeds.Texts.Sum(text => text.Content.Length);
        long bytes = Seeds.Texts.Sum(text => System.Text.Encoding.UTF8.GetByteCount(text.Content));
        Figures.Table(
            ["five texts, comments", "characters of C#", "÷ characters of text", "assembly", "÷ UTF-8"],
            Amounts.Select(documentation =>
            {
                var project = new Project(SeedFiles(), documentation);
                var code = Project.SourcesOf(project.Generate()).Sum(source => (long)source.Length);
                var assembly = project.CompileWithGenerator();
                return new[]
                {
                    documentation,
                    code.ToString(CultureInfo.InvariantCulture),
                    Figures.Ratio(code, characters),
                    Figures.Bytes(assembly),
                    Figures.Ratio(assembly, bytes),
                };
            }));
    }

    private static System.Collections.Generic.IEnumerable<InMemoryFile> SeedFiles() => Seeds.Texts
        .Select(text => new InMemoryFile("seeds/" + text.Name, "Text", text.Content))
        .Append(new InMemoryFile("seeds/catalog.json", "Catalog", Seeds.CatalogContent));

    private static void PrintCompile()
    {
        var project = new Project(SeedFiles());
        var sources = Project.SourcesOf(project.Generate());
        var samples = Sample.Interleaved(
            Rounds,
            () => project.CompileByHand(sources),
            () => project.CompileWithGenerator(),
            () => project.Generate());

        Console.WriteLine();
        Console.WriteLine("Compiling the five texts, " + sources.Sum(source => source.Length) + " characters of C#.");
        string[] names = ["sources as if written by hand", "with the generator", "the generator alone"];
        Figures.Table(["compile", "time", "processor time", "÷ by hand", "allocated", "÷ by hand", "heap at its peak"],
            names.Select((name, i) => new[]
        {
            name,
            Figures.Time(samples[i].Milliseconds * 1e6),
            Figures.Time(samples[i].Processor * 1e6),
            Figures.Ratio(samples[i].Processor, samples[0].Processor),
            Figures.Bytes(samples[i].Allocated),
            Figures.Ratio(samples[i].Allocated, samples[0].Allocated),
            Figures.Bytes(samples[i].Peak),
        }));
    }

    // The first compiles are those of a compiler that is compiled itself meanwhile.
    private static void PrintTarget()
    {
        const int WarmUps = 3;
        var project = new Project(Pieces.Take(500));
        long size = 0;
        var samples = Enumerable.Range(0, WarmUps + 6).Select(_ => Sample.Of(() => size = project.CompileWithGenerator())).Skip(WarmUps).ToArray();
        Console.WriteLine();
        Console.WriteLine("Generating and compiling 500 texts, " + samples.Length + " times after " + WarmUps + "; assembly " + Figures.Bytes(size) + ".");
        Figures.Table(
            ["500 texts", "least", "median"],
            [
                Row("time", sample => sample.Milliseconds * 1e6, Figures.Time),
                Row("processor time", sample => sample.Processor * 1e6, Figures.Time),
                Row("allocated", sample => sample.Allocated, Figures.Bytes),
                Row("heap at its peak", sample => sample.Peak, Figures.Bytes),
            ]);

        string[] Row(string name, Func<Sample, double> of, Func<double, string> show)
        {
            var sorted = samples.Select(of).Order().ToArray();
            return [name, show(sorted[0]), show((sorted[2] + sorted[3]) / 2)];
        }
    }
}
