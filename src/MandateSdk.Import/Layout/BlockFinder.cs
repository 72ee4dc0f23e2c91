using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Reading;
using MandateSdk.Import.Pages;

namespace MandateSdk.Import.Layout;

/// <summary>Lines of a column → blocks: where a paragraph, a heading or an item begins.</summary>
internal sealed class BlockFinder(DocumentMeasures measures)
{
    // In distances between lines: paragraphs are parted by half a line or a whole one.
    private const double ParagraphGap = 1.22;

    // In sizes of the text: what is larger is a title or a heading.
    private const double LargeType = 1.12;

    // In lines: the longest titles of resolutions have four or five.
    private const int LongestHeading = 6;

    // In points: what stands further to the right than this is indented.
    private const double Indent = 6;

    /// <summary>Finds the blocks of some lines of a column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="lines">The lines, from top to bottom; tables and notes are not among them.</param>
    /// <param name="page">The number of the page.</param>
    public List<TextBlock> Find(TextColumn column, IReadOnlyList<PrintedLine> lines, int page)
    {
        var blocks = new List<TextBlock>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i == 0 || Begins(column, blocks[^1], lines[i]))
                blocks.Add(new TextBlock(KindOf(lines[i], lines.ElementAtOrDefault(i + 1)), page) { Column = column });
            blocks[^1].Lines.Add(lines[i]);
        }

        return Whole(blocks);
    }

    private List<TextBlock> Whole(List<TextBlock> blocks)
    {
        var whole = new List<TextBlock>(blocks.Count);
        foreach (var block in blocks)
        {
            if (whole.Count > 0 && IsTorn(whole[^1], block))
                whole[^1].Lines.AddRange(block.Lines);
            else
                whole.Add(IsTextInBold(block) ? AsText(block) : block);
        }

        return whole;
    }

    // A gap in the middle of a sentence is where the page ended before the file was set anew.
    private static bool IsTorn(TextBlock last, TextBlock next)
    {
        var (end, start) = (last.Lines[^1], next.Lines[0]);
        return last.Kind == BlockKind.Text
            && next.Kind == BlockKind.Text
            && end.Text.Length > 0
            && start.Text.Length > 0
            && Math.Abs(end.Size - start.Size) < 0.8
            && char.IsAsciiLetterLower(start.Text[0])
            && !HasLabel(start)
            && start.Left < LeftOf(last) + Indent
            && !start.IsItalic
            && char.IsLetterOrDigit(end.Text[^1])
            && !end.Runs[^1].IsRaised
            && last.Lines.Count > 1;
    }

    // Conclusions can be set in bold as a whole: a heading is short, and does not end as a sentence does.
    private bool IsTextInBold(TextBlock block) =>
        block.Kind == BlockKind.Heading
            && block.Lines[0].Size <= measures.BodySize * LargeType
            && (block.Lines.Count > LongestHeading || (block.Lines.Count > 1 && block.Lines[^1].Text is [.., '.' or ';']));

    private static TextBlock AsText(TextBlock block)
    {
        var text = new TextBlock(BlockKind.Text, block.Page) { Column = block.Column };
        text.Lines.AddRange(block.Lines);
        return text;
    }

    /// <summary>True when a line begins a block of its own.</summary>
    private bool Begins(TextColumn column, TextBlock block, PrintedLine line)
    {
        var above = block.Lines[^1];
        var distance = above.Baseline - line.Baseline;
        var pitch = measures.PitchOf(Math.Max(line.Size, above.Size));
        if (distance > pitch * ParagraphGap || distance < 0)
            return true;
        if (LineLabels.IsTableNote(line))
            return true;
        if (Math.Abs(line.Size - above.Size) > 0.8 || WeightChanges(above, line))
            return true;
        if (line.IsItalic && line.IsItalic != above.IsItalic && EndsUnit(above.Text))
            return true;
        if (HasLabel(line))
        {
            // In running text "(b)" can stand at the head of a line, too: there the line above is full.
            return HasWideLabel(line) || line.Left > LeftOf(block) + Indent || EndsEarly(column, above)
                || (HasLabel(block.Lines[0]) && EndsUnit(above.Text) && Math.Abs(block.Lines[0].Left - line.Left) < 3
                    && block.Lines.Count == 1)
                || (EndsUnit(above.Text) && above.Right < column.Right - line.Size);
        }

        if (line.Text.Length == 0)
            return false;
        if (IsShort(column, block, line) || AreClosing(column, above, line) || HasSides(above) || HasSides(line))
            return true;
        if (IsNamedLabel(block) && char.IsAsciiLetterUpper(line.Text[0]))
            return true;
        if (AreCentred(column, above, line))
            return false;

        // The first line of a block can be indented, and those after it can hang under its words.
        var left = LeftOf(block);
        if (block.Lines.Count == 1)
            return line.Left > above.Left + Indent
                && !IsHanging(above, line)
                && (EndsEarly(column, above) || EndsUnit(above.Text));
        return line.Left > left + Indent && (EndsUnit(above.Text) || EndsEarly(column, above));
    }

    /// <summary>The left edge of a block without the indent of its first line.</summary>
    public static double LeftOf(TextBlock block) =>
        block.Lines.Count > 1 ? block.Lines.Skip(1).Min(line => line.Left) : block.Lines[0].Left;

    /// <summary>True for a line whose head is a label with text after it.</summary>
    public static bool HasLabel(PrintedLine line) => LineLabels.Measure(line.Text) > 0;

    // "1." at the head of a wrapped line has one blank after it; a label has the width of a tab.
    private static bool HasWideLabel(PrintedLine line)
    {
        var length = LineLabels.Measure(line.Text);
        var end = 0;
        for (var i = 0; i + 1 < line.Runs.Count && end < length; i++)
        {
            end += line.Runs[i].Text.Length;
            if (end >= length && end <= length + 1 && line.Runs[i + 1].Left - line.Runs[i].Right > line.Size * 0.7)
                return true;
        }

        return false;
    }

    // "(a)   To plan" with its next lines under "To", "79/206.   Protection" with its next lines under "Protection".
    private static bool IsHanging(PrintedLine first, PrintedLine line) =>
        (HasLabel(first) && line.Left - first.Left < first.Size * 6)
        || first.Runs.Skip(1).Any(run => Math.Abs(run.Left - line.Left) < 3);

    // The next word had room on a line that is not even half full: the line was ended on purpose. Titles are set
    // narrow.
    private static bool IsShort(TextColumn column, TextBlock block, PrintedLine line)
    {
        var above = block.Lines[^1];
        if (block.Kind == BlockKind.Heading
            || IsUpper(above.Text)
            || line.Text.Length == 0
            || char.IsLower(line.Text[0]))
            return false;

        var isCentred = Math.Abs(above.Left + above.Right - line.Left - line.Right) < 8
            && Math.Abs(above.Left - line.Left) > 3;
        return !isCentred && above.Right < column.Left + (column.Right - column.Left) * 0.6;
    }

    // "46th plenary meeting", "14 December 2020": what closes a resolution stands at the right, a line each.
    private static bool AreClosing(TextColumn column, PrintedLine above, PrintedLine line)
    {
        var middle = (column.Left + column.Right) / 2;
        return above.Left > middle && line.Left > middle && line.Right - line.Left < middle - column.Left;
    }

    // A number in roman type can stand before a paragraph in bold: then its first line is neither.
    private static bool WeightChanges(PrintedLine above, PrintedLine line) =>
        above.IsBold != line.IsBold && EdgeOf(above.Runs.Reverse()) != EdgeOf(line.Runs);

    private static bool EdgeOf(IEnumerable<PrintedRun> runs) =>
        runs.FirstOrDefault(run => !run.IsRaised && !string.IsNullOrWhiteSpace(run.Text)).IsBold;

    // "GENERAL ASSEMBLY          SECURITY COUNCIL": what stands at two sides of the page is no sentence.
    private static bool HasSides(PrintedLine line)
    {
        var parts = line.Segments(4);
        return parts.Count > 1 && LineLabels.Measure(parts[0].Text + " x") != parts[0].Text.Length;
    }

    // "Rule 12", "Annex II": a label on a line of its own over the title.
    private static bool IsNamedLabel(TextBlock block) =>
        block.Lines.Count == 1
        && block.Kind == BlockKind.Heading
        && block.Lines[0].Text is var text
        && (InstrumentLabels.Read(text) is not null
            || (LabelReader.Read(text, 0, text.Length) is { Shape: LabelShape.Word } label && label.End == text.Length));

    // The lines of a title have one axis, that of the column, and none of them is full.
    private static bool AreCentred(TextColumn column, PrintedLine above, PrintedLine line)
    {
        var axis = column.Left + column.Right;
        return Math.Abs(above.Left + above.Right - line.Left - line.Right) < 8
            && Math.Abs(above.Left + above.Right - axis) < line.Size * 4
            && above.Left > column.Left + line.Size
            && line.Left > column.Left + line.Size;
    }

    private static bool IsUpper(string text) => !text.Any(char.IsLower);

    /// <summary>True for a line after which there was room for another word.</summary>
    public static bool EndsEarly(TextColumn column, PrintedLine line) => line.Right < column.Right - line.Size * 3.5;

    /// <summary>
    /// True for text that ends with the punctuation of a unit; marks and quotation marks after it do not count.
    /// </summary>
    public static bool EndsUnit(string text)
    {
        var end = text.Length - 1;
        while (end >= 0 && (text[end] is '”' or '"' or '’' or ')' or ' ' or '*' || char.IsAsciiDigit(text[end])))
            end--;
        return end >= 0 && text[end] is '.' or ';' or ':' or ',' or '?' or '!';
    }

    private BlockKind KindOf(PrintedLine line, PrintedLine? next)
    {
        if (line.Text.Length == 0)
            return BlockKind.Text;
        if (line.IsBold || line.Size > measures.BodySize * LargeType)
            return BlockKind.Heading;
        return BlockKind.Text;
    }
}
