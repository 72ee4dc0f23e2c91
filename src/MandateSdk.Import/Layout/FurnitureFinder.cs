using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MandateSdk.Import.Pages;

namespace MandateSdk.Import.Layout;

/// <summary>Finds the running heads and feet of the pages.</summary>
/// <remarks>
/// Three things tell furniture: the file marks it so (PDF 32000-1:2008, 14.8.2.2: artifacts); its form; or it stands at
/// the edge of several pages with no difference but the number of the page. The symbol of the document counts from the first time
/// on, for a text of two pages repeats nothing.
/// </remarks>
internal sealed class FurnitureFinder
{
    // A head has up to three lines (symbol, language, page), and a foot may have as many.
    private const int EdgeLines = 4;
    private const int LongestHead = 160;
    private const int LongestPageNumber = 5;

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);
    private readonly string? _symbol;
    private readonly int _pages;

    /// <param name="pages">All pages.</param>
    public FurnitureFinder(IReadOnlyList<PrintedPage> pages)
    {
        _pages = pages.Count;
        _symbol = pages.Count > 0 ? SymbolOf(pages[0]) : null;
        foreach (var page in pages)
        {
            foreach (var key in Edge(page).SelectMany(line => KeysOf(page, line)).Distinct(StringComparer.Ordinal))
                _seen[key] = _seen.GetValueOrDefault(key) + 1;
        }
    }

    /// <summary>The lines of a page that are furniture.</summary>
    public HashSet<PrintedLine> Find(PrintedPage page)
    {
        // Word marks the masthead like any head of a page.
        var found = new HashSet<PrintedLine>(page.Lines.Where(line =>
            FurnitureForms.IsRule(line.Text)
                || (line.IsArtifact && !(page.Number == 1 && line.Baseline > page.Height / 2))));

        // From the edge inwards, for what is no furniture ends it: a number in the text is none.
        foreach (var lines in new[] { page.Lines, page.Lines.Reverse() })
        {
            foreach (var line in lines.Where(line => !found.Contains(line)).Take(EdgeLines).ToList())
            {
                if (!IsFurniture(page, line))
                    break;
                found.Add(line);
            }
        }

        return found;
    }

    private bool IsFurniture(PrintedPage page, PrintedLine line)
    {
        var text = line.Text;
        if (text.Length > LongestHead)
            return false;
        if (FurnitureForms.IsFurniture(text) && IsAtEdge(page, line))
            return true;
        if (page.Number == 1)
            return false;
        if (IsRunningHead(page, line))
            return true;

        // Notes can be alike: "¹ Resolution 70/1."
        return !LineLabels.IsNote(line)
            && KeysOf(page, line).Any(key =>
                _seen.GetValueOrDefault(key) is var count && count >= 2 && count * 4 >= _pages);
    }

    // The symbol alone, or with the title of the document at the other side of the page.
    private bool IsRunningHead(PrintedPage page, PrintedLine line)
    {
        if (_symbol is null)
            return false;
        if (Squeezed(line.Text) == _symbol)
            return true;

        var parts = line.Segments(1.5);
        return line.Baseline > page.Height * 0.8
            && parts.Count == 2
            && (Squeezed(parts[0].Text) == _symbol || Squeezed(parts[1].Text) == _symbol);
    }

    private static bool IsAtEdge(PrintedPage page, PrintedLine line)
    {
        var height = page.Lines.Count == 0 ? 0 : line.Baseline;
        return height < page.Height * 0.2 || height > page.Height * 0.8 || page.Number == 1;
    }

    private static IEnumerable<PrintedLine> Edge(PrintedPage page) =>
        page.Lines.Count <= EdgeLines * 2
            ? page.Lines
            : page.Lines.Take(EdgeLines).Concat(page.Lines.Skip(page.Lines.Count - EdgeLines));

    // Furniture is the same on each page, or has one number that counts the pages: "Rule 16" and "Rule 31" at the head
    // of two pages are none. The two sides of a sheet have their heads at different ends.
    private static IEnumerable<string> KeysOf(PrintedPage page, PrintedLine line)
    {
        var fromTop = page.Height - line.Baseline;
        var place = string.Create(CultureInfo.InvariantCulture, $"@{(line.Baseline < fromTop ? 'f' : 'h')}{Math.Round(Math.Min(line.Baseline, fromTop) / 6)}");
        var text = line.Text;
        yield return text + place;
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            if (end - start is > 0 and <= LongestPageNumber)
            {
                var number = int.Parse(text.AsSpan(start, end - start), CultureInfo.InvariantCulture) - page.Number;
                yield return string.Create(CultureInfo.InvariantCulture, $"{text[..start]}#{number}{text[end..]}{place}");
            }

            start = Math.Max(start, end);
        }
    }

    // "S/RES/2768 (2025)" in the masthead.
    private static string? SymbolOf(PrintedPage page)
    {
        foreach (var segment in page.Lines.Take(12).SelectMany(line => line.Segments(1)))
        {
            var text = Squeezed(segment.Text);
            if (text.Length is > 4 and < 60
                && char.IsAsciiLetterUpper(text[0])
                && text.Contains('/', StringComparison.Ordinal)
                && text.Any(char.IsAsciiDigit)
                && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '-' or '(' or ')' or '*'))
            {
                return text.TrimEnd('*');
            }
        }

        return null;
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => c != ' ')).TrimEnd('*');
}
