using System.Collections.Generic;

namespace MandateSdk.Tool.Lookup;

/// <summary>
/// What a search gives: one thing, several that fit as well as each other, or none and what comes near.
/// </summary>
/// <typeparam name="T">The type of the things.</typeparam>
/// <param name="Matches">What fits.</param>
/// <param name="Near">What comes near, where nothing fits.</param>
internal sealed record Found<T>(IReadOnlyList<T> Matches, IReadOnlyList<T> Near)
{
    /// <summary>True when exactly one thing fits.</summary>
    public bool IsUnique => Matches.Count == 1;
}
