using System;

namespace MandateSdk.Core.Catalogs;

/// <summary>How sure a fact of the catalog is.</summary>
/// <remarks>
/// An open value: catalogs can have words of their own beside those here. Two values are equal when their words are. A
/// <c>switch</c> takes the words: <c>case "confirmed":</c>.
/// </remarks>
public readonly struct Confidence : IEquatable<Confidence>
{
    private readonly string? _name;

    private Confidence(string name) => _name = name;

    /// <summary>Not said. The default value.</summary>
    public static Confidence None => default;

    /// <summary>A text of the United Nations says so; the evidence names it.</summary>
    public static Confidence Confirmed { get; } = new("confirmed");

    /// <summary>No text at hand says so; the evidence has the reason.</summary>
    public static Confidence Unconfirmed { get; } = new("unconfirmed");

    /// <summary>The word of the catalog; empty for <see cref="None"/>.</summary>
    public string Name => _name ?? string.Empty;

    /// <summary>True when both have the same word.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    public static bool operator ==(Confidence left, Confidence right) => left.Equals(right);

    /// <summary>True when the words differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    public static bool operator !=(Confidence left, Confidence right) => !left.Equals(right);

    /// <summary>The value with a word.</summary>
    /// <param name="name">The word, as the catalog has it.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">There is nothing but blanks.</exception>
    public static Confidence Parse(string name) =>
        TryParse(name, out var value) ? value : throw new FormatException("An empty text is not a confidence.");

    /// <summary>The value with a word, if it can be one.</summary>
    /// <param name="name">The word.</param>
    /// <param name="value">The value; <see cref="None"/> where it is not one.</param>
    /// <returns>True for any word.</returns>
    public static bool TryParse(string? name, out Confidence value)
    {
        var isName = !string.IsNullOrWhiteSpace(name);
        value = isName ? new Confidence(name!) : default;
        return isName;
    }

    /// <inheritdoc/>
    public bool Equals(Confidence other) => Name == other.Name;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Confidence other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>The word.</summary>
    public override string ToString() => Name;

    internal static Confidence? OrNull(string? name) => TryParse(name, out var value) ? value : null;
}
