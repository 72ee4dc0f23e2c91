using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace MandateSdk.Benchmarks.Start;

/// <summary>A fresh process of this program, and what it printed of itself.</summary>
/// <param name="Wall">The nanoseconds from its start to its end.</param>
/// <param name="Words">What it printed for people.</param>
/// <param name="Measured">What it measured.</param>
internal sealed record ChildProcess(double Wall, string Words, IReadOnlyList<Measurement> Measured)
{
    /// <summary>Runs one.</summary>
    /// <param name="folder">Where the program lies.</param>
    /// <param name="arguments">Its arguments after the first.</param>
    public static ChildProcess Run(string folder, params string[] arguments)
    {
        var program = Path.Combine(folder, Path.GetFileName(Environment.ProcessPath!));
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true };
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
            lines.Where(IsMeasurement).Select(Measurement.Parse).ToArray());
    }

    private static bool IsMeasurement(string line) => line.All(c => char.IsAsciiDigit(c) || c == ' ');
}
