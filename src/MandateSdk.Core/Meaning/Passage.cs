using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Records;

namespace MandateSdk.Core.Meaning;

/// <summary>
/// A stretch of words with one subject: a unit, a footnote, a paragraph of the frame or a cell of a table.
/// </summary>
/// <param name="Document">The document.</param>
/// <param name="Instrument">The instrument that it belongs to; null for the frame and the document's own
/// footnotes.</param>
/// <param name="Unit">The unit whose words these are, or the unit around a footnote's first mark; null for the
/// frame.</param>
/// <param name="Footnote">The footnote whose definition this is; null for anything else.</param>
/// <param name="Words">Where the words stand.</param>
/// <param name="Notes">The labels of the footnotes that the words refer to, in order.</param>
internal sealed record Passage(
    DocumentIndex Document,
    UnitNode? Instrument,
    UnitNode? Unit,
    FootnoteNode? Footnote,
    PrintedText Words,
    IReadOnlyList<string> Notes)
{
    /// <summary>The words; those of a unit are made once for all who read it.</summary>
    public Wording Read() => Footnote is null && Unit is { } unit && ReferenceEquals(Words, unit.Words)
        ? unit.Wording
        : Wording.Of(Words, Notes, Document.Source);

    /// <summary>All words of a document, in the order of the text.</summary>
    /// <param name="document">The document.</param>
    public static IReadOnlyList<Passage> AllOf(DocumentIndex document)
    {
        var passages = document.Units
            .Where(unit => unit.Kind != UnitNodeKind.Instrument)
            .Select(unit => new Passage(document, unit.Instrument, unit, null, unit.Words, unit.NoteLabels))
            .Concat(document.Footnotes.Select(note => OfFootnote(document, note)))
            .Concat(document.Record.Frame.Select(words => new Passage(document, null, null, null, words, [])))
            .Concat(document.Record.Tables.SelectMany(table => OfTable(document, null, table)))
            .Concat(document.Units.SelectMany(unit => unit.InstrumentRecord is { } instrument
                ? instrument.Tables.SelectMany(table => OfTable(document, unit, table))
                : []));
        return passages.Where(passage => passage.Words.Slices.Count > 0)
            .OrderBy(passage => passage.Words.Slices[0].Start)
            .ToArray();
    }

    private static IEnumerable<Passage> OfTable(DocumentIndex document, UnitNode? instrument, TableRecord table) =>
        TableWords.Of(table, document.Source)
            .Select(words => new Passage(document, instrument, instrument, null, words, []));

    private static Passage OfFootnote(DocumentIndex document, FootnoteNode note)
    {
        var mark = note.Record.References.FirstOrDefault(reference => reference.Unit.Length > 0);
        var unit = mark is null ? null : document.Find(document.Record.Key + "/" + mark.Unit);
        return new Passage(document, note.Scope, unit ?? note.Scope, note, note.Record.Text, []);
    }
}
