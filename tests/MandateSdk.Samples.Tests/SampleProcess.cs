using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;

namespace MandateSdk.Samples.Tests;

/// <summary>A sample that runs as a program of its own.</summary>
internal sealed class SampleProcess : IDisposable
{
    private readonly Process _process;

    /// <summary>Starts a sample.</summary>
    /// <param name="name">The name of its folder and project.</param>
    /// <param name="arguments">The words of its command line.</param>
    public SampleProcess(string name, params string[] arguments)
        : this(arguments, AssemblyOf(name))
    {
    }

    private SampleProcess(string[] arguments, string assembly)
    {
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };

        // Any port that is free.
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
    }

    /// <summary>Starts the <c>mandate</c> command.</summary>
    /// <param name="arguments">The words of its command line.</param>
    public static SampleProcess OfTool(params string[] arguments) => new(arguments, PathOf("src", "MandateSdk.Tool"));

    /// <summary>The assembly of a sample.</summary>
    /// <param name="name">The name of its folder and project.</param>
    public static string AssemblyOf(string name) => PathOf("samples", name);

    /// <summary>The lines that it prints, until it ends.</summary>
    public IEnumerable<string> Lines()
    {
        while (_process.StandardOutput.ReadLine() is { } line)
            yield return line;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    // Built beside these tests, in the same configuration: …/tests/X/bin/Debug/net10.0 → …/samples/NAME/bin/Debug/net10.0.
    private static string PathOf(string folder, string name)
    {
        var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var root = framework.Parent!.Parent!.Parent!.Parent!.Parent!.FullName;
        return Path.Combine(root, folder, name, "bin", framework.Parent.Name, framework.Name, name + ".dll");
    }
}
