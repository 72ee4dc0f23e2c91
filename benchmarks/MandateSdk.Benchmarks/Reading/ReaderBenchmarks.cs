using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using Markdig;

namespace MandateSdk.Benchmarks.Reading;

/// <summary>Reading the seeds, and Markdig reading the same characters.</summary>
public class ReaderBenchmarks
{
    private (string Name, string Content)[] _texts = [];

    /// <summary>How often each text stands in one.</summary>
    [Params(1, 2, 4)]
    public int Times { get; set; }

    [GlobalSetup]
    public void Setup() => _texts = Seeds.Repeated(Times);

    [Benchmark]
    public int Tree() => _texts.Sum(text => Parser.Parse(text.Content, text.Name).Diagnostics.Count);

    [Benchmark]
    public int Model() => _texts.Sum(text => Document.Parse(text.Content, text.Name, Seeds.Catalog).File.Length);

    [Benchmark]
    public int MarkdigAst() => _texts.Sum(text => Markdown.Parse(text.Content).Count);
}
