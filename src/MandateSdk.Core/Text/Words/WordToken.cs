namespace MandateSdk.Core.Text;

/// <summary>A word or a sign of a text: a stretch of it, and no copy.</summary>
/// <param name="Start">The first character, counted from 0.</param>
/// <param name="End">The position after the last character.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct WordToken(int Start, int End, WordTokenKind Kind)
{
    /// <summary>The number of characters.</summary>
    public int Length => End - Start;
}
