using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;

namespace MandateSdk.Tool.Checking;

/// <summary>The units of a document for the comparison with another.</summary>
internal static class ComparedUnits
{
    /// <summary>The units of a document; the notes come last.</summary>
    public static IEnumerable<ComparedUnit> Of(Document document)
    {
        foreach (var instrument in document.AllInstruments)
        {
            if (instrument.Title is { Length: > 0 } title)
                yield return Make(ComparedKind.Heading, null, title, instrument);
            foreach (var unit in instrument.AllSections)
                yield return Make(ComparedKind.Heading, unit.Label, unit.Title, unit);
            foreach (var unit in instrument.AllPreambularParagraphs)
            {
                yield return Make(ComparedKind.Recital, null, unit.TextAsPrinted, unit);
                foreach (var item in Items(unit.Subparagraphs))
                    yield return item;
            }

            foreach (var unit in instrument.AllParagraphs)
            {
                yield return Make(ComparedKind.Paragraph, unit.Label, unit.TextAsPrinted, unit);
                foreach (var item in Items(unit.Subparagraphs))
                    yield return item;
            }
        }

        foreach (var note in document.AllInstruments.SelectMany(instrument => instrument.AllFootnotes)
            .Concat(document.Footnotes).Where(note => note.Lines.Count > 0))
            yield return new ComparedUnit(ComparedKind.Note, note.Label, note.TextAsPrinted, [], note.Lines[0]);
    }

    private static IEnumerable<ComparedUnit> Items(IEnumerable<Subparagraph> items) =>
        items.SelectMany(item => Items(item.Subparagraphs)
            .Prepend(Make(ComparedKind.Item, item.Label, item.TextAsPrinted, item)));

    private static ComparedUnit Make(ComparedKind kind, string? label, string text, Unit unit) =>
        new(kind, label, text, unit.Footnotes.Select(note => note.Label).ToList(), unit.Lines.Count > 0 ? unit.Lines[0] : 0);
}
