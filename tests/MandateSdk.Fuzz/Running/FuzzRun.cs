using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using MandateSdk.Fuzz.Mutation;
using MandateSdk.Fuzz.Targets;

namespace MandateSdk.Fuzz.Running;

/// <summary>Runs one target on many inputs.</summary>
internal sealed class FuzzRun(ITarget target, InputMaker maker, FuzzOptions options, Findings findings)
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private long _next = options.First;
    private long _done;
    private long _characters;

    /// <summary>The inputs that were run.</summary>
    public long Done => Interlocked.Read(ref _done);

    /// <summary>The characters of these inputs.</summary>
    public long Characters => Interlocked.Read(ref _characters);

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed => _clock.Elapsed;

    /// <summary>Runs until the count or the time is reached.</summary>
    /// <param name="hangs">Told the thread whose input takes too long.</param>
    public void Run(Action<int> hangs)
    {
        using var watchdog = new Watchdog(options.Threads, options.Hang, hangs);
        var threads = Enumerable.Range(0, options.Threads)
            .Select(number => new Thread(() => Work(number, watchdog), options.StackBytes) { IsBackground = true })
            .ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        _clock.Stop();
    }

    private void Work(int thread, Watchdog watchdog)
    {
        using var running = findings.Running(thread, target);
        while (_clock.Elapsed < options.Time)
        {
            var number = Interlocked.Increment(ref _next) - 1;
            if (number >= options.First + options.Count)
            {
                break;
            }

            var input = maker.Make(number);
            running.Save(input);
            watchdog.Start(thread);
            var failure = target.Run(input);
            watchdog.Stop(thread);
            if (failure is not null)
            {
                findings.Add(target, number, input, failure);
            }

            Interlocked.Increment(ref _done);
            Interlocked.Add(ref _characters, input.Length);
        }
    }
}
