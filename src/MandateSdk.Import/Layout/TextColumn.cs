using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Import.Pages;

namespace MandateSdk.Import.Layout;

/// <summary>
/// The lines of one column of a page, or of the whole page where it has one column, from top to bottom.
/// </summary>
/// <param name="lines">The lines; at least one.</param>
internal sealed class TextColumn(IReadOnlyList<PrintedLine> lines)
{
    /// <summary>The lines.</summary>
    public IReadOnlyList<PrintedLine> Lines { get; } = lines;

    /// <summary>Where most lines begin: the left edge of the text without indents.</summary>
    public double Left { get; } = lines
        .GroupBy(line => Math.Round(line.Left))
        .OrderByDescending(group => group.Sum(line => line.Text.Length)).ThenBy(group => group.Key)
        .First().Average(line => line.Left);

    /// <summary>Where full lines end.</summary>
    public double Right { get; } = Percentile(lines.Select(line => line.Right), 0.9);

    private static double Percentile(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToList();
        return sorted[(int)((sorted.Count - 1) * share)];
    }
}
