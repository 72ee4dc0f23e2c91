using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>
/// The column that the lines of a wrapped text fill: where it begins on each page, how wide it is, and so which lines
/// were ended by the margin and which by their author.
/// </summary>
/// <remarks>
/// A line that ends although the first word of the next line had room on it ends its block. How much room is a matter
/// of chance (proportional type, justified lines) is measured on the lines of the same text that surely go on: those
/// that end without punctuation before a small letter.
/// </remarks>
internal sealed class PageColumns
{
    private readonly SourceText _source;
    private readonly int[] _lefts;
    private readonly int _width;
    private readonly int _usualRoom;

    public PageColumns(SourceText source, List<LineShape> lines)
    {
        _source = source;
        var pages = PagesOf(source);
        var wrapped = Enumerable.Range(0, Math.Max(0, lines.Count - 1))
            .Where(i => SurelyGoesOn(lines[i].Piece, lines[i + 1])).ToList();
        var usual = wrapped.Count > 0 ? MostFrequent(wrapped.Select(i => IndentOf(lines[i + 1].Piece))) : 0;
        var byPage = wrapped.GroupBy(i => pages[lines[i + 1].Piece.Line])
            .Where(page => page.Count() >= ReadingLimits.FewestColumnLines)
            .ToDictionary(page => page.Key, page => MostFrequent(page.Select(i => IndentOf(lines[i + 1].Piece))));
        _lefts = pages.Select(page => byPage.TryGetValue(page, out var left) ? left : usual).ToArray();
        _width = wrapped.Select(i => EndOf(lines[i].Piece)).DefaultIfEmpty(0).Max();
        _usualRoom = Math.Max(0, Percentile(wrapped.Select(i => RoomAfter(lines[i].Piece, lines[i + 1])), 97));
        ShowsMargin = wrapped.Count >= ReadingLimits.FewestColumnLines
            && _width >= ReadingLimits.LongLayoutLine
            && _usualRoom <= _width / ReadingLimits.RoomOfMargin;
    }

    /// <summary>True where the lines that surely go on all end at one margin.</summary>
    public bool ShowsMargin { get; }

    /// <summary>
    /// True when the first word of the next line had room on this one: the author ended the line, not the margin.
    /// </summary>
    public bool EndsEarly(Piece before, LineShape next) => RoomAfter(before, next) > _usualRoom;

    /// <summary>True for a line that begins further in than the column.</summary>
    public bool IsIndented(Piece line) => IndentOf(line) > _lefts[line.Line] + 1;

    /// <summary>The number of columns before the first word of a line.</summary>
    public int IndentOf(Piece piece) => piece.Start - _source.Lines[piece.Line - 1].Start;

    private int EndOf(Piece piece) => piece.End - _source.Lines[piece.Line - 1].Start - _lefts[piece.Line];

    private int RoomAfter(Piece before, LineShape next)
    {
        var end = next.Piece.Start;
        while (end < next.Piece.End && !Characters.IsBlank(_source[end]))
        {
            end++;
        }

        return _width - EndOf(before) - 1 - (end - next.Piece.Start);
    }

    private bool SurelyGoesOn(Piece before, LineShape next) =>
        next.IsAdjacent && Characters.IsLower(_source[next.Piece.Start])
        && TerminalPunctuation.Of(new Slice(_source.Content, before.Start, before.End)) == BlockEnding.Open;

    // The page of each line, found by its number; a form feed begins the next page.
    private static int[] PagesOf(SourceText source)
    {
        var pages = new int[source.Lines.Count + 1];
        var page = 0;
        foreach (var line in source.Lines)
        {
            for (var i = line.Start; i < line.End; i++)
            {
                page += source[i] == '\f' ? 1 : 0;
            }

            pages[line.Number] = page;
        }

        return pages;
    }

    private static int MostFrequent(IEnumerable<int> values) =>
        values.GroupBy(value => value).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;

    private static int Percentile(IEnumerable<int> values, int percent)
    {
        var ordered = values.OrderBy(value => value).ToList();
        return ordered.Count == 0 ? 0 : ordered[(ordered.Count - 1) * percent / 100];
    }
}
