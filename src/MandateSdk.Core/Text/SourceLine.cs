namespace MandateSdk.Core.Text;

/// <summary>One physical line of a source text.</summary>
/// <param name="Number">The line number, counted from 1.</param>
/// <param name="Start">The first character of the line.</param>
/// <param name="End">The position after its last character, the line break left out.</param>
/// <param name="EndWithBreak">The position after its line break.</param>
public readonly record struct SourceLine(int Number, int Start, int End, int EndWithBreak)
{
    /// <summary>The characters of the line without its line break.</summary>
    public TextSpan Span => TextSpan.FromBounds(Start, End);
}
