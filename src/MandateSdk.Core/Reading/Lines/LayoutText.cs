using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>
/// Text that keeps the layout of the page: hard-wrapped lines, paragraphs known by the indent of their first line,
/// notes under a rule of underscores with plain digits for labels. Text tools that read PDF files write it so.
/// </summary>
internal sealed class LayoutText
{
    private readonly SourceText _source;
    private readonly LeadPhrases _leads;
    private readonly string? _symbol;
    private readonly PageColumns _columns;
    private readonly bool _isFlush;

    private LayoutText(SourceText source, string? symbol, List<LineShape> lines, PageColumns columns, LeadPhrases leads)
    {
        _leads = leads;
        _source = source;
        _columns = columns;
        _isFlush = lines.Count(line => _columns.IsIndented(line.Piece) || !line.IsAdjacent) * 20 < lines.Count
            || RecitalsAreFlush(lines);
        _symbol = symbol;
    }

    /// <summary>Looks at all lines; null for a text with a paragraph a line.</summary>
    public static LayoutText? Recognize(SourceText source, List<LineShape> lines, int frontMatter,
        LeadPhrases leads)
    {
        for (var i = frontMatter; i < lines.Count; i++)
        {
            var piece = lines[i].Piece;
            if (piece.End - piece.Start > ReadingLimits.WidestLayoutLine && !IsRow(source, lines[i]))
            {
                return null;
            }
        }

        var body = lines.Skip(frontMatter).ToList();

        // Wrapped lines follow one another, and most are as long as the page is wide. Lists of names are not, but the
        // few sentences around them end at one margin.
        var adjacent = body.Count(line => line.IsAdjacent);
        var columns = new PageColumns(source, body);
        if (adjacent * 2 <= body.Count && !columns.ShowsMargin)
        {
            return null;
        }

        var lengths = body.Count(line => line.Piece.End - line.Piece.Start >= ReadingLimits.LongLayoutLine);
        var isFull = body.Count >= ReadingLimits.FewestLayoutLines && lengths * 2 > body.Count;
        return isFull || columns.ShowsMargin
            ? new LayoutText(source, lines.Take(frontMatter).Select(line => FindSymbol(source, line))
                .FirstOrDefault(symbol => symbol is not null), body, columns, leads)
            : null;
    }

    // Tools that wrap sentences leave the rows of tables whole.
    private static bool IsRow(SourceText source, LineShape line) =>
        TableLines.IsPipeRow(source.Content, line.Piece)
            || TableLines.HasTabs(source.Content, line.Piece.Start, line.Piece.End);

    /// <summary>
    /// True for a text with a block a line and no blank lines between them: nothing is wrapped, so no line goes on.
    /// </summary>
    public static bool HasBlockOnEachLine(List<LineShape> lines)
    {
        var parted = 0;
        for (var i = 1; i < lines.Count && parted * 10 <= lines.Count; i++)
        {
            parted += lines[i].IsAdjacent ? 0 : 1;
        }

        return parted * 10 <= lines.Count
            && lines.Exists(line => line.Piece.End - line.Piece.Start > ReadingLimits.WidestLayoutLine);
    }

    /// <summary>True when a line without label goes on from the one before it.</summary>
    /// <param name="before">The line before it.</param>
    /// <param name="line">The line.</param>
    /// <param name="next">The line after it; null at the end of the text.</param>
    /// <param name="ending">How the line before it ends, without the marks of footnotes.</param>
    /// <param name="followsRecital">True where the block of the line before it is a recital.</param>
    public bool GoesOn(Piece before, LineShape line, LineShape? next, BlockEnding ending, bool followsRecital)
    {
        if (!line.IsAdjacent)
        {
            return false;
        }

        var endsEarly = _columns.EndsEarly(before, line);
        var first = _source[WordsStart(line)];
        var isUpper = Characters.IsUpper(first) || Characters.IsOpeningQuote(first);
        if (ending == BlockEnding.Open)
        {
            return TerminalPunctuation.EndsInFunctionWord(WordsOf(before))
                || !(isUpper
                && ((endsEarly && !OpensSentence(before)) || (_columns.IsIndented(line.Piece) && OpensRecital(line))));
        }

        if (_columns.IndentOf(line.Piece) >= _columns.IndentOf(before) + 2)
        {
            return IsHanging(before, line);
        }

        if (ending == BlockEnding.Comma)
        {
            var isParted = (_isFlush || _columns.IsIndented(line.Piece))
                && (OpensRecital(line) || (followsRecital && OpensOperative(line)));
            return !(isUpper && (endsEarly || isParted));
        }

        // OCR and some printers end a recital with a full stop.
        if (followsRecital && _isFlush && isUpper && OpensRecital(line))
        {
            return false;
        }

        return !endsEarly && !(isUpper && next is { IsAdjacent: true } after && IsHeadingOver(line, after));
    }

    // Between the end of a sentence and a labelled line: a short line without punctuation at its end.
    private bool IsHeadingOver(LineShape line, LineShape next) =>
        line.Piece.End - line.Piece.Start < ReadingLimits.LongLayoutLine && EndingOf(line.Piece) == BlockEnding.Open
        && LabelAt(next) is { Shape: LabelShape.Number };

    /// <summary>
    /// True when a label at the head of a line opens a unit; a wrapped sentence can have one at the head of a line too.
    /// </summary>
    /// <param name="before">The line before it.</param>
    /// <param name="line">The line with the label.</param>
    /// <param name="next">The line after it; null at the end of the text.</param>
    public bool OpensUnit(Piece before, LineShape line, LineShape? next)
    {
        if (!line.IsAdjacent
            || _columns.EndsEarly(before, line)
            || _columns.IndentOf(line.Piece) > _columns.IndentOf(before) + 1
            || HasTabAfterLabel(line))
        {
            return true;
        }

        // A number before an operative verb opens a paragraph, whatever the line before it ends with.
        var ending = EndingOf(before);
        return ending is BlockEnding.Closed or BlockEnding.Colon
            || (ending == BlockEnding.Comma && (!_isFlush || IsLetterBeforeCapital(line)))
            || IsNumberBeforeVerb(line, next);
    }

    // No tab stands in a sentence.
    private bool HasTabAfterLabel(LineShape line) =>
        LabelAt(line) is { } label
        && TableLines.HasTabs(_source.Content, label.End, FirstWordAfter(label.End, line.Piece.End));

    // "(c) To seek": a reference at the head of a wrapped line goes on in small letters.
    private bool IsLetterBeforeCapital(LineShape line) =>
        LabelAt(line) is { Shape: LabelShape.Bracketed } label
        && label.End + 1 < line.Piece.End && Characters.IsUpper(_source[label.End + 1]);

    // Text tools put the number on a line of its own where the gap after it is wide.
    private bool IsNumberBeforeVerb(LineShape line, LineShape? next)
    {
        if (LabelAt(line) is not { Shape: LabelShape.Number } label)
        {
            return false;
        }

        var (start, end) = label.End < line.Piece.End ? (label.End, line.Piece.End)
            : next is { } after ? (after.TextStart, after.Piece.End)
            : (0, 0);
        return _leads.OpensOperative(new Slice(_source.Content, start, end).TrimStart(" *_"));
    }

    /// <summary>
    /// True for the symbol of the document with the title or the page number beside it: a running head.
    /// </summary>
    public bool IsRunningHead(Slice words) =>
        _symbol is not null
        && words.IndexOf("   ") > 0
        && (words.StartsWith(_symbol) || words.EndsWith(_symbol));

    /// <summary>True for the rule between the text and the notes of a page.</summary>
    public static bool IsNoteRule(Slice words) => words.Length >= 5 && words.Trim("_").Length == 0;

    // After a comma, lines that open as recitals do: most of them stand flush after the line before them where nothing
    // else parts recitals.
    private bool RecitalsAreFlush(List<LineShape> lines)
    {
        int flush = 0, parted = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (EndingOf(lines[i - 1].Piece) != BlockEnding.Comma
                || !Characters.IsUpper(_source[WordsStart(lines[i])])
                || !OpensRecital(lines[i]))
            {
                continue;
            }

            if (lines[i].IsAdjacent && !_columns.IsIndented(lines[i].Piece))
            {
                flush++;
            }
            else
            {
                parted++;
            }
        }

        return flush > 2 && flush > parted * 2;
    }

    /// <summary>
    /// True for a line that begins under the first word after a label: "(a)   To plan" with its next lines under "To".
    /// </summary>
    public bool IsHanging(Piece before, LineShape line) =>
        LabelReader.Read(_source.Content, before.Start, before.End) is { } label
        && Math.Abs(_columns.IndentOf(line.Piece) - (FirstWordAfter(label.End,
            before.End) - before.Start) - _columns.IndentOf(before)) <= 1;

    private int FirstWordAfter(int position, int end)
    {
        while (position < end && Characters.IsBlank(_source[position]))
        {
            position++;
        }

        return position;
    }

    private Label? LabelAt(LineShape line) => LabelReader.Read(_source.Content, WordsStart(line), line.Piece.End);

    // Asterisks and underscores before a label or an opening are markup.
    private int WordsStart(LineShape line)
    {
        var start = line.TextStart;
        while (start + 1 < line.Piece.End && _source[start] is '*' or '_')
        {
            start++;
        }

        return start;
    }

    // A line that begins as a recital or an operative paragraph does is no heading, so its sentence goes on.
    private bool OpensSentence(Piece line) =>
        WordsOf(line) is var words
            && (_leads.OpensKnownRecital(words) || _leads.OpensOperative(words));

    private bool OpensRecital(LineShape line) =>
        _leads.OpensKnownRecital(PlainWordsOf(line));

    private bool OpensOperative(LineShape line) =>
        _leads.ReadVerb(PlainWordsOf(line)) is not null;

    private Slice PlainWordsOf(LineShape line)
    {
        var words = new Slice(_source.Content, WordsStart(line), line.Piece.End);
        return words.IndexOf('*') < 0 && words.IndexOf('_') < 0 ? words
            : words.ToString().Replace("*", string.Empty).Replace("_", string.Empty);
    }

    private BlockEnding EndingOf(Piece piece) =>
        TerminalPunctuation.Of(FootnoteMarks.TrimEnd(WordsOf(piece)));

    private Slice WordsOf(Piece piece) => new(_source.Content, piece.Start, piece.End);

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
