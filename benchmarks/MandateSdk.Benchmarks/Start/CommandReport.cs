using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using MandateSdk.Benchmarks.Measuring;

namespace MandateSdk.Benchmarks.Start;

/// <summary>How soon <c>mandate</c> answers: the plain program, and the one of machine code where it was published.</summary>
internal static class CommandReport
{
    private const int Rounds = 11;

    private static readonly string[][] Questions =
    [
        ["completions", "bash"],
        ["list"],
        ["show", "GuidelinesForThePreventionOfCrime", "14"],
        ["search", "restorative process"],
        ["mandates", "--count"],
        ["refs"],
    ];

    public static void Run()
    {
        var programs = Programs();
        Console.WriteLine("Fresh processes in turn, " + Rounds + " of each; medians. \"Processor\" is the time of all cores.");
        Figures.Table(
            ["command", .. programs.SelectMany(program => new[] { program.Name, "processor" })],
            Questions.Select(question => (string[])
            [
                "`mandate " + string.Join(' ', question.Select(word => word.Contains(' ', StringComparison.Ordinal) ? "\"" + word + "\"" : word)) + "`",
                .. Measure(programs, question).SelectMany(run => new[] { Figures.Time(run.Wall), Figures.Time(run.Processor) }),
            ]));
    }

    private static (double Wall, double Processor)[] Measure(IReadOnlyList<Mandate> programs, string[] question)
    {
        var rounds = Enumerable.Range(0, Rounds).Select(_ => programs.Select(program => Ask(program, question)).ToArray()).ToArray();
        return programs.Select((_, i) => (
            Median(rounds.Select(round => round[i].Wall)),
            Median(rounds.Select(round => round[i].Processor)))).ToArray();
    }

    private static (double Wall, double Processor) Ask(Mandate program, string[] question)
    {
        var start = new ProcessStartInfo(program.File, [.. program.Before, .. question]) { RedirectStandardOutput = true };
        var before = ChildTime.Total();
        var clock = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var wall = Stopwatch.GetElapsedTime(clock).TotalNanoseconds;
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException("mandate " + string.Join(' ', question) + " ended with " + process.ExitCode + ".");
        }

        return (wall, (ChildTime.Total() - before).TotalNanoseconds);
    }

    private static List<Mandate> Programs()
    {
        var root = Repository.Root;
        var plain = Path.Combine(root, "src", "MandateSdk.Tool", "bin", "Release", "net10.0", "MandateSdk.Tool.dll");
        if (!File.Exists(plain))
        {
            throw new FileNotFoundException("Build it before: dotnet build -c Release src/MandateSdk.Tool");
        }

        var programs = new List<Mandate> { new("plain", "dotnet", [plain]) };
        var native = Path.Combine(root, "artifacts", "native", "MandateSdk.Tool" + (OperatingSystem.IsWindows() ? ".exe" : ""));
        if (File.Exists(native))
        {
            programs.Add(new("machine code", native, []));
        }
        else
        {
            Console.WriteLine("There is no program of machine code in artifacts/native: docs/cli.md says how it is made.");
        }

        return programs;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private sealed record Mandate(string Name, string File, string[] Before);
}
