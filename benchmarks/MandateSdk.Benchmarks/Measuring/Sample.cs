using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace MandateSdk.Benchmarks.Measuring;

/// <summary>One measurement of something too long to be repeated thousands of times.</summary>
/// <param name="Milliseconds">The time.</param>
/// <param name="Processor">The milliseconds that all cores together worked for it, whoever else was served
/// meanwhile.</param>
/// <param name="Allocated">The bytes that were allocated, by all threads.</param>
/// <param name="Peak">The most that the managed heap held beyond what it held before.</param>
internal sealed record Sample(double Milliseconds, double Processor, long Allocated, long Peak)
{
    /// <summary>Measures once.</summary>
    public static Sample Of(Action action)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using var peak = new HeapPeak();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var processor = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.GetTimestamp();
        action();
        var time = Stopwatch.GetElapsedTime(clock);
        processor = Environment.CpuUsage.TotalTime - processor;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        return new Sample(time.TotalMilliseconds, processor.TotalMilliseconds, allocated, peak.Stop());
    }

    /// <summary>
    /// Measures several sides in turn, after one round that warms them up, and keeps the least of each.
    /// </summary>
    public static Sample[] Interleaved(int rounds, params Action[] sides)
    {
        Array.ForEach(sides, side => side());
        var samples = Enumerable.Range(0, rounds).Select(_ => Array.ConvertAll(sides, Of)).ToArray();
        return sides.Select((_, side) => Least(samples.Select(round => round[side]))).ToArray();
    }

    /// <summary>What one of several took that were measured together.</summary>
    public Sample DividedBy(int count) => new(Milliseconds / count, Processor / count, Allocated / count, Peak);

    private static Sample Least(IEnumerable<Sample> samples) => samples.Aggregate((a, b) => new Sample(
        Math.Min(a.Milliseconds, b.Milliseconds),
        Math.Min(a.Processor, b.Processor),
        Math.Min(a.Allocated, b.Allocated),
        Math.Min(a.Peak, b.Peak)));
}
