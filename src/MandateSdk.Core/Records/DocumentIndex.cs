using System;
using System.Collections.Generic;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Records;

/// <summary>The units of a document in the order of the text, with their ids: what meaning is read from.</summary>
/// <remarks>
/// It is made of the records once a document, in linear time, and knows no views of the model: what reads citations,
/// mandates and terms gives back records with these nodes, and the model shows them with its units.
/// </remarks>
internal sealed class DocumentIndex
{
    // What units of real texts have; only a guess, so that the list of them seldom grows.
    private const int CharactersOfUnit = 256;

    private readonly List<UnitNode> _units;
    private readonly List<FootnoteNode> _footnotes = new();
    private Dictionary<string, UnitNode>? _markedUnits;

    /// <summary>Indexes a document.</summary>
    /// <param name="record">Its data.</param>
    /// <param name="source">Its source text.</param>
    /// <param name="lexicon">The words that it is read with.</param>
    public DocumentIndex(DocumentRecord record, SourceText source, Lexicon lexicon)
    {
        Record = record;
        Source = source;
        Lexicon = lexicon;
        _units = new List<UnitNode>(source.Length / CharactersOfUnit);
        IndexUnits();
        IndexFootnotes();
    }

    /// <summary>The data of the document.</summary>
    public DocumentRecord Record { get; }

    /// <summary>The source text.</summary>
    public SourceText Source { get; }

    /// <summary>The words that the document is read with.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>All units, each before the units inside it, in the order of the text.</summary>
    public IReadOnlyList<UnitNode> Units => _units;

    /// <summary>All footnotes: those of the document itself, then those of each instrument.</summary>
    public IReadOnlyList<FootnoteNode> Footnotes => _footnotes;

    /// <summary>The first unit with an id, of those in whose words marks of footnotes stand.</summary>
    /// <param name="id">The id inside the document.</param>
    /// <returns>The unit; null where the document has none.</returns>
    public UnitNode? FindMarked(string id) =>
        Kept.Of(ref _markedUnits, this, static index => index.IndexMarked())
            .TryGetValue(Record.Key + "/" + id, out var unit) ? unit : null;

    // Not recursive: the depth of a text is its author's choice, that of the stack is not.
    private void IndexUnits()
    {
        var pending = new Stack<(UnitNode? Parent, UnitNodeKind Kind, object Record)>();
        Push(null, UnitNodeKind.Instrument, Record.Instruments);
        while (pending.Count > 0)
        {
            var (parent, kind, record) = pending.Pop();
            var unit = record switch
            {
                InstrumentRecord ofInstrument => new UnitNode(this, parent, ofInstrument),
                SectionRecord ofSection => new UnitNode(this, parent!, ofSection),
                _ => new UnitNode(this, parent!, kind, (ParagraphRecord)record),
            };
            _units.Add(unit);

            // What is pushed last comes first.
            if (unit.InstrumentRecord is { } instrument)
            {
                Push(unit, UnitNodeKind.Instrument, instrument.Annexes);
                Push(unit, UnitNodeKind.Section, instrument.Sections);
                Push(unit, UnitNodeKind.Paragraph, instrument.Paragraphs);
                Push(unit, UnitNodeKind.Recital, instrument.Preamble);
            }
            else if (unit.SectionRecord is { } section)
            {
                Push(unit, UnitNodeKind.Section, section.Sections);
                Push(unit, UnitNodeKind.Paragraph, section.Paragraphs);
                Push(unit, UnitNodeKind.Recital, section.Preamble);
            }
            else
            {
                Push(unit, UnitNodeKind.Item, unit.ParagraphRecord!.Items);
            }
        }

        void Push<T>(UnitNode? parent, UnitNodeKind kind, EquatableArray<T> records)
            where T : class, IEquatable<T>
        {
            for (var i = records.Count - 1; i >= 0; i--)
            {
                pending.Push((parent, kind, records[i]));
            }
        }
    }

    // Of units with one id the first counts.
    private Dictionary<string, UnitNode> IndexMarked()
    {
        var byId = new Dictionary<string, UnitNode>(StringComparer.Ordinal);
        for (var i = _units.Count - 1; i >= 0; i--)
        {
            if (_units[i].NoteLabels.Count > 0)
            {
                byId[_units[i].Id] = _units[i];
            }
        }

        return byId;
    }

    private void IndexFootnotes()
    {
        Add(null, Record.Footnotes);
        foreach (var unit in _units)
        {
            if (unit.InstrumentRecord is { } instrument)
            {
                Add(unit, instrument.Footnotes);
            }
        }

        void Add(UnitNode? scope, EquatableArray<FootnoteRecord> footnotes)
        {
            for (var i = 0; i < footnotes.Count; i++)
            {
                _footnotes.Add(new FootnoteNode(scope, i, footnotes[i]));
            }
        }
    }
}
