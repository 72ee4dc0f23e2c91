using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace MandateSdk.Benchmarks.Measuring;

/// <summary>Runs a class of benchmarks in several rounds and keeps the best time of each.</summary>
/// <remarks>
/// On a machine that others use too, the minimum is what repeats. BenchmarkDotNet measures one side after the other;
/// with rounds, each side gets its turn in quiet and in busy minutes.
/// </remarks>
internal static class Micro
{
    private const int Rounds = 3;

    /// <summary>Runs the benchmarks.</summary>
    /// <returns>One result for each method and parameter.</returns>
    public static IReadOnlyList<MicroResult> Run<T>()
    {
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)
                .WithIterationTime(TimeInterval.FromMilliseconds(200)))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(NullLogger.Instance)
            .WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "artifacts"));
        return Enumerable.Range(0, Rounds)
            .SelectMany(_ => BenchmarkRunner.Run<T>(config).Reports)
            .GroupBy(report => (
                report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
                report.BenchmarkCase.Parameters.Items.Select(item => (int)item.Value).FirstOrDefault(1)))
            .Select(group => new MicroResult(
                group.Key.Name,
                group.Key.Item2,
                group.Min(report => (report.ResultStatistics
                    ?? throw new InvalidOperationException(group.Key.Name + " was not measured.")).Min),
                group.Min(report => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0)))
            .ToArray();
    }

    /// <summary>The result of one method.</summary>
    public static MicroResult Of(this IEnumerable<MicroResult> results, string name, int times = 1) =>
        results.Single(result => result.Name == name && result.Times == times);
}

/// <summary>What one benchmark took.</summary>
/// <param name="Name">The method.</param>
/// <param name="Times">The parameter; 1 where there is none.</param>
/// <param name="Nanoseconds">The least time of one operation.</param>
/// <param name="Bytes">What one operation allocates.</param>
internal sealed record MicroResult(string Name, int Times, double Nanoseconds, long Bytes);
