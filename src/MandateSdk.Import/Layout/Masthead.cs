using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Import.Pages;

namespace MandateSdk.Import.Layout;

/// <summary>The masthead of the first page: organization, symbol, organ, distribution, date, language.</summary>
internal static class Masthead
{
    private const int MostLines = 24;

    /// <summary>The number of lines that belong to the masthead; 0 where the page has none.</summary>
    /// <param name="page">The first page.</param>
    /// <param name="lines">Its lines without furniture, from top to bottom.</param>
    public static int Measure(PrintedPage page, IReadOnlyList<PrintedLine> lines)
    {
        var named = lines.Take(4).Any(line => line.Text.StartsWith("United", StringComparison.OrdinalIgnoreCase))
            || lines.Take(8).Any(line => line.Text.Contains("Distr.:", StringComparison.Ordinal));
        if (!named)
            return 0;

        // One wide rule stands under the name of the organization, the next one closes the masthead.
        var wide = page.Rules
            .Where(rule => rule.Y > page.Height * 0.5 && WidthAt(page, rule.Y) > page.Width * 0.6)
            .Select(rule => rule.Y).OrderDescending().ToList();
        double? closing = wide.Count == 0
            ? null
            : wide.Find(y => y < wide[0] - 8) is > 0 and var second
            ? second
            : wide[0];
        var end = closing is { } y ? lines.TakeWhile(line => line.Baseline > y).Count() : 0;
        return end is > 1 and <= MostLines ? end : 0;
    }

    /// <summary>The lines, with what stands at the two sides of the page on lines of its own.</summary>
    public static IEnumerable<PrintedLine> Lines(IEnumerable<PrintedLine> lines) =>
        lines.SelectMany(line => line.Segments(1.5));

    // Word draws a rule over several cells in pieces.
    private static double WidthAt(PrintedPage page, double y) =>
        page.Rules.Where(rule => Math.Abs(rule.Y - y) < 1.5).Select(rule => rule.Right - rule.Left).Sum();
}
