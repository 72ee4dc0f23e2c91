using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>What stands before the text of a line: a bullet, the number signs of a heading, or nothing.</summary>
/// <param name="Span">Its characters and the blanks behind them; empty where nothing stands there.</param>
/// <param name="IsHeading">True for the number signs by which Markdown writes a heading.</param>
internal readonly record struct LineSign(TextSpan Span, bool IsHeading)
{
    /// <summary>The bullet; null where there is none.</summary>
    public TextSpan? Bullet => IsHeading || Span.IsEmpty ? null : Span;

    /// <summary>The number signs; null where there are none.</summary>
    public TextSpan? Hashes => IsHeading ? Span : null;
}
