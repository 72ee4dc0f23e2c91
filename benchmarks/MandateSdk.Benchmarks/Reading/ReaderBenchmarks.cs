using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using Markdig;

namespace MandateSdk.Benchmarks.Reading;

/// <summary>Reading the seeds, and other parsers reading the same words.</summary>
public class ReaderBenchmarks
{
    private readonly MarkdownPipeline _precise = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    private (string Name, string Content)[] _texts = [];
    private string[] _markup = [];
    private Document[] _read = [];

    /// <summary>How often each text stands in one.</summary>
    [Params(1, 2, 4)]
    public int Times { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _texts = Seeds.Repeated(Times);
        _read = _texts.Select(text => Document.Parse(text.Content, text.Name, Seeds.Catalog)).ToArray();
        _markup = _read.Select(AkomaNtosoText.Of).ToArray();
    }

    /// <summary>The limit: each character is looked at once, and nothing is made of it.</summary>
    [Benchmark]
    public int Newlines() => _texts.Sum(text => text.Content.AsSpan().Count('\n'));

    [Benchmark]
    public int MarkdigAst() => _texts.Sum(text => Markdown.Parse(text.Content).Count);

    [Benchmark]
    public int MarkdigPrecise() => _texts.Sum(text => Markdown.Parse(text.Content, _precise).Count);

    [Benchmark]
    public int Xml() => _markup.Sum(AkomaNtosoText.Read);

    [Benchmark]
    public int Tree() => _texts.Sum(text => Parser.Parse(text.Content, text.Name).Diagnostics.Count);

    [Benchmark]
    public int Model() => _texts.Sum(text => Document.Parse(text.Content, text.Name, Seeds.Catalog).File.Length);

    /// <summary>What is read from a document that was read; a new view on the same record has read nothing yet.</summary>
    [Benchmark]
    public int Meaning() => _read
        .Select(document => new Document(document.Record, () => document.Source))
        .Sum(document => document.References.Count + document.Mandates.Count + document.Terms.Count);
}
