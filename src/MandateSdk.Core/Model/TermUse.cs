using MandateSdk.Core.Text;

namespace MandateSdk.Core.Model;

/// <summary>A place where a defined term is used.</summary>
public sealed record TermUse
{
    internal TermUse(
        Unit? unit,
        int line,
        EquatableArray<TextSpan> spans)
    {
        Unit = unit;
        Line = line;
        Spans = spans;
    }

    /// <summary>
    /// The unit that uses it, or the one around the mark of a footnote that does; null for the
    /// frame.
    /// </summary>
    public Unit? Unit { get; init; }

    /// <summary>The physical line, counted from 1.</summary>
    public int Line { get; init; }

    /// <summary>Where the words stand in the source; several where a line or page break parts them.</summary>
    public EquatableArray<TextSpan> Spans { get; init; }
}
