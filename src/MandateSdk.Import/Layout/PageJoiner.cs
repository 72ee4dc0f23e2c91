using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Import.Pages;

namespace MandateSdk.Import.Layout;

/// <summary>Tells whether the first block of a column goes on from the last one of the column before.</summary>
internal static class PageJoiner
{
    private const double Tolerance = 4;

    /// <summary>True when a block is the second part of another.</summary>
    /// <param name="last">The last block of the column before, notes left out.</param>
    /// <param name="first">The first block of this column.</param>
    public static bool GoesOn(TextBlock last, TextBlock first)
    {
        var (end, start) = (last.Lines[^1], first.Lines[0]);
        if (last.Kind != first.Kind
            || last.Kind is not (BlockKind.Text or BlockKind.Heading)
            || Math.Abs(end.Size - start.Size) > 0.8)
            return false;
        if (last.Kind == BlockKind.Heading
            && (end.IsBold != start.IsBold || Text(end).Length > 0 && BlockFinder.EndsUnit(Text(end))))
            return false;

        var opensUnit = StartsItalic(start);
        var words = Text(start).TrimStart('“', '"', '‘', '(', '[');
        if (words.Length > 0 && char.IsLower(words[0]) && !BlockFinder.HasLabel(start))
            return true;

        // A label at the head of a page is a label; that a sentence breaks just before one is rare.
        if (BlockFinder.HasLabel(start))
            return false;
        if (IsIndented(first) && !IsIndentedLike(last, first))
            return false;

        var text = Text(end);
        if (!BlockFinder.EndsUnit(text))
            return !opensUnit || !BlockFinder.EndsEarly(last.Column!, end);
        if (opensUnit || text.EndsWith(';') || text.EndsWith(':'))
            return false;

        // A sentence can end at the edge of the page. Where units begin with an indent or a label, one without is no
        // unit.
        return (text.EndsWith(',') || !BlockFinder.EndsEarly(last.Column!, end))
            && BeginsVisibly(last)
            && !IsIndented(first);
    }

    // The text without the digits of marks after it.
    private static string Text(PrintedLine line) =>
        string.Concat(line.Runs.Where(run => !run.IsRaised).Select(run => run.Text)).Trim().TrimEnd('”', '"', '’', ')');

    private static bool BeginsVisibly(TextBlock block) => BlockFinder.HasLabel(block.Lines[0]) || IsIndented(block);

    private static bool IsIndented(TextBlock block) =>
        block.Lines[0].Left > (block.Lines.Count > 1
            ? block.Lines.Skip(1).Min(line => line.Left)
            : block.Column!.Left) + Tolerance;

    // An item is set in: what goes on from it is, too.
    private static bool IsIndentedLike(TextBlock last, TextBlock first) =>
        first.Lines.Count == 1
            && last.Lines.Count > 1
            && Math.Abs(last.Lines[^1].Left - last.Column!.Left - (first.Lines[0].Left - first.Column!.Left)) < Tolerance;

    private static bool StartsItalic(PrintedLine line) => line.Runs[0].IsItalic && !line.Runs[0].IsRaised;
}
