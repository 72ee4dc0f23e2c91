using MandateSdk.Core.Text;

namespace MandateSdk.Core.Model;

/// <summary>A place where a defined term is used.</summary>
/// <param name="Unit">The unit that uses it, or the one around the mark of a footnote that does; null for the
/// frame.</param>
/// <param name="Line">The physical line, counted from 1.</param>
/// <param name="Spans">Where the words stand in the source; several where a line or page break parts them.</param>
public sealed record TermUse(Unit? Unit, int Line, EquatableArray<TextSpan> Spans);
