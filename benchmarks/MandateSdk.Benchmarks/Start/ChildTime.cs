using System;
using System.Runtime.InteropServices;

namespace MandateSdk.Benchmarks.Start;

/// <summary>The processor time of all child processes that have ended.</summary>
/// <remarks>.NET knows that of a process as long as it runs; afterwards only the system does.</remarks>
internal static class ChildTime
{
    private const int Children = -1;

    /// <summary>The time so far; zero on Windows, which keeps none.</summary>
    public static TimeSpan Total()
    {
        // Two times of seconds and microseconds, of the user and of the system; then what nobody asks for here.
        var usage = new long[18];
        return OperatingSystem.IsWindows() || GetUsage(Children, usage) != 0
            ? TimeSpan.Zero
            : TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds((int)usage[1] + (int)usage[3]);
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    private static extern int GetUsage(int who, [Out] long[] usage);
}
