using System;
using System.Collections.Concurrent;
using MandateSdk.Import;

namespace MandateSdk.Tool.Importing;

/// <summary>The processes that import, each used again as long as it works.</summary>
internal sealed class WorkerPool : IImporter
{
    private readonly ConcurrentBag<WorkerProcess> _idle = [];

    /// <inheritdoc/>
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
