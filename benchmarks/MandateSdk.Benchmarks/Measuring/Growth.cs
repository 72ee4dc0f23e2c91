using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Benchmarks.Measuring;

/// <summary>How time and memory grow with the text: 2 and 4 are linear.</summary>
internal static class Growth
{
    public static void Print(IReadOnlyList<MicroResult> results, IEnumerable<(string Method, string Title)> names) =>
        Figures.Table(["growth", "time 2x", "time 4x", "allocated 2x", "allocated 4x"], names.Select(name =>
        {
            var once = results.Of(name.Method);
            var more = new[] { results.Of(name.Method, 2), results.Of(name.Method, 4) };
            return new[] { name.Title }
                .Concat(more.Select(result => Figures.Ratio(result.Nanoseconds, once.Nanoseconds)))
                .Concat(more.Select(result => Figures.Ratio(result.Bytes, once.Bytes)))
                .ToArray();
        }));
}
