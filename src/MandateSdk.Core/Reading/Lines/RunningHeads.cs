using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>
/// Finds the running heads of a text with pages: lines at the head of a page that return at the head of others.
/// </summary>
/// <remarks>
/// The head of a page holds the symbol and the title of the document. A long title stands on several lines, and only
/// the first of them has the symbol beside it. Even and odd pages have the two in different order, so words are
/// compared without the symbol.
/// </remarks>
internal static class RunningHeads
{
    /// <summary>Finds the lines, by their index.</summary>
    /// <param name="source">The text.</param>
    /// <param name="lines">The lines that are not blank.</param>
    /// <param name="isFurniture">True for a line that is furniture by its own form.</param>
    public static HashSet<int> Find(SourceText source, List<LineShape> lines, Func<int, bool> isFurniture)
    {
        var heads = PageStarts(source, lines).Select(start => HeadOf(source, lines, start, isFurniture)).ToList();
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var words in heads.SelectMany(head => head.Select(line => WordsOf(source, lines[line].Piece))
            .Distinct(StringComparer.Ordinal)))
        {
            pages[words] = pages.TryGetValue(words, out var count) ? count + 1 : 1;
        }

        var found = new HashSet<int>();
        foreach (var head in heads)
        {
            // The lines of a head follow one another from the first line of the page.
            foreach (var line in head.TakeWhile(line => isFurniture(line)
                || pages[WordsOf(source, lines[line].Piece)] >= ReadingLimits.FewestPagesOfHead))
            {
                found.Add(line);
            }
        }

        return found;
    }

    // A page begins at a form feed, and after the page number at the foot of the one before it.
    private static IEnumerable<int> PageStarts(SourceText source, List<LineShape> lines)
    {
        var hasFeeds = source.Content.IndexOf('\f') >= 0;
        for (var i = 1; i < lines.Count; i++)
        {
            var from = !hasFeeds ? 0 : source.Lines[lines[i - 1].Piece.Line - 1].End;
            if ((hasFeeds && source.Content.IndexOf('\f', from, lines[i].Piece.Start - from) >= 0)
                || (!lines[i].IsAdjacent && IsPageNumber(source, lines[i - 1].Piece)))
            {
                yield return i;
            }
        }
    }

    private static bool IsPageNumber(SourceText source, Piece piece) =>
        PageFurniture.IsFoot(new Slice(source.Content, piece.Start, piece.End));

    private static List<int> HeadOf(SourceText source, List<LineShape> lines, int start, Func<int,
        bool> isFurniture)
    {
        var head = new List<int>();
        for (var i = start; i < lines.Count
            && i < start + ReadingLimits.LinesOfRunningHead
            && (i == start || lines[i].IsAdjacent); i++)
        {
            if (!isFurniture(i) && !CanBeHead(source, lines[i].Piece, head.Count > 0 && isFurniture(head[0])))
            {
                break;
            }

            head.Add(i);
        }

        return head;
    }

    // A sentence, a label or a row of a table can return at the head of a page as well; a head has no punctuation at
    // its end, but for the lines of a title that the symbol stands beside.
    private static bool CanBeHead(SourceText source, Piece piece, bool isUnderSymbol)
    {
        var words = source.Content.Substring(piece.Start, piece.End - piece.Start);
        return (isUnderSymbol || TerminalPunctuation.Of(words) == BlockEnding.Open)
            && words.IndexOf('|') < 0
            && words.IndexOf('\t') < 0
            && InstrumentLabels.Read(words) is null && LabelReader.Read(words, 0, words.Length) is null;
    }

    // "A/RES/75/212     Title" and "Title     A/RES/75/212" have the same words; so do lines with other indents.
    private static string WordsOf(SourceText source, Piece piece)
    {
        var words = source.Content.Substring(piece.Start, piece.End - piece.Start);
        var gap = words.IndexOf("   ", StringComparison.Ordinal);
        if (gap < 0)
        {
            return words;
        }

        string left = words.Substring(0, gap), right = words.Substring(gap).Trim();
        return left.Length >= right.Length ? left : right;
    }
}
