using System;

namespace MandateSdk.Core.Catalogs;

/// <summary>What became of a text.</summary>
/// <remarks>
/// An open value: catalogs can have words of their own beside those here. Two values are equal when their words are. A
/// <c>switch</c> takes the words: <c>case "adopted":</c>.
/// </remarks>
public readonly struct AdoptionStatus : IEquatable<AdoptionStatus>
{
    private readonly string? _name;

    private AdoptionStatus(string name) => _name = name;

    /// <summary>Not said. The default value.</summary>
    public static AdoptionStatus None => default;

    /// <summary>An organ adopted it.</summary>
    public static AdoptionStatus Adopted { get; } = new("adopted");

    /// <summary>It was published and not adopted, such as a report.</summary>
    public static AdoptionStatus Published { get; } = new("published");

    /// <summary>Another text took its place.</summary>
    public static AdoptionStatus Superseded { get; } = new("superseded");

    /// <summary>The word of the catalog; empty for <see cref="None"/>.</summary>
    public string Name => _name ?? string.Empty;

    /// <summary>True when both have the same word.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    public static bool operator ==(AdoptionStatus left, AdoptionStatus right) => left.Equals(right);

    /// <summary>True when the words differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    public static bool operator !=(AdoptionStatus left, AdoptionStatus right) => !left.Equals(right);

    /// <summary>The value with a word.</summary>
    /// <param name="name">The word, as the catalog has it.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">There is nothing but blanks.</exception>
    public static AdoptionStatus Parse(string name) =>
        TryParse(name, out var value) ? value : throw new FormatException("An empty text is not a status.");

    /// <summary>The value with a word, if it can be one.</summary>
    /// <param name="name">The word.</param>
    /// <param name="value">The value; <see cref="None"/> where it is not one.</param>
    /// <returns>True for any word.</returns>
    public static bool TryParse(string? name, out AdoptionStatus value)
    {
        var isName = !string.IsNullOrWhiteSpace(name);
        value = isName ? new AdoptionStatus(name!) : default;
        return isName;
    }

    /// <inheritdoc/>
    public bool Equals(AdoptionStatus other) => Name == other.Name;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AdoptionStatus other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>The word.</summary>
    public override string ToString() => Name;

    internal static AdoptionStatus? OrNull(string? name) => TryParse(name, out var value) ? value : null;
}
