using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning;

/// <summary>
/// A stretch of words with one subject: a unit, a footnote, a paragraph of the frame or a cell of a table.
/// </summary>
/// <param name="document">The document.</param>
/// <param name="instrument">The instrument that it belongs to; null for the frame and the document's own
/// footnotes.</param>
/// <param name="unit">The unit whose words these are, or the unit around a footnote's first mark; null for the
/// frame.</param>
/// <param name="footnote">The footnote whose definition this is; null for anything else.</param>
/// <param name="words">Where the words stand.</param>
internal sealed class Passage(
    DocumentIndex document,
    UnitNode? instrument,
    UnitNode? unit,
    FootnoteNode? footnote,
    PrintedText words)
{
    private Wording? _wording;

    /// <summary>The document.</summary>
    public DocumentIndex Document => document;

    /// <summary>The instrument that it belongs to; null for the frame and the document's own footnotes.</summary>
    public UnitNode? Instrument => instrument;

    /// <summary>
    /// The unit whose words these are, or the unit around a footnote's first mark; null for the frame.
    /// </summary>
    public UnitNode? Unit => unit;

    /// <summary>The footnote whose definition this is; null for anything else.</summary>
    public FootnoteNode? Footnote => footnote;

    /// <summary>Where the words stand.</summary>
    public PrintedText Words => words;

    /// <summary>The words; they are made once for all who read them.</summary>
    public Wording Read() => footnote is null && unit is not null && ReferenceEquals(words, unit.Words)
        ? unit.Wording
        : Kept.Of(ref _wording, this, passage => Wording.Of(passage.Words, [], passage.Document.Source));

    /// <summary>All words of a document, in the order of the text.</summary>
    /// <param name="document">The document.</param>
    public static IReadOnlyList<Passage> AllOf(DocumentIndex document)
    {
        var passages = new List<Passage>(document.Units.Count + document.Footnotes.Count);
        foreach (var unit in document.Units)
        {
            if (unit.Kind != UnitNodeKind.Instrument)
            {
                Add(passages, document, unit.Instrument, unit, unit.Words);
            }
        }

        foreach (var note in document.Footnotes)
        {
            if (note.Record.Text.Slices.Count > 0)
            {
                passages.Add(OfFootnote(document, note));
            }
        }

        foreach (var words in document.Record.Frame)
        {
            Add(passages, document, null, null, words);
        }

        AddTables(passages, document, null, document.Record.Tables);
        foreach (var unit in document.Units)
        {
            if (unit.InstrumentRecord is { } instrument)
            {
                AddTables(passages, document, unit, instrument.Tables);
            }
        }

        return InOrder(passages);
    }

    /// <summary>For each unit by its place, the place of its first passage, counted from 1; 0 for a unit without words.</summary>
    /// <param name="passages">All passages of a document, in any order.</param>
    public static int[] FirstOfUnits(IReadOnlyList<Passage> passages)
    {
        var places = new int[passages.Count == 0 ? 0 : passages[0].Document.Units.Count];
        for (var i = passages.Count - 1; i >= 0; i--)
        {
            if (passages[i] is { Footnote: null, Unit: { } unit })
            {
                places[unit.Place] = i + 1;
            }
        }

        return places;
    }

    // Of passages that begin at one place the first one found comes first.
    private static Passage[] InOrder(List<Passage> passages)
    {
        var ordered = passages.ToArray();
        Places.Sort(ordered, static passage => passage.Words.Slices[0].Start);
        return ordered;
    }

    // A heading that was lost, and a unit of nothing but items, have no words.
    private static void Add(
        List<Passage> passages, DocumentIndex document, UnitNode? instrument, UnitNode? unit, PrintedText words)
    {
        if (words.Slices.Count > 0)
        {
            passages.Add(new Passage(document, instrument, unit, null, words));
        }
    }

    private static void AddTables(
        List<Passage> passages, DocumentIndex document, UnitNode? instrument, EquatableArray<TableRecord> tables)
    {
        foreach (var words in tables.SelectMany(table => TableWords.Of(table, document.Source)))
        {
            Add(passages, document, instrument, instrument, words);
        }
    }

    private static Passage OfFootnote(DocumentIndex document, FootnoteNode note)
    {
        var mark = note.Record.References.FirstOrDefault(reference => reference.Unit.Length > 0);
        var unit = mark is null ? null : document.FindMarked(mark.Unit);
        return new Passage(document, note.Scope, unit ?? note.Scope, note, note.Record.Text);
    }
}
