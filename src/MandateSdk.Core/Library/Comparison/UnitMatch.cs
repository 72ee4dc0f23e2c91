namespace MandateSdk.Core.Library;

/// <summary>A unit of the draft and one of the adopted text, by their places in the order.</summary>
/// <param name="Draft">The place in the draft, counted from 0.</param>
/// <param name="Adopted">The place in the adopted text, counted from 0.</param>
/// <param name="Similarity">How like they are, from 0 to 1.</param>
internal readonly record struct UnitMatch(int Draft, int Adopted, double Similarity);
