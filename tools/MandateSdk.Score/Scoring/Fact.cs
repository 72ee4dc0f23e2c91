namespace MandateSdk.Score.Scoring;

/// <summary>One thing that a reading says; two readings agree on it when their facts are equal.</summary>
/// <param name="Category">What it is about.</param>
/// <param name="Line">Where it stands; 0 for the document.</param>
/// <param name="Text">What is said.</param>
public readonly record struct Fact(Category Category, int Line, string Text);
