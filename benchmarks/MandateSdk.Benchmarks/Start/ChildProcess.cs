using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;

namespace MandateSdk.Benchmarks.Start;

/// <summary>A fresh process of this program, and what it printed of itself.</summary>
/// <param name="Wall">The nanoseconds from its start to its end.</param>
/// <param name="Words">What it printed for people.</param>
/// <param name="Measured">Time in nanoseconds and allocated bytes, as it printed them.</param>
internal sealed record ChildProcess(double Wall, string Words,
    IReadOnlyList<(double Nanoseconds, double Bytes)> Measured)
{
    /// <summary>Runs one.</summary>
    public static ChildProcess Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        foreach (var argument in arguments.Prepend(Child.Argument))
        {
            start.ArgumentList.Add(argument);
        }

        var clock = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        var wall = Stopwatch.GetElapsedTime(clock).TotalNanoseconds;
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException("The process ended with " + process.ExitCode + ".");
        }

        return new ChildProcess(
            wall,
            string.Join('\n', lines.Where(line => !IsMeasurement(line))),
            lines.Where(IsMeasurement).Select(line => line.Split(' '))
                .Select(parts => (Number(parts[0]), Number(parts[1]))).ToArray());
    }

    private static bool IsMeasurement(string line) => line.All(c => char.IsAsciiDigit(c) || c == ' ');

    private static double Number(string digits) => double.Parse(digits, CultureInfo.InvariantCulture);
}
