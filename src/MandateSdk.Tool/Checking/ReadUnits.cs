using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Import;

namespace MandateSdk.Tool.Checking;

/// <summary>A unit of a text as the reader found it, in the form of a marked-up one.</summary>
/// <param name="Line">The line where it begins, counted from 1.</param>
/// <param name="Unit">The unit.</param>
internal sealed record ReadUnit(int Line, MarkedUnit Unit)
{
    /// <summary>The units of a document.</summary>
    public static IEnumerable<ReadUnit> Of(Document document)
    {
        foreach (var instrument in document.AllInstruments)
        {
            foreach (var unit in instrument.AllSections)
                yield return Make(MarkedUnitKind.Heading, unit.Label, unit.Title, unit);
            foreach (var unit in instrument.AllPreambularParagraphs)
            {
                yield return Make(MarkedUnitKind.Recital, null, unit.TextAsPrinted, unit);
                foreach (var item in Items(unit.Subparagraphs))
                    yield return item;
            }

            foreach (var unit in instrument.AllParagraphs)
            {
                yield return Make(MarkedUnitKind.Paragraph, unit.Label, unit.TextAsPrinted, unit);
                foreach (var item in Items(unit.Subparagraphs))
                    yield return item;
            }
        }

        foreach (var note in document.Footnotes.Where(note => note.Lines.Count > 0))
            yield return new ReadUnit(note.Lines[0],
                new MarkedUnit(MarkedUnitKind.Note, note.Label, note.TextAsPrinted, []));
    }

    private static IEnumerable<ReadUnit> Items(IEnumerable<Subparagraph> items) =>
        items.SelectMany(item => Items(item.Subparagraphs)
            .Prepend(Make(MarkedUnitKind.Item, item.Label, item.TextAsPrinted, item)));

    private static ReadUnit Make(MarkedUnitKind kind, string? label, string text, Unit unit) =>
        new(unit.Lines.Count > 0
            ? unit.Lines[0]
            : 0, new MarkedUnit(kind, label, text, unit.Footnotes.Select(note => note.Label).ToList()));
}
