using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Parsing;

/// <summary>
/// Text that keeps the layout of the page: hard-wrapped lines, paragraphs told by the indent of their first line, notes under a
/// rule of underscores with plain digits for labels. Text tools that read PDF files write it so.
/// </summary>
internal sealed class LayoutText
{
    private const int FewLines = 24;
    private const int WidestLine = 170;
    private const int LongLine = 55;

    private readonly SourceText _source;
    private readonly string? _symbol;
    private readonly int _width;

    private readonly int _indent;

    private LayoutText(SourceText source, string? symbol, List<LineShape> lines)
    {
        _source = source;
        _width = WidthOf(source, lines);
        _indent = lines.GroupBy(line => IndentOf(line.Piece)).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;
        _symbol = symbol;
    }

    /// <summary>Looks at all lines; null for a text with a paragraph a line.</summary>
    public static LayoutText? Recognize(SourceText source, IReadOnlyList<LineShape> lines, int frontMatter)
    {
        var body = lines.Skip(frontMatter).ToList();
        if (body.Count < FewLines || body.Any(line => line.Piece.End - line.Piece.Start > WidestLine))
        {
            return null;
        }

        // Wrapped lines follow one another and most are as long as the page is wide.
        var adjacent = body.Count(line => line.IsAdjacent);
        var lengths = body.Count(line => line.Piece.End - line.Piece.Start >= LongLine);
        return adjacent * 2 > body.Count && lengths * 2 > body.Count
            ? new LayoutText(source, lines.Take(frontMatter).Select(line => FindSymbol(source, line)).FirstOrDefault(symbol => symbol is not null), body)
            : null;
    }

    /// <summary>True when a line without label goes on from the one before it.</summary>
    public bool GoesOn(Piece before, LineShape line)
    {
        if (!line.IsAdjacent)
        {
            return false;
        }

        var ending = Endings.Of(_source.Content.Substring(before.Start, before.End - before.Start));
        if (ending == BlockEnding.Open)
        {
            return !(Characters.IsUpper(_source[line.TextStart]) && (EndsShort(before) || (IsIndented(line) && OpensRecital(line))));
        }

        return !IsIndented(line) && IndentOf(line.Piece) < IndentOf(before) + 2;
    }

    /// <summary>True when a label at the head of a line opens a unit; a wrapped sentence can have one at the head of a line too.</summary>
    public bool OpensUnit(Piece before, LineShape line)
    {
        if (!line.IsAdjacent)
        {
            return true;
        }

        var ending = Endings.Of(_source.Content.Substring(before.Start, before.End - before.Start));
        return ending != BlockEnding.Open || EndsShort(before) || IndentOf(line.Piece) > IndentOf(before) + 1;
    }

    /// <summary>True for the symbol of the document with the title or the page number beside it: a running head.</summary>
    public bool IsRunningHead(string words) =>
        _symbol is not null
        && words.IndexOf("   ", StringComparison.Ordinal) > 0
        && (words.StartsWith(_symbol, StringComparison.Ordinal) || words.EndsWith(_symbol, StringComparison.Ordinal));

    /// <summary>True for the rule between the text and the notes of a page.</summary>
    public static bool IsNoteRule(string words) => words.Length >= 5 && words.All(c => c == '_');

    // The first line of a paragraph stands further in than the others.
    private bool IsIndented(LineShape line) => IndentOf(line.Piece) > _indent + 1;

    private bool OpensRecital(LineShape line) =>
        LeadPhrases.OpensKnownRecital(_source.Content.Substring(line.TextStart, line.Piece.End - line.TextStart));

    // A line that ends well before the margin, without punctuation, is a heading.
    private bool EndsShort(Piece piece) => piece.End - _source.Lines[piece.Line - 1].Start < _width * 3 / 4;

    // The width of the page: few lines are longer than nine in ten.
    private static int WidthOf(SourceText source, List<LineShape> lines)
    {
        var ends = lines.Select(line => line.Piece.End - source.Lines[line.Piece.Line - 1].Start).OrderBy(end => end).ToList();
        return ends[ends.Count * 9 / 10];
    }

    private int IndentOf(Piece piece) => piece.Start - _source.Lines[piece.Line - 1].Start;

    // "United Nations          A/RES/75/196"
    private static string? FindSymbol(SourceText source, LineShape line)
    {
        var words = source.Content.Substring(line.Piece.Start, line.Piece.End - line.Piece.Start);
        var at = words.IndexOf('/');
        if (at < 1 || !Characters.IsUpper(words[at - 1]))
        {
            return null;
        }

        var start = words.LastIndexOf(' ', at) + 1;
        return words.Substring(start);
    }
}
