using System;
using System.Diagnostics;
using System.Globalization;

namespace MandateSdk.Benchmarks.Start;

/// <summary>What a fresh process measures of itself.</summary>
/// <param name="Nanoseconds">The time.</param>
/// <param name="Processor">The nanoseconds that all cores worked for it, those of the compiler at run time too.</param>
/// <param name="Bytes">The bytes that were allocated.</param>
internal readonly record struct Measurement(double Nanoseconds, double Processor, double Bytes)
{
    /// <summary>Measures one touch.</summary>
    public static Measurement Of(Func<object?> touch)
    {
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var processor = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.GetTimestamp();
        GC.KeepAlive(touch());
        var time = Stopwatch.GetElapsedTime(clock);
        processor = Environment.CpuUsage.TotalTime - processor;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        return new Measurement(time.TotalNanoseconds, processor.TotalNanoseconds, allocated);
    }

    /// <summary>Prints it for the process around this one.</summary>
    public void Print() => Console.Out.WriteLine(
        Nanoseconds.ToString("0", CultureInfo.InvariantCulture) + " " + Processor.ToString("0", CultureInfo.InvariantCulture)
        + " " + Bytes.ToString(CultureInfo.InvariantCulture));

    /// <summary>Reads what <see cref="Print"/> wrote.</summary>
    public static Measurement Parse(string line)
    {
        var numbers = Array.ConvertAll(line.Split(' '), part => double.Parse(part, CultureInfo.InvariantCulture));
        return new Measurement(numbers[0], numbers[1], numbers[2]);
    }
}
