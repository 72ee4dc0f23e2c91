using System;
using System.Threading;

namespace MandateSdk.Benchmarks.Measuring;

/// <summary>Watches how far the managed heap grows, garbage that is not yet collected included.</summary>
internal sealed class HeapPeak : IDisposable
{
    // Rarely enough to cost nothing beside what is measured.
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(5);

    private readonly long _before = GC.GetTotalMemory(forceFullCollection: false);
    private readonly Timer _timer;
    private long _peak;

    public HeapPeak() => _timer = new Timer(_ => Look(), null, TimeSpan.Zero, Interval);

    /// <summary>Ends the watch.</summary>
    /// <returns>The most bytes beyond those of the beginning.</returns>
    public long Stop()
    {
        _timer.Dispose();
        Look();
        return Math.Max(0, _peak - _before);
    }

    public void Dispose() => _timer.Dispose();

    private void Look() => _peak = Math.Max(_peak, GC.GetTotalMemory(forceFullCollection: false));
}
