using MandateSdk.Core.Model;

namespace MandateSdk.Core.Library;

/// <summary>A unit of a draft and the unit of the adopted text that it became.</summary>
/// <param name="Draft">The unit of the draft.</param>
/// <param name="Adopted">The unit of the adopted text.</param>
/// <param name="Similarity">The share of word pairs that both have, from 0 to 1; 1 for the same words.</param>
/// <param name="Kind">What became of the unit.</param>
public sealed record CorrespondingUnits(Unit Draft, Unit Adopted, double Similarity, CorrespondenceKind Kind);
