using MandateSdk.Core.Model;

namespace MandateSdk.Core.Library;

/// <summary>A unit of a draft and the unit of the adopted text that it became.</summary>
public sealed record CorrespondingUnits
{
    internal CorrespondingUnits(
        Unit draft,
        Unit adopted,
        double similarity,
        CorrespondenceKind kind)
    {
        Draft = draft;
        Adopted = adopted;
        Similarity = similarity;
        Kind = kind;
    }

    /// <summary>The unit of the draft.</summary>
    public Unit Draft { get; init; }

    /// <summary>The unit of the adopted text.</summary>
    public Unit Adopted { get; init; }

    /// <summary>The share of word pairs that both have, from 0 to 1; 1 for the same words.</summary>
    public double Similarity { get; init; }

    /// <summary>What became of the unit.</summary>
    public CorrespondenceKind Kind { get; init; }
}
