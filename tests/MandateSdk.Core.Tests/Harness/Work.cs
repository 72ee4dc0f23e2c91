using System;

namespace MandateSdk.Core.Tests.Harness;

/// <summary>Measures work in a way that no busy machine disturbs.</summary>
internal static class Work
{
    /// <summary>The bytes that an action allocates: what grows faster than its input shows here, on every machine alike.</summary>
    public static long Of(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Fails where four times the input takes more than about four times the work.</summary>
    /// <param name="run">Runs over an input of some size.</param>
    /// <param name="size">The smaller size.</param>
    public static void AssertLinear(Action<int> run, int size)
    {
        // The first run pays for what is made only once.
        run(1);
        var one = Of(() => run(size));
        var four = Of(() => run(size * 4));
        Assert.True(four < (one * 6) + 1_000_000, $"{size * 4} parts allocated {four} bytes, {size} parts {one}.");
    }
}
