using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Records;

namespace MandateSdk.Fuzz.Invariants;

/// <summary>All words that a record points to.</summary>
internal static class RecordTexts
{
    public static IEnumerable<PrintedText> Of(DocumentRecord record) => record.Frame
        .Concat(record.Footnotes.Select(note => note.Text))
        .Concat(record.Tables.SelectMany(Of))
        .Concat(record.Instruments.SelectMany(Of));

    private static IEnumerable<PrintedText> Of(InstrumentRecord record) => record.Preamble.Concat(record.Paragraphs).SelectMany(Of)
        .Concat(record.Sections.SelectMany(Of))
        .Concat(record.Annexes.SelectMany(Of))
        .Concat(record.Footnotes.Select(note => note.Text))
        .Concat(record.Tables.SelectMany(Of));

    private static IEnumerable<PrintedText> Of(SectionRecord record) => record.Preamble.Concat(record.Paragraphs).SelectMany(Of)
        .Concat(record.Sections.SelectMany(Of))
        .Append(record.Heading);

    private static IEnumerable<PrintedText> Of(ParagraphRecord record) => record.Items.SelectMany(Of).Append(record.Text);

    private static IEnumerable<PrintedText> Of(TableRecord record) => record.Caption is null ? [] : [record.Caption];
}
