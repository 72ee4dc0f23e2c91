using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Records;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Binding;

/// <summary>Pairs the marks of a text with the definitions.</summary>
/// <remarks>
/// Definitions come in the order of the first marks of their labels, at the foot of the page or at the end. A
/// definition goes to the first mark before it that has its label and whose instrument has no definition of that label
/// yet: this holds where numbers run through a report, where they begin again with each instrument, and where two
/// instruments share a page. Where a label returns on a later page of one instrument, as asterisks do, a mark goes to
/// the first definition after it.
/// </remarks>
internal sealed class FootnoteBinder
{
    private readonly Dictionary<SyntaxNode, string> _instrumentIds;
    private readonly Dictionary<SyntaxNode, UnitIds> _unitIds = new();
    private readonly Dictionary<SyntaxNode, List<Note>> _notes = new();
    private readonly List<Note> _documentNotes = new();
    private readonly Dictionary<SyntaxNode, SyntaxNode> _starNotes = new();
    private readonly UnitReader _reader;
    private readonly bool _isLaw;

    private FootnoteBinder(UnitReader reader, bool isLaw, Dictionary<SyntaxNode, string> instrumentIds)
    {
        _isLaw = isLaw;
        _reader = reader;
        _instrumentIds = instrumentIds;
    }

    public static FootnoteBinder Bind(SyntaxTree tree, UnitReader reader, bool isDecision)
    {
        var binder = new FootnoteBinder(reader, tree.IsLaw, InstrumentIds.Name(tree.Root, isDecision, reader.Words));
        binder.Pair(tree.Nodes);
        return binder;
    }

    /// <summary>Marks to which no definition belongs.</summary>
    public List<(string Label, TextSpan Span)> MarksWithoutDefinition { get; } = new();

    /// <summary>Definitions to which no mark refers.</summary>
    public IEnumerable<SyntaxNode> DefinitionsWithoutMark =>
        _notes.Values.SelectMany(notes => notes).Concat(_documentNotes)
        .Where(note => note.Marks.Count == 0)
        .Select(note => note.Definition);

    public string IdOf(SyntaxNode instrument) => _instrumentIds[instrument];

    /// <summary>The ids of the units of an instrument.</summary>
    public UnitIds UnitsOf(SyntaxNode instrument)
    {
        if (!_unitIds.TryGetValue(instrument, out var units))
        {
            _unitIds[instrument] = units = new UnitIds(instrument, _isLaw, _reader.Work);
        }

        return units;
    }

    /// <summary>The footnotes of an instrument, or of the document itself.</summary>
    public EquatableArray<FootnoteRecord> Of(SyntaxNode? instrument)
    {
        var notes = instrument is null
            ? _documentNotes
            : _notes.TryGetValue(instrument, out var found)
            ? found
            : new List<Note>();
        return notes
            .Select(note => new FootnoteRecord(
                note.Definition.Label!.Value,
                _reader.Read(note.Definition),
                note.Marks.Select(mark => new FootnoteReference(mark.Line, mark.Unit)).ToEquatableArray()))
            .ToEquatableArray();
    }

    /// <summary>The words of the note that a title refers to with an asterisk.</summary>
    public string? StarNoteOf(SyntaxNode title) =>
        _starNotes.TryGetValue(title, out var definition) ? _reader.Words(definition) : null;

    private void Pair(SyntaxNode[] nodes)
    {
        var marks = FindMarks(nodes);
        var definitions = nodes.Where(node => node.Kind == SyntaxKind.FootnoteDefinition)
            .OrderBy(node => node.Fragments[0].FullSpan.Start)
            .ToList();
        var byLabel = ByLabel(marks);
        var owned = new Dictionary<(SyntaxNode?, string), List<Note>>(definitions.Count);
        SyntaxNode? lastScope = null;
        foreach (var definition in definitions)
        {
            var label = definition.Label!.Value;
            var mark = byLabel.TryGetValue(label, out var queue)
                ? TakeFirst(queue, owned, definition.Fragments[0].FullSpan.Start)
                : null;
            lastScope = mark is not null ? mark.Instrument : lastScope;
            var note = new Note(definition, mark is null && label[0] == '*' ? null : lastScope);
            Add(note);
            if (!owned.TryGetValue((note.Scope, label), out var same))
            {
                owned[(note.Scope, label)] = same = new List<Note>(1);
            }

            if (same.Count == 0 || mark is not null)
            {
                same.Add(note);
            }
        }

        var only = OfOneOwner(owned);
        foreach (var mark in marks)
        {
            if (FindNote(owned, only, mark) is { } note)
            {
                note.Marks.Add(mark);
                if (mark.Label[0] == '*' && note.Scope is not null && !_starNotes.ContainsKey(mark.Node))
                {
                    _starNotes.Add(mark.Node, note.Definition);
                }
            }
            else
            {
                MarksWithoutDefinition.Add((mark.Label, new TextSpan(mark.Position, 1)));
            }
        }
    }

    private static Dictionary<string, Queue<Mark>> ByLabel(List<Mark> marks)
    {
        var byLabel = new Dictionary<string, Queue<Mark>>(StringComparer.Ordinal);
        foreach (var mark in marks)
        {
            if (!byLabel.TryGetValue(mark.Label, out var queue))
            {
                byLabel.Add(mark.Label, queue = new Queue<Mark>());
            }

            queue.Enqueue(mark);
        }

        return byLabel;
    }

    // The notes of each label; null for a label that several instruments have.
    private static Dictionary<string, List<Note>?> OfOneOwner(Dictionary<(SyntaxNode?, string), List<Note>> owned)
    {
        var only = new Dictionary<string, List<Note>?>(owned.Count, StringComparer.Ordinal);
        foreach (var pair in owned)
        {
            only[pair.Key.Item2] = only.ContainsKey(pair.Key.Item2) ? null : pair.Value;
        }

        return only;
    }

    private static Mark? TakeFirst(Queue<Mark> queue, Dictionary<(SyntaxNode?, string), List<Note>> owned, int before)
    {
        Mark? again = null;
        while (queue.Count > 0 && queue.Peek().Position < before)
        {
            var mark = queue.Dequeue();
            if (!owned.TryGetValue((mark.Instrument, mark.Label), out var notes))
            {
                return mark;
            }

            again ??= mark.Position > notes[notes.Count - 1].Position ? mark : null;
        }

        return again;
    }

    // An annex can refer to a note of the instrument around it, and a later instrument to a note whose number runs on.
    private static Note? FindNote(
        Dictionary<(SyntaxNode?, string), List<Note>> owned, Dictionary<string, List<Note>?> only, Mark mark)
    {
        for (var scope = mark.Instrument; ; scope = InstrumentAround(scope.Parent))
        {
            if (owned.TryGetValue((scope, mark.Label), out var notes))
            {
                return FirstAfter(notes, mark);
            }

            if (scope is null)
            {
                break;
            }
        }

        return mark.Label[0] != '*' && only.TryGetValue(mark.Label, out var single) && single is not null
            ? FirstAfter(single, mark) : null;
    }

    // The notes are in the order of the text, and there can be as many as marks: the first one after the mark is found
    // by halves.
    private static Note FirstAfter(List<Note> notes, Mark mark)
    {
        var low = 0;
        for (var high = notes.Count - 1; low < high;)
        {
            var middle = (low + high) / 2;
            (low, high) = notes[middle].Position > mark.Position ? (low, middle) : (middle + 1, high);
        }

        return notes[low];
    }

    private void Add(Note note)
    {
        if (note.Scope is null)
        {
            _documentNotes.Add(note);
            return;
        }

        if (!_notes.TryGetValue(note.Scope, out var notes))
        {
            _notes[note.Scope] = notes = new List<Note>();
        }

        notes.Add(note);
    }

    private List<Mark> FindMarks(SyntaxNode[] nodes)
    {
        var marks = new List<Mark>();
        foreach (var node in nodes)
        {
            _reader.Work.Count(node);
            if (node.Kind is SyntaxKind.FootnoteDefinition)
            {
                continue;
            }

            foreach (var fragment in node.FragmentArray)
            {
                foreach (var token in fragment.Tokens)
                {
                    if (token.Kind == TokenKind.FootnoteMark)
                    {
                        var instrument = InstrumentAround(node);
                        marks.Add(new Mark(token.Value!, token.Span.Start, fragment.Line, node, instrument,
                            UnitOf(node, instrument)));
                    }
                }
            }
        }

        marks.Sort((left, right) => left.Position.CompareTo(right.Position));
        return marks;
    }

    private string UnitOf(SyntaxNode node, SyntaxNode? instrument)
    {
        if (instrument is null)
        {
            return string.Empty;
        }

        var unit = node.Kind == SyntaxKind.Heading ? node.Parent! : node;
        return unit.Kind is SyntaxKind.Paragraph or SyntaxKind.PreambularParagraph or SyntaxKind.Item
            or SyntaxKind.Section
            ? _instrumentIds[instrument] + "/" + UnitsOf(instrument).Of(unit)
            : _instrumentIds[instrument];
    }

    private static SyntaxNode? InstrumentAround(SyntaxNode? node)
    {
        while (node is not null && node.Kind != SyntaxKind.Instrument)
        {
            node = node.Parent;
        }

        return node;
    }

    private sealed record Mark(string Label, int Position, int Line, SyntaxNode Node, SyntaxNode? Instrument,
        string Unit);

    private sealed class Note
    {
        public Note(SyntaxNode definition, SyntaxNode? scope)
        {
            Definition = definition;
            Scope = scope;
        }

        public SyntaxNode Definition { get; }

        public SyntaxNode? Scope { get; }

        public int Position => Definition.Fragments[0].FullSpan.Start;

        // Nearly all notes have one.
        public List<Mark> Marks { get; } = new(1);
    }
}
