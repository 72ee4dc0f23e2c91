using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MandateSdk.Import.Pages;

namespace MandateSdk.Import.Layout;

/// <summary>Pages → blocks in reading order.</summary>
internal sealed class PageAnalysis
{
    private readonly IReadOnlyList<PrintedPage> _pages;
    private readonly DocumentMeasures _measures;
    private readonly FurnitureFinder _furniture;
    private readonly BlockFinder _finder;
    private readonly List<TextBlock> _blocks = [];
    private TextBlock? _lastText;
    private TextBlock? _lastNote;
    private int _lastNumber;
    private int _lastPage;

    private PageAnalysis(IReadOnlyList<PrintedPage> pages)
    {
        _pages = pages;
        _measures = new DocumentMeasures(pages);
        _furniture = new FurnitureFinder(pages);
        _finder = new BlockFinder(_measures);
    }

    /// <summary>
    /// Finds the blocks of a document: text before notes on each page, and what a page break cut in one piece.
    /// </summary>
    public static IReadOnlyList<TextBlock> Read(PrintedDocument document)
    {
        if (!document.IsSetInLines)
            return GivenBlocks.Of(document);

        var analysis = new PageAnalysis(document.Pages);
        foreach (var page in document.Pages)
            analysis.Read(page);
        return analysis._blocks;
    }

    private void Read(PrintedPage page)
    {
        var furniture = _furniture.Find(page);
        var lines = page.Lines.Where(line => !furniture.Contains(line)).ToList();
        AddFurniture(page, furniture, top: true);

        var mastheadEnd = page.Number == 1 ? Masthead.Measure(page, lines) : 0;
        foreach (var line in Masthead.Lines(lines.Take(mastheadEnd)))
            Add(BlockKind.Masthead, page.Number, line);

        var separators = Separators(page).ToList();
        var notes = new List<PrintedLine>();
        foreach (var column in ColumnOrder.Split(lines.Skip(mastheadEnd).ToList(), page.Width))
        {
            var end = NoteArea.Find(column.Lines, separators, _measures, _lastNote is not null, _lastNumber + 1);
            AddText(column, column.Lines.Take(end).ToList(), page);
            notes.AddRange(column.Lines.Skip(end));
        }

        AddNotes(notes, page.Number);
        AddFurniture(page, furniture, top: false);
    }

    private void AddText(TextColumn column, List<PrintedLine> lines, PrintedPage page)
    {
        foreach (var (table, part) in TableFinder.Split(lines, page.Rules, _measures))
        {
            if (table is not null)
            {
                var block = new TextBlock(BlockKind.Table, page.Number);
                block.Lines.AddRange(part);
                block.Rows.AddRange(table);
                _blocks.Add(block);
                _lastText = block;
                continue;
            }

            foreach (var block in _finder.Find(column, part, page.Number))
            {
                if (_lastText is not null
                    && block.Lines[0] == lines[0]
                    && IsBreak(_lastText, _lastPage, block)
                    && PageJoiner.GoesOn(_lastText, block))
                {
                    _lastText.Lines.AddRange(block.Lines);
                    continue;
                }

                _blocks.Add(block);
                _lastText = block;
            }
        }

        _lastPage = page.Number;
    }

    // From the foot of a column to the head of the next one; what stands below two columns goes on from neither.
    private static bool IsBreak(TextBlock last, int lastPage, TextBlock first) =>
        first.Page != lastPage || first.Lines[0].Baseline > last.Lines[^1].Baseline;

    private void AddNotes(List<PrintedLine> lines, int page)
    {
        foreach (var line in lines)
        {
            var number = LineLabels.PlainNumberOf(line.Text);
            var isPlain = number > 0 && (number == _lastNumber + 1 || (line == lines[0] && number == 1));
            if (LineLabels.IsNote(line) || isPlain || _lastNote is null)
                _blocks.Add(_lastNote = new TextBlock(BlockKind.Note, page));
            if (isPlain)
                _lastNumber = number;
            _lastNote.Lines.Add(isPlain ? RaiseLabel(line, number) : line);
        }
    }

    // A label that is not raised is written like one that is.
    private static PrintedLine RaiseLabel(PrintedLine line, int number)
    {
        var label = number.ToString(CultureInfo.InvariantCulture);
        var first = line.Runs[0];
        var runs = line.Runs.Skip(1).Prepend(first with { Text = first.Text[label.Length..] })
            .Prepend(first with { Text = label, Style = first.Style | TextStyle.Raised });
        return new PrintedLine(runs.ToList(), line.Role);
    }

    private void AddFurniture(PrintedPage page, HashSet<PrintedLine> furniture, bool top)
    {
        foreach (var line in page.Lines.Where(line => furniture.Contains(line)
            && line.Baseline > page.Height / 2 == top))
            Add(BlockKind.Furniture, page.Number, line);
    }

    private void Add(BlockKind kind, int page, PrintedLine line)
    {
        var block = new TextBlock(kind, page);
        block.Lines.Add(line);
        _blocks.Add(block);
    }

    // Drawn, or typed as a row of underscores; the rule over notes is shorter than the text is wide.
    private static IEnumerable<double> Separators(PrintedPage page) =>
        page.Rules.GroupBy(rule => Math.Round(rule.Y))
            .Where(group => group.Sum(rule => rule.Right - rule.Left) is var width
                && width > 30
                && width < page.Width * 0.45)
            .Select(group => group.First().Y)
            .Concat(page.Lines.Where(line => line.Text.Length >= 5 && FurnitureForms.IsRule(line.Text))
                .Select(line => line.Baseline));
}
