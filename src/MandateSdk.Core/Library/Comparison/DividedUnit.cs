using System.Collections.Generic;
using MandateSdk.Core.Model;

namespace MandateSdk.Core.Library;

/// <summary>A unit that became several, or several that became one.</summary>
public sealed record DividedUnit
{
    internal DividedUnit(DivisionKind kind, Unit whole, IReadOnlyList<Unit> parts)
    {
        Kind = kind;
        Whole = whole;
        Parts = parts;
    }

    /// <summary>Whether it was split or merged.</summary>
    public DivisionKind Kind { get; init; }

    /// <summary>The one unit: of the draft where it was split, of the adopted text where several were merged.</summary>
    public Unit Whole { get; init; }

    /// <summary>The several units, in the order of their text; the partner of <see cref="Whole"/> is one of them.</summary>
    public IReadOnlyList<Unit> Parts { get; init; }
}

/// <summary>How a unit of one version is several of the other.</summary>
public enum DivisionKind
{
    /// <summary>One unit of the draft is several of the adopted text.</summary>
    Split,

    /// <summary>Several units of the draft are one of the adopted text.</summary>
    Merged,
}
