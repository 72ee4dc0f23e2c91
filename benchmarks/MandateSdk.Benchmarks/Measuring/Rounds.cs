using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace MandateSdk.Benchmarks.Measuring;

/// <summary>One of several things that are compared.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Times">How often each text stands in one.</param>
/// <param name="Run">Does it once; what it returns keeps it from being optimised away.</param>
internal sealed record Side(string Name, int Times, Func<int> Run);

/// <summary>
/// Measures several sides in turn, round after round, and keeps the least processor time of each.
/// </summary>
/// <remarks>
/// The processor time of the process, the collector's threads included, goes on only while it works, whoever else uses
/// the machine; sides that take turns have the same busy minutes. A fixed time is spent in all; what is too slow for it
/// gets fewer rounds.
/// </remarks>
internal static class Rounds
{
    private const int Most = 60;
    private const int Fewest = 3;

    // What runs thirty times is compiled again; that happens in the background.
    private const int WarmUps = 40;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(25);
    private static readonly TimeSpan Measuring = TimeSpan.FromSeconds(80);

    /// <summary>Measures.</summary>
    /// <returns>One result for each side.</returns>
    public static IReadOnlyList<MicroResult> Run(IReadOnlyList<Side> sides)
    {
        var shortest = sides.Where(side => side.Times == 1).ToArray();
        Repeat(WarmUps, 1, WarmUp, () => Array.ForEach(shortest, side => side.Run()));

        var best = sides.Select(_ => double.MaxValue).ToArray();
        var bytes = new long[sides.Count];
        var rounds = Repeat(Most, Fewest, Measuring, () =>
        {
            for (var i = 0; i < sides.Count; i++)
            {
                (var nanoseconds, bytes[i]) = Once(sides[i]);
                best[i] = Math.Min(best[i], nanoseconds);
            }
        });
        Console.WriteLine("Processor time, the least of " + rounds + " rounds.");
        return sides.Select((side, i) => new MicroResult(side.Name, side.Times, best[i], bytes[i])).ToArray();
    }

    private static (double Nanoseconds, long Bytes) Once(Side side)
    {
        // What the side before left is not collected in the time of this one.
        GC.Collect(1);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var processor = Environment.CpuUsage.TotalTime;
        side.Run();
        var time = Environment.CpuUsage.TotalTime - processor;
        return (time.TotalNanoseconds, GC.GetAllocatedBytesForCurrentThread() - allocated);
    }

    private static int Repeat(int most, int fewest, TimeSpan time, Action action)
    {
        var clock = Stopwatch.StartNew();
        var count = 0;
        while (count < fewest || (count < most && clock.Elapsed < time))
        {
            action();
            count++;
        }

        return count;
    }
}
