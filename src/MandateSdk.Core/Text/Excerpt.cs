using System;

namespace MandateSdk.Core.Text;

/// <summary>A stretch of a text that becomes a string of its own when somebody asks for one.</summary>
/// <remarks>
/// A field of it must not be readonly, since it keeps the string that it made. Threads that ask together make equal ones.
/// </remarks>
/// <param name="slice">Where the words stand.</param>
internal struct Excerpt(Slice slice) : IEquatable<Excerpt>
{
    private string? _words;

    /// <summary>The characters as a string.</summary>
    public string Words => _words ??= slice.ToString();

    /// <summary>The characters where they stand.</summary>
    public readonly Slice Slice => slice;

    /// <inheritdoc/>
    public readonly bool Equals(Excerpt other) => slice.HasWordsOf(other.Slice);

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is Excerpt other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => StringComparer.Ordinal.GetHashCode(_words ?? slice.ToString());

    /// <inheritdoc/>
    public override readonly string ToString() => _words ?? slice.ToString();
}
