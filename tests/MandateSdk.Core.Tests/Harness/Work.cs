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

    /// <summary>Fails where twice the input takes more than about twice the work.</summary>
    /// <param name="run">Runs over an input of some size.</param>
    /// <param name="size">The smaller size.</param>
    /// <remarks>Lists and tables double as they fill, so that only a doubled input meets them at the same point.</remarks>
    public static void AssertLinear(Action<int> run, int size)
    {
        // The first run pays for what is made only once, and for buffers that later runs use again.
        run(size * 2);
        var one = Of(() => run(size));
        var two = Of(() => run(size * 2));
        Assert.True(two < (one * 2.2) + 200_000, $"{size * 2} parts allocated {two} bytes, {size} parts {one}.");
    }
}
