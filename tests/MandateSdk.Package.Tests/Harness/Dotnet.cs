using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace MandateSdk.Package.Tests.Harness;

/// <summary>Runs the <c>dotnet</c> command and other programs, as a person would in a shell.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    /// <summary>The program that runs this test.</summary>
    public static readonly string Host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Runs <c>dotnet</c>.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="variables">What the environment has beside what this process has.</param>
    /// <param name="arguments">The arguments.</param>
    public static Outcome Run(string folder, IReadOnlyDictionary<string, string> variables, params string[] arguments) =>
        RunProgram(Host, folder, variables, arguments);

    /// <summary>Runs a program.</summary>
    public static Outcome RunProgram(string program, string folder, IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        SetEnvironment(start.Environment, variables);
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(Limit))
            {
                process.Kill(entireProcessTree: true);
            }

            process.WaitForExit();
            return new Outcome(program + " " + string.Join(" ", arguments), process.ExitCode, output.Result.ReplaceLineEndings("\n"), errors.Result);
        }
        catch (Win32Exception exception)
        {
            return new Outcome(program, -1, string.Empty, exception.Message);
        }
    }

    /// <summary>Runs <c>dotnet watch</c> until a line with each expected end was printed, in their order, and does something after each.</summary>
    public static IReadOnlyList<string> Watch(
        string folder, IReadOnlyDictionary<string, string> variables, (string Line, Action Then)[] steps)
    {
        var start = new ProcessStartInfo(Host, ["watch", "--non-interactive", "run"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        SetEnvironment(start.Environment, variables);
        using var lines = new System.Collections.Concurrent.BlockingCollection<string>();
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => lines.Add(line.Data ?? string.Empty);
        process.ErrorDataReceived += (_, line) => lines.Add(line.Data ?? string.Empty);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            return ReadUntil(lines, steps);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
    }

    private static List<string> ReadUntil(System.Collections.Concurrent.BlockingCollection<string> lines, (string Line, Action Then)[] steps)
    {
        var read = new List<string>();
        var clock = Stopwatch.StartNew();
        foreach (var (expected, then) in steps)
        {
            string? line = null;
            do
            {
                Assert.True(clock.Elapsed < Limit && lines.TryTake(out line, Limit - clock.Elapsed), "No line \"" + expected + "\" came:\n" + string.Join("\n", read.TakeLast(40)));
                read.Add(line!);
            }
            while (!line!.EndsWith(expected, StringComparison.Ordinal));
            then();
        }

        return read;
    }

    private static void SetEnvironment(IDictionary<string, string?> environment, IReadOnlyDictionary<string, string> variables)
    {
        // This process runs under a dotnet command, which tells its children where its own MSBuild lies and how it was called.
        foreach (var name in Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(IsOfMSBuild))
        {
            environment.Remove(name);
        }

        // No build node and no server of the SDK stays when the test is over.
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_NOLOGO"] = "1";

        // Processes as short as these gain nothing from code that is measured first and compiled again.
        environment["DOTNET_TieredPGO"] = "0";
        environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        foreach (var (name, value) in variables)
        {
            environment[name] = value;
        }
    }

    private static bool IsOfMSBuild(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase);
}

/// <summary>How a program ended.</summary>
/// <param name="Command">The command.</param>
/// <param name="ExitCode">What it returned.</param>
/// <param name="Output">What it wrote, with the line ends of Unix.</param>
/// <param name="Errors">What it wrote to the stream for errors.</param>
internal sealed record Outcome(string Command, int ExitCode, string Output, string Errors)
{
    /// <summary>The lines with an error of the build, each once.</summary>
    public string[] BuildErrors => Output.Split('\n')
        .Where(line => line.Contains(": error ", StringComparison.Ordinal))
        .Select(line => line.Trim())
        .Distinct()
        .ToArray();

    /// <summary>Fails the test, with all that was written, where the program failed.</summary>
    public Outcome Succeeded()
    {
        Assert.True(ExitCode == 0, Command + " returned " + ExitCode + ":\n" + Output + Errors);
        return this;
    }

    /// <summary>Fails the test where the program did not.</summary>
    public Outcome Failed()
    {
        Assert.True(ExitCode != 0, Command + " did not fail:\n" + Output);
        return this;
    }
}
