using System;
using System.Collections.Concurrent;
using MandateSdk.Import;

namespace MandateSdk.Tool.Importing;

/// <summary>The processes that import, each used again as long as it works.</summary>
internal sealed class WorkerPool : IDisposable
{
    private readonly ConcurrentBag<WorkerProcess> _idle = [];

    /// <summary>Imports a file in one of the processes.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="options">The options.</param>
    /// <param name="longestPage">The longest time for one page.</param>
    /// <exception cref="ImportException">The file cannot be read.</exception>
    public ImportedText Import(byte[] bytes, ImportOptions options, TimeSpan longestPage)
    {
        if (!_idle.TryTake(out var worker))
            worker = WorkerProcess.Start();

        try
        {
            return worker.Import(bytes, options, longestPage);
        }
        finally
        {
            if (worker.IsUsable)
                _idle.Add(worker);
            else
                worker.Dispose();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        while (_idle.TryTake(out var worker))
            worker.Dispose();
    }
}
