using System;
using System.Globalization;
using System.Runtime;
using System.Runtime.InteropServices;

namespace MandateSdk.Benchmarks;

/// <summary>Says what the figures were measured on.</summary>
internal static class Machine
{
    public static void Print() => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{DateTime.UtcNow:yyyy-MM-dd}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSArchitecture}, {Environment.ProcessorCount} cores, {(GCSettings.IsServerGC ? "server" : "workstation")} GC"));
}
