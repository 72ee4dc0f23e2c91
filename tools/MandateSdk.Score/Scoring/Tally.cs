using System.Collections.Generic;

namespace MandateSdk.Score.Scoring;

/// <summary>How the facts of one category compare.</summary>
public sealed record Tally(int Hits, IReadOnlyList<Fact> Misses, IReadOnlyList<Fact> Extras)
{
    /// <summary>True when neither side says anything: then there is no score.</summary>
    public bool IsEmpty => Hits + Misses.Count + Extras.Count == 0;

    public double Precision => Ratio(Hits, Hits + Extras.Count);

    public double Recall => Ratio(Hits, Hits + Misses.Count);

    public double F1 => Ratio(2 * Hits, (2 * Hits) + Misses.Count + Extras.Count);

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
