using MandateSdk.Core.Documents;

namespace MandateSdk.Core.Lineage;

/// <summary>A unit of a draft and the unit of the adopted text that it became.</summary>
/// <param name="Draft">The unit of the draft.</param>
/// <param name="Adopted">The unit of the adopted text.</param>
/// <param name="Likeness">The share of word pairs that both have, from 0 to 1; 1 for the same words.</param>
/// <param name="Kind">What became of the unit.</param>
public sealed record CorrespondingUnits(Unit Draft, Unit Adopted, double Likeness, CorrespondenceKind Kind);
