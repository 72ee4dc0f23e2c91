using System.Collections.Generic;
using MandateSdk.Import.Pages;
using UglyToad.PdfPig.Content;

namespace MandateSdk.Import.Pdf;

/// <summary>The thin horizontal lines of a page: underlines, rules over notes, borders of tables.</summary>
internal static class RuleReader
{
    // A rule is a stroked line or a filled box that is hardly higher than a hair; the one that closes a masthead can be
    // bold.
    private const double Thickest = 1.6;
    private const double ThickestWide = 5;
    private const double Wide = 200;
    private const double Shortest = 3;

    /// <summary>Reads the rules of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="limit">The most rules to take: pictures can have any number of lines.</param>
    public static List<PrintedRule> Read(Page page, int limit)
    {
        var rules = new List<PrintedRule>();
        foreach (var path in page.Paths)
        {
            if (rules.Count >= limit)
                break;
            if (!path.IsFilled && !path.IsStroked)
                continue;

            // One path can draw all underlines of a page.
            foreach (var subpath in path)
            {
                if (subpath.GetBoundingRectangle() is { } box
                    && box.Height <= (box.Width > Wide ? ThickestWide : Thickest)
                    && box.Width >= Shortest)
                    rules.Add(new PrintedRule(box.Left, box.Right, (box.Top + box.Bottom) / 2));
            }
        }

        return rules;
    }
}
