
namespace MandateSdk.Core.Syntax;

/// <summary>The label of a node.</summary>
/// <param name="Value">The bare label that the sequence requires, such as "25", "a" or "IV".</param>
/// <param name="Printed">The label as printed, such as "25.", "(1)" or "IV."; null for an inferred label.</param>
/// <param name="Origin">How the reader came by it.</param>
public sealed record SyntaxLabel(string Value, string? Printed, LabelOrigin Origin);
