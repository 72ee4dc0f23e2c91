using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;
using MandateSdk.Generators.Naming;

namespace MandateSdk.Generators.Pipeline;

/// <summary>
/// What the other documents and the index have to know of a document: titles and ids, no lines and no sentences, so
/// that a changed sentence stays a matter of its own document.
/// </summary>
/// <param name="File">The name of the text without folders.</param>
/// <param name="Title">The title; null where there is none.</param>
/// <param name="Symbol">The symbol; null where there is none.</param>
/// <param name="Date">The date; null where there is none.</param>
/// <param name="ChosenName">The name that the catalog chose; null where it chose none.</param>
/// <param name="Instruments">All instruments, annexes too, in the order of the text.</param>
internal sealed record DocumentSummary(
    string File,
    string? Title,
    string? Symbol,
    CalendarDate? Date,
    string? ChosenName,
    EquatableArray<InstrumentSummary> Instruments)
{
    /// <summary>Sums up a document that was read.</summary>
    /// <param name="record">The document.</param>
    /// <param name="known">What the catalog says of it; null where the catalog does not know it.</param>
    /// <param name="work">Counts the instruments.</param>
    public static DocumentSummary Of(DocumentRecord record, CatalogDocument? known, WorkMeter work)
    {
        var instruments = new List<InstrumentSummary>();
        Add(record.Instruments, parent: -1);
        return new DocumentSummary(
            record.File,
            record.Title,
            record.Symbol,
            record.Date,
            known?.Name,
            instruments.ToEquatableArray());

        void Add(EquatableArray<InstrumentRecord> records, int parent)
        {
            var members = AnnexMembers.Of(records);
            for (var i = 0; i < records.Count; i++)
            {
                work.Count(1 + (records[i].Title?.Length ?? 0));
                var entry = known?.Instruments.FirstOrDefault(entry => entry.Id == records[i].Id);
                var index = instruments.Count;
                instruments.Add(InstrumentSummary.Of(records[i], parent, members[i], entry));
                Add(records[i].Annexes, index);
            }
        }
    }
}

/// <summary>What the other documents and the index have to know of an instrument.</summary>
/// <param name="Id">The id inside the document.</param>
/// <param name="Kind">What sort of text it is.</param>
/// <param name="Label">The label as printed; null where there is none.</param>
/// <param name="Title">The title; null where there is none.</param>
/// <param name="Parent">The place of the instrument around this one in the list; -1 where there is none.</param>
/// <param name="Member">The name of the member by which that instrument gives this one.</param>
/// <param name="Entry">What the catalog says of it; null where the catalog does not know it.</param>
internal sealed record InstrumentSummary(
    string Id,
    InstrumentKind Kind,
    string? Label,
    string? Title,
    int Parent,
    string Member,
    CatalogInstrument? Entry)
{
    /// <summary>Sums up an instrument.</summary>
    public static InstrumentSummary Of(InstrumentRecord record, int parent, string member, CatalogInstrument? entry) =>
        new(record.Id, record.Kind, record.Label, record.Title ?? record.AdoptionCitation, parent, member, entry);
}
