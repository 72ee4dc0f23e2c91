using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Records;

namespace MandateSdk.Core.Meaning;

/// <summary>A stretch of words with one subject: a unit, a footnote, a paragraph of the frame or a cell of a table.</summary>
/// <param name="Document">The document.</param>
/// <param name="Instrument">The instrument that it belongs to; null for the frame and the document's own footnotes.</param>
/// <param name="Unit">The unit whose words these are, or the unit around a footnote's first mark; null for the frame.</param>
/// <param name="Footnote">The footnote whose definition this is; null for anything else.</param>
/// <param name="Words">Where the words stand.</param>
/// <param name="Notes">The labels of the footnotes that the words refer to, in order.</param>
internal sealed record Passage(
    Document Document,
    Instrument? Instrument,
    Unit? Unit,
    Footnote? Footnote,
    PrintedText Words,
    IReadOnlyList<string> Notes)
{
    /// <summary>The words.</summary>
    public Wording Read() => Wording.Of(Words, Notes, Document.Source);

    /// <summary>All words of a document, in the order of the text.</summary>
    /// <param name="document">The document.</param>
    public static IReadOnlyList<Passage> AllOf(Document document)
    {
        var passages = document.Units
            .Where(unit => unit is not Model.Instrument)
            .Select(unit => new Passage(document, unit.Instrument, unit, null, unit.Words, unit.NoteLabels))
            .Concat(document.Footnotes.Select(note => OfFootnote(document, note)))
            .Concat(document.AllInstruments.SelectMany(instrument => instrument.AllFootnotes).Select(note => OfFootnote(document, note)))
            .Concat(document.Record.Frame.Select(words => new Passage(document, null, null, null, words, [])))
            .Concat(document.Tables.Concat(document.AllInstruments.SelectMany(instrument => instrument.Tables))
                .SelectMany(table => table.Words.Select(words => new Passage(document, table.Instrument, table.Instrument, null, words, []))));
        return passages.Where(passage => passage.Words.Slices.Count > 0)
            .OrderBy(passage => passage.Words.Slices[0].Start)
            .ToArray();
    }

    private static Passage OfFootnote(Document document, Footnote note)
    {
        var mark = note.References.FirstOrDefault(reference => reference.Unit.Length > 0);
        var unit = mark is null ? null : document.Find(document.Key + "/" + mark.Unit);
        return new Passage(document, note.Scope, unit ?? note.Scope, note, note.Words, []);
    }
}
