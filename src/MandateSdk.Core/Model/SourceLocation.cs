using System.Globalization;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Model;

/// <summary>Where a unit is printed.</summary>
public sealed record SourceLocation
{
    /// <summary>Makes a place of its parts.</summary>
    /// <param name="file">The name of the source file.</param>
    /// <param name="lines">The physical lines of the unit's own text, counted from 1; the lines of its items left
    /// out.</param>
    /// <param name="span">From the first to the last character of the words, in UTF-16 characters.</param>
    public SourceLocation(string file, EquatableArray<int> lines, TextSpan span)
    {
        File = file;
        Lines = lines;
        Span = span;
    }

    /// <summary>The name of the source file.</summary>
    public string File { get; init; }

    /// <summary>The physical lines of the unit's own text, counted from 1; the lines of its items left out.</summary>
    public EquatableArray<int> Lines { get; init; }

    /// <summary>From the first to the last character of the words, in UTF-16 characters.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The place as compilers print it, such as <c>report.txt(445)</c>.</summary>
    public override string ToString() => Lines.Count == 0
        ? File
        : string.Format(CultureInfo.InvariantCulture, "{0}({1})", File, Lines[0]);
}
