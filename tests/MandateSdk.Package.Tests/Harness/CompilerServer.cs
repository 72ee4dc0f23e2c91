using System;
using System.Diagnostics;

namespace MandateSdk.Package.Tests.Harness;

/// <summary>
/// The compiler of all projects that the tests build: one process, which has to be warmed up once. It belongs to this run alone
/// and ends with it. A server that a build started would end with that build, while another one waits for its answer.
/// </summary>
internal sealed class CompilerServer : IDisposable
{
    private readonly Process _process;

    /// <summary>Starts it.</summary>
    /// <param name="path">The server of the SDK.</param>
    public CompilerServer(string path)
    {
        // Its output is read by nobody, and must not be taken for that of the tests.
        _process = Process.Start(new ProcessStartInfo(Dotnet.Host, [path, "-pipename:" + Name])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What a build calls it by: the property <c>SharedCompilationId</c>.</summary>
    public string Name { get; } = "mandate-" + Guid.NewGuid().ToString("N");

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
