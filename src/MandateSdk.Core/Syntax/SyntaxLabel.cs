
namespace MandateSdk.Core.Syntax;

/// <summary>The label of a node.</summary>
public sealed record SyntaxLabel
{
    /// <summary>Makes a label of its parts.</summary>
    /// <param name="value">The bare label that the sequence requires, such as "25", "a" or "IV".</param>
    /// <param name="printed">The label as printed, such as "25.", "(1)" or "IV."; null for an inferred label.</param>
    /// <param name="origin">How the reader came by it.</param>
    public SyntaxLabel(string value, string? printed, LabelOrigin origin)
    {
        Value = value;
        Printed = printed;
        Origin = origin;
    }

    /// <summary>The bare label that the sequence requires, such as "25", "a" or "IV".</summary>
    public string Value { get; init; }

    /// <summary>The label as printed, such as "25.", "(1)" or "IV."; null for an inferred label.</summary>
    public string? Printed { get; init; }

    /// <summary>How the reader came by it.</summary>
    public LabelOrigin Origin { get; init; }
}
