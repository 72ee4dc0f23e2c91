namespace MandateSdk.Fuzz.Mutation;

/// <summary>What the inputs of a run begin as, before they are damaged; the rest are windows of the texts.</summary>
/// <param name="Whole">The share of whole texts, 0 to 1.</param>
/// <param name="Vocabulary">The share of words of the vocabulary in a row.</param>
/// <param name="LongestWindow">The most characters of a window; short ones come as often as long ones.</param>
internal sealed record InputShares(double Whole = 0.001, double Vocabulary = 0.1, int LongestWindow = 3000);
