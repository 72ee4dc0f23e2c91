using System.Collections.Generic;
using MandateSdk.Core.Model;

namespace MandateSdk.Export;

/// <summary>What became of a paragraph or an item between two versions of a text.</summary>
public sealed record UnitChange
{
    internal UnitChange(ChangeKind kind, IReadOnlyList<Unit> before, IReadOnlyList<Unit> after, double? similarity)
    {
        Kind = kind;
        Before = before;
        After = after;
        Similarity = similarity;
    }

    /// <summary>What became of it.</summary>
    public ChangeKind Kind { get; init; }

    /// <summary>The units of the earlier version: one; several where they were merged; none where the unit is new.</summary>
    public IReadOnlyList<Unit> Before { get; init; }

    /// <summary>The units of the later version: one; several where one was split; none where the unit is gone.</summary>
    public IReadOnlyList<Unit> After { get; init; }

    /// <summary>The share of word pairs that both have, from 0 to 1; null where there is no pair of units.</summary>
    public double? Similarity { get; init; }
}

/// <summary>The kinds of changes.</summary>
public enum ChangeKind
{
    /// <summary>The same words at the same place of the order.</summary>
    Same,

    /// <summary>Other words at the same place of the order.</summary>
    Changed,

    /// <summary>Another place in the order, with the same words or changed ones.</summary>
    Moved,

    /// <summary>One unit became several.</summary>
    Split,

    /// <summary>Several units became one.</summary>
    Merged,

    /// <summary>The later version has it, the earlier one had not.</summary>
    New,

    /// <summary>The earlier version had it, the later one has not.</summary>
    Gone,
}
