using System;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace MandateSdk.Benchmarks.Start;

/// <summary>What a fresh process does: it prints, and then what the printing took.</summary>
/// <remarks>Each side stands in a method of its own, so that no side loads the types of another one.</remarks>
internal static class Child
{
    /// <summary>The first argument of such a process.</summary>
    public const string Argument = "child";

    /// <summary>The paragraph that both sides print.</summary>
    public const string Id = NormIds.GuidelinesForThePreventionOfCrime.P14;

    /// <summary>Runs one side.</summary>
    /// <param name="args">"child", the side, and for "json" the file.</param>
    public static int Run(string[] args)
    {
        if (args[1] == "touches")
        {
            Touches.Run();
            return 0;
        }

        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var clock = Stopwatch.GetTimestamp();
        Console.Out.WriteLine(args[1] switch
        {
            "norms" => FromNorms(),
            "json" => FromJson(args[2]),
            _ => string.Empty,
        });
        var time = Stopwatch.GetElapsedTime(clock).TotalNanoseconds;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        Print(time, allocated);
        return 0;
    }

    /// <summary>Prints a measurement for the process around this one.</summary>
    public static void Print(double nanoseconds, long bytes) =>
        Console.Out.WriteLine(nanoseconds.ToString("0",
            CultureInfo.InvariantCulture) + " " + bytes.ToString(CultureInfo.InvariantCulture));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string FromNorms() => Norms.GuidelinesForThePreventionOfCrime.P14.Text;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string FromJson(string path) => ContentJson.Read(path)[Id];
}
