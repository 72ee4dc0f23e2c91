using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using MandateSdk.Import.Pages;

namespace MandateSdk.Import.Pdf;

/// <summary>
/// Glyphs → lines: clusters by baseline, with what is raised or lowered put back to the line that it belongs to.
/// </summary>
internal static class LineBuilder
{
    // All in sizes of the font. Word sets a mark at 0.65 of the size and raises it by a third; a line below is a whole
    // size away.
    private const double SameBaseline = 0.12;
    private const double LargestMark = 0.82;
    private const double HighestMark = 0.62;
    private const double LowestMark = -0.35;
    private const double NearestWord = 1.2;

    // Kerning and letter-spacing stay well below a fifth of the size; a blank is a quarter.
    private const double Blank = 0.2;

    // Wider than any blank between words, even in a justified line.
    private const double Gap = 0.9;

    /// <summary>Builds the lines, from top to bottom.</summary>
    public static List<PrintedLine> Build(IReadOnlyList<Glyph> glyphs, IReadOnlyList<PrintedRule> rules)
    {
        var rows = Rows(glyphs);
        AttachRaised(rows);
        var lines = new List<PrintedLine>(rows.Count);
        foreach (var row in rows.Where(row => row.Exists(glyph => !glyph.IsBlank)))
        {
            row.Sort((a, b) => a.Left.CompareTo(b.Left));
            DropOverprints(row);
            Underlines.Apply(row, rules);
            var ordered = WritingDirection.InReadingOrder(row);
            lines.Add(new PrintedLine(Runs(ordered)));
        }

        return lines.OrderByDescending(line => line.Baseline).ThenBy(line => line.Left).ToList();
    }

    private static List<List<Glyph>> Rows(IReadOnlyList<Glyph> glyphs)
    {
        var rows = new List<List<Glyph>>();
        foreach (var glyph in glyphs.Select((glyph, index) => (glyph, index))
                     .OrderByDescending(item => item.glyph.Baseline).ThenBy(item => item.index)
                         .Select(item => item.glyph))
        {
            if (rows.Count > 0 && Math.Abs(rows[^1][^1].Baseline - glyph.Baseline) < 0.3)
            {
                rows[^1].Add(glyph);
            }
            else if (rows.Count > 0
                && rows[^1][0] is var first
                && first.Baseline - glyph.Baseline <= SameBaseline * Math.Max(first.Size, glyph.Size)
                && (first.IsBlank
                    || glyph.IsBlank
                    || first.Size * LargestMark < glyph.Size
                    || first.Baseline - glyph.Baseline < 0.5))
            {
                rows[^1].Add(glyph);
            }
            else
            {
                rows.Add([glyph]);
            }
        }

        return rows;
    }

    // Only neighbours on the page can be the line of a mark, so each row looks at those next to it.
    private static void AttachRaised(List<List<Glyph>> rows)
    {
        // A row gets smaller letters only, so that its largest one and its baseline stay what they are.
        var sizes = rows.ConvertAll(row => row.Max(glyph => glyph.Size));
        var baselines = rows.ConvertAll(row => row[0].Baseline);
        for (var i = 0; i < rows.Count; i++)
        {
            for (var piece = 0; piece < rows[i].Count;)
            {
                var glyph = rows[i][piece];
                if (!glyph.IsBlank && HostOf(rows, sizes, baselines, i, glyph) is { } host)
                {
                    var raised = glyph.Baseline > baselines[host];
                    rows[i].RemoveAt(piece);
                    rows[host].Add(glyph with
                    {
                        Style = glyph.Style | (raised
                        ? TextStyle.Raised
                        : TextStyle.Lowered)
                    });
                }
                else
                {
                    piece++;
                }
            }
        }

        rows.RemoveAll(row => row.Count == 0);
    }

    private static int? HostOf(List<List<Glyph>> rows, List<double> sizes, List<double> baselines, int row, Glyph glyph)
    {
        for (var step = 1; step <= 3; step++)
        {
            for (var side = -1; side <= 1; side += 2)
            {
                // A whole line away is too far, and most rows are: only the others are looked at letter by letter.
                var other = row - (side * step);
                if (other >= 0 && other < rows.Count && glyph.Size < sizes[other] * LargestMark
                    && (glyph.Baseline - baselines[other]) / sizes[other] is > LowestMark - SameBaseline and < HighestMark + SameBaseline
                    && IsHost(rows[other], glyph))
                {
                    return other;
                }
            }
        }

        return null;
    }

    private static bool IsHost(List<Glyph> row, Glyph glyph)
    {
        foreach (var word in row)
        {
            if (word.IsBlank)
                continue;
            if ((word.Style & (TextStyle.Raised | TextStyle.Lowered)) != 0)
            {
                // "14,15,16" behind one word: the last mark is far from the word, and stands next to a mark.
                if (Math.Abs(word.Baseline - glyph.Baseline) < 0.5
                    && Math.Abs(word.Size - glyph.Size) < 0.5
                    && glyph.Left - word.Right < glyph.Size * 0.6
                    && word.Left < glyph.Left)
                    return true;
                continue;
            }

            var rise = (glyph.Baseline - word.Baseline) / word.Size;
            if (glyph.Size < word.Size * LargestMark && rise is > LowestMark and < HighestMark && Math.Abs(rise) > 0.03
                && glyph.Left - word.Right < NearestWord * word.Size
                    && word.Left - glyph.Right < NearestWord * word.Size)
            {
                return true;
            }
        }

        return false;
    }

    // Bold type can be made by printing words twice, a little apart.
    private static void DropOverprints(List<Glyph> row)
    {
        for (var i = 1; i < row.Count; i++)
        {
            for (var j = i - 1; j >= 0 && j >= i - 2; j--)
            {
                if (row[i].Text != row[j].Text
                    || row[i].IsBlank
                    || row[i].Left - row[j].Left >= (row[j].Right - row[j].Left) * 0.3
                    || Math.Abs(row[i].Baseline - row[j].Baseline) > 1)
                {
                    continue;
                }

                row[j] = row[j] with { Style = row[j].Style | TextStyle.Bold };
                row.RemoveAt(i--);
                break;
            }
        }
    }

    private static List<PrintedRun> Runs(List<Glyph> glyphs)
    {
        var runs = new List<PrintedRun>();
        var text = new StringBuilder();
        var blank = BlankWidth(glyphs);
        Glyph first = default, last = default;
        var pending = false;
        foreach (var glyph in glyphs)
        {
            if (glyph.IsBlank)
            {
                pending = text.Length > 0;
                continue;
            }

            if (text.Length > 0)
            {
                var distance = Math.Max(glyph.Left - last.Right, first.Left - glyph.Right);
                if (distance > blank * Math.Max(last.Size, glyph.Size))
                    pending = true;
                if (pending)
                    text.Append(' ');
                if (distance > Gap * glyph.Size || glyph.Style != first.Style || Math.Abs(glyph.Size - first.Size) > 0.3
                    || Math.Abs(glyph.Baseline - first.Baseline) > 0.5)
                {
                    runs.Add(Run(text, first, last));
                }
            }

            if (text.Length == 0)
                first = glyph;
            text.Append(glyph.Text);
            last = glyph with
            {
                Left = Math.Min(first.Left, glyph.Left),
                Right = Math.Max(glyph.Right, text.Length > glyph.Text.Length ? last.Right : glyph.Right)
            };
            pending = false;
        }

        runs.Add(Run(text, first, last));
        return runs;
    }

    private static PrintedRun Run(StringBuilder text, Glyph first, Glyph last)
    {
        var run = new PrintedRun(text.ToString(), Math.Min(first.Left, last.Left), last.Right, first.Baseline,
            first.Size, first.Style);
        text.Clear();
        return run;
    }

    // Letter-spaced type has gaps between all letters.
    private static double BlankWidth(List<Glyph> glyphs)
    {
        var gaps = new List<double>(glyphs.Count);
        for (var i = 1; i < glyphs.Count; i++)
        {
            if (!glyphs[i].IsBlank && !glyphs[i - 1].IsBlank && glyphs[i].Left >= glyphs[i - 1].Left)
                gaps.Add((glyphs[i].Left - glyphs[i - 1].Right) / glyphs[i].Size);
        }

        gaps.Sort();
        return Blank + (gaps.Count > 4 ? Math.Max(0, gaps[gaps.Count / 2]) : 0);
    }
}
