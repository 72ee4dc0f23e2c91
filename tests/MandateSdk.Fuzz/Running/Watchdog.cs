using System;
using System.Diagnostics;
using System.Threading;

namespace MandateSdk.Fuzz.Running;

/// <summary>Tells of inputs that take too long.</summary>
/// <remarks>
/// A thread that hangs cannot be stopped in .NET: the program ends, and the input lies in the folder of findings as the one that
/// was running.
/// </remarks>
internal sealed class Watchdog : IDisposable
{
    private readonly long[] _starts;
    private readonly TimeSpan _most;
    private readonly Action<int> _hangs;
    private readonly Timer _timer;

    /// <summary>Begins to watch.</summary>
    /// <param name="threads">The number of threads.</param>
    /// <param name="most">How long an input may take.</param>
    /// <param name="hangs">Told the thread whose input takes longer.</param>
    public Watchdog(int threads, TimeSpan most, Action<int> hangs)
    {
        _starts = new long[threads];
        _most = most;
        _hangs = hangs;
        _timer = new Timer(_ => Look(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    /// <summary>A thread begins an input.</summary>
    public void Start(int thread) => Volatile.Write(ref _starts[thread], Stopwatch.GetTimestamp());

    /// <summary>A thread has ended its input.</summary>
    public void Stop(int thread) => Volatile.Write(ref _starts[thread], 0);

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        for (var thread = 0; thread < _starts.Length; thread++)
        {
            var start = Volatile.Read(ref _starts[thread]);
            if (start != 0 && Stopwatch.GetElapsedTime(start) > _most)
            {
                _hangs(thread);
            }
        }
    }
}
