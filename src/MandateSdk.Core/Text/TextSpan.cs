using System.Globalization;

namespace MandateSdk.Core.Text;

/// <summary>A stretch of a source text, in UTF-16 characters from its beginning.</summary>
/// <param name="Start">The first character, counted from 0.</param>
/// <param name="Length">The number of characters.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The position after the last character.</summary>
    public int End => Start + Length;

    /// <summary>True when the span holds no character.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The span between two positions.</summary>
    /// <param name="start">The first character.</param>
    /// <param name="end">The position after the last character.</param>
    /// <returns>The span from <paramref name="start"/> to <paramref name="end"/>.</returns>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>True when <paramref name="position"/> lies inside the span.</summary>
    /// <param name="position">A position in characters.</param>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>The span as <c>[start..end)</c>.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "[{0}..{1})", Start, End);
}
