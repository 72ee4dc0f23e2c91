using System.Linq;
using MandateSdk.Benchmarks.Measuring;

namespace MandateSdk.Benchmarks.Lookups;

/// <summary>How fast a unit is found, measured by a frozen dictionary of all units.</summary>
internal static class LookupReport
{
    public static void Run()
    {
        var results = Micro.Run<LookupBenchmarks>();
        var peer = results.Of(nameof(LookupBenchmarks.Frozen));
        var names = new[]
        {
            (nameof(LookupBenchmarks.Frozen), "`FrozenDictionary<string, Unit>`"),
            (nameof(LookupBenchmarks.Find), "`Corpus.Find(id)`"),
            (nameof(LookupBenchmarks.FindInDocument), "`Document.Find(id)`"),
            (nameof(LookupBenchmarks.Member), "`Norms.….P14`"),
            (nameof(LookupBenchmarks.Text), "`Norms.….P14.Text`"),
        };
        Figures.Table(["way", "time", "÷ dictionary", "allocated"], names.Select(name =>
        {
            var result = results.Of(name.Item1);
            return new[]
            {
                name.Item2,
                Figures.Time(result.Nanoseconds),
                Figures.Ratio(result.Nanoseconds, peer.Nanoseconds),
                Figures.Bytes(result.Bytes),
            };
        }));
    }
}
