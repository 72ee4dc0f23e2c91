using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using MandateSdk.Fuzz.Targets;

namespace MandateSdk.Fuzz.Running;

/// <summary>The folder of what failed: the input, the shrunk input and a log beside them, one of each for a cause.</summary>
internal sealed class Findings(string folder)
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>The number of failures, of whatever cause.</summary>
    public int Count { get; private set; }

    /// <summary>How often each cause was met.</summary>
    public IReadOnlyDictionary<string, int> Causes => _counts;

    /// <summary>Saves a failure, the first of its cause with its shrunk input.</summary>
    public void Add(ITarget target, long number, string input, Failure failure)
    {
        int name;
        lock (_lock)
        {
            Count++;
            var times = _counts.GetValueOrDefault(failure.Signature);
            _counts[failure.Signature] = times + 1;
            if (times > 0)
            {
                return;
            }

            name = _counts.Count;
        }

        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, FormattableString.Invariant($"{target.Name}-{name:000}"));
        SavedInput.Write(path + ".input.txt", input);
        File.WriteAllText(path + ".log", FormattableString.Invariant($"input {number}\n{failure.Promise}\n{failure.Found}\n"));
        var shrunk = Shrinker.Shrink(input, smaller => target.Run(smaller)?.Signature == failure.Signature);
        SavedInput.Write(path + ".shrunk.txt", shrunk);
        File.AppendAllText(path + ".log", FormattableString.Invariant($"\nshrunk from {input.Length} to {shrunk.Length} characters:\n{shrunk}\n"));
    }

    /// <summary>The place for the inputs that a thread is about to run.</summary>
    public RunningInput Running(int thread, ITarget target)
    {
        Directory.CreateDirectory(folder);
        return new RunningInput(RunningPath(thread, target));
    }

    /// <summary>Where the input of a thread lies while it runs.</summary>
    public string RunningPath(int thread, ITarget target) =>
        Path.Combine(folder, FormattableString.Invariant($"{target.Name}-running-{thread}.input.txt"));
}
