using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Export.Outline;

/// <summary>A document in the order in which it is printed, with what stands between its units.</summary>
/// <remarks>
/// The model keeps units, tables and the frame apart. Who writes a document for readers puts them back where they stood:
/// before the first unit of their instrument that follows them.
/// </remarks>
internal sealed class DocumentOutline
{
    private readonly Document _document;
    private readonly ILookup<Instrument, LinePiece> _lines;
    private readonly List<Piece> _top;
    private readonly ILookup<Unit, Piece> _after;
    private readonly Dictionary<Instrument, Unit[]> _byLine = [];

    public DocumentOutline(Document document)
    {
        _document = document;
        var tree = Parser.Parse(document.Source.Content, document.File);
        var lines = ReadLines(tree).ToList();

        // "Notes" stands over notes at the end of a text; each form puts the notes where it has them.
        var headings = tree.Root.DescendantsAndSelf().Where(node => node.Kind == SyntaxKind.NotesHeading)
            .SelectMany(node => node.Lines).ToHashSet();
        var frame = document.Record.Frame
            .Where(words => words.Lines.Count == 0 || !headings.Contains(words.Lines[0]))
            .Select(words => new FramePiece(words.Lines.Count == 0 ? 0 : words.Lines[0], words))
            .ToLookup(piece => OwnerOf(piece.Line) is { } owner && owner.StartLine < piece.Line ? owner : null);
        _lines = lines.ToLookup(line => line.Owner, line => line.Piece);
        _after = document.AllInstruments
            .SelectMany(instrument => instrument.Tables.Select(table =>
                (Owner: instrument, Piece: (Piece)new TablePiece(table.StartLine, table))))
            .Concat(lines.Where(line => line.Piece.Kind == LineKind.AdoptingBody)
                .GroupBy(line => line.Owner).SelectMany(group => group.Skip(1))
                .Select(line => (line.Owner, Piece: (Piece)line.Piece)))
            .Concat(frame.Where(group => group.Key is not null)
                .SelectMany(group => group.Select(piece => (Owner: group.Key!, Piece: (Piece)piece))))
            .OrderBy(item => item.Piece.Line)
            .ToLookup(item => AnchorOf(item.Owner, item.Piece.Line), item => item.Piece);
        _top = document.Instruments
            .Select(Piece (instrument) => new InstrumentPiece(instrument.StartLine, instrument))
            .Concat(frame[null])
            .Concat(document.Tables.Select(table => new TablePiece(table.StartLine, table)))
            .OrderBy(piece => piece.Line)
            .ToList();
    }

    /// <summary>
    /// What stands at the top: instruments, and the frame and tables that are in none of them. What of the frame stands
    /// inside of an instrument, such as "Report of the Secretary-General" under a title, follows its units.
    /// </summary>
    public IReadOnlyList<Piece> Top => _top;

    /// <summary>What follows a unit inside the unit around it; for a section or an instrument, what its heading has under it.</summary>
    public IEnumerable<Piece> After(Unit unit) => _after[unit];

    /// <summary>The adopting body as a line of its own, such as "The General Assembly,"; null where it is none.</summary>
    public string? AdoptingBodyOf(Instrument instrument) =>
        _lines[instrument].FirstOrDefault(line => line.Kind == LineKind.AdoptingBody)?.Text;

    /// <summary>The lines of a kind in an instrument.</summary>
    public IEnumerable<string> LinesOf(Instrument instrument, LineKind kind) =>
        _lines[instrument].Where(line => line.Kind == kind).Select(line => line.Text);

    // The last unit that begins before the line, and of the units around it the one that can have something after it.
    private Unit AnchorOf(Instrument instrument, int line)
    {
        if (!_byLine.TryGetValue(instrument, out var units))
        {
            units = instrument.Children.Where(child => child is not Instrument)
                .SelectMany(child => child.DescendantsAndSelf())
                .Where(unit => unit.Lines.Count > 0)
                .OrderBy(unit => unit.Lines[0])
                .ToArray();
            _byLine.Add(instrument, units);
        }

        var (low, high) = (0, units.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = units[middle].Lines[0] <= line ? (middle + 1, high) : (low, middle);
        }

        Unit anchor = low == 0 ? instrument : units[low - 1];
        while (anchor is Subparagraph)
            anchor = anchor.Parent!;
        return anchor;
    }

    // The model has no words for these lines, so the text is read once more.
    private IEnumerable<(Instrument Owner, LinePiece Piece)> ReadLines(SyntaxTree tree)
    {
        foreach (var node in tree.Root.DescendantsAndSelf())
        {
            LineKind? kind = node.Kind switch
            {
                SyntaxKind.AdoptionNote => LineKind.AdoptionNote,
                SyntaxKind.AdoptingBody => LineKind.AdoptingBody,
                SyntaxKind.Closing => LineKind.Closing,
                _ => null,
            };
            if (kind is null || OwnerOf(node.Lines.FirstOrDefault()) is not { } owner)
                continue;

            var words = string.Concat(node.Fragments.SelectMany(fragment => fragment.Tokens)
                .Where(token => token.Kind is TokenKind.Text or TokenKind.Blank)
                .Select(token => tree.Text.ToString(token.Span)));
            words = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (words.Length > 0)
                yield return (owner, new LinePiece(node.Lines.First(), kind.Value, words));
        }
    }

    // Instruments stand in the order of their lines; an annex begins after the one around it.
    private Instrument? OwnerOf(int line)
    {
        var instruments = _document.AllInstruments;
        var (low, high) = (0, instruments.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = instruments[middle].StartLine <= line ? (middle + 1, high) : (low, middle);
        }

        Unit? owner = low == 0 ? null : instruments[low - 1];
        while (owner is Instrument instrument && instrument.EndLine < line)
            owner = instrument.Parent;
        return owner as Instrument;
    }
}
