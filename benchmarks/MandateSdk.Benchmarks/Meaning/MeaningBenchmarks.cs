using System.Linq;
using BenchmarkDotNet.Attributes;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;

namespace MandateSdk.Benchmarks.Meaning;

/// <summary>What is read from the model, beside the reading of the text.</summary>
public class MeaningBenchmarks
{
    private (string Name, string Content)[] _texts = [];
    private Document[] _read = [];

    /// <summary>How often each text stands in one.</summary>
    [Params(1, 2, 4)]
    public int Times { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _texts = Seeds.Repeated(Times);
        _read = Parse();
    }

    [Benchmark]
    public int Reading() => Parse().Length;

    [Benchmark]
    public int Citations() => Fresh().Sum(document => document.References.Count);

    [Benchmark]
    public int Mandates() => Fresh().Sum(document => document.Mandates.Count);

    [Benchmark]
    public int Terms() => Fresh().Sum(document => document.Terms.Count);

    [Benchmark]
    public int SearchIndex() => new NormLibrary(Fresh()).Search("zzz").Count();

    private Document[] Parse() =>
        _texts.Select(text => Document.Parse(text.Content, text.Name, Seeds.Catalog)).ToArray();

    // A document keeps what was read from it; a new view on the same record has read nothing yet.
    private Document[] Fresh() =>
        _read.Select(document => new Document(document.Record, () => document.Source)).ToArray();
}
