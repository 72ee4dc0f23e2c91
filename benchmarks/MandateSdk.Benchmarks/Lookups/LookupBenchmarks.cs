using System;
using System.Collections.Frozen;
using System.Linq;
using BenchmarkDotNet.Attributes;
using MandateSdk.Core.Model;

namespace MandateSdk.Benchmarks.Lookups;

/// <summary>The ways to one paragraph, all of them warm.</summary>
public class LookupBenchmarks
{
    private const string Id = NormIds.GuidelinesForThePreventionOfCrime.P14;

    private FrozenDictionary<string, Unit> _frozen = FrozenDictionary<string, Unit>.Empty;

    [GlobalSetup]
    public void Setup() => _frozen = Corpus.Documents
        .SelectMany(document => document.Units)
        .ToFrozenDictionary(unit => unit.Id, StringComparer.Ordinal);

    [Benchmark]
    public Unit? Frozen() => _frozen.TryGetValue(Id, out var unit) ? unit : null;

    [Benchmark]
    public Unit? Find() => Corpus.Find(Id);

    [Benchmark]
    public Unit? FindInDocument() => NormTypes.CrimeCommissionReport2002.Instance.Find(Id);

    [Benchmark]
    public Unit Member() => Norms.GuidelinesForThePreventionOfCrime.P14;

    [Benchmark]
    public string Text() => Norms.GuidelinesForThePreventionOfCrime.P14.Text;
}
