using System.Globalization;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Model;

/// <summary>Where a unit is printed.</summary>
/// <param name="File">The name of the source file.</param>
/// <param name="Lines">The physical lines of the unit's own text, counted from 1; the lines of its items left
/// out.</param>
/// <param name="Span">From the first to the last character of the words, in UTF-16 characters.</param>
public sealed record SourceLocation(string File, EquatableArray<int> Lines, TextSpan Span)
{
    /// <summary>The place as compilers print it, such as <c>report.txt(445)</c>.</summary>
    public override string ToString() => Lines.Count == 0
        ? File
        : string.Format(CultureInfo.InvariantCulture, "{0}({1})", File, Lines[0]);
}
