using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Records;

namespace MandateSdk.Core.Model;

/// <summary>What is read or looked up once a document, each on first touch and by one thread.</summary>
/// <remarks>
/// An object of its own, made when the first of these is asked for: the types of all of them together would take longer
/// than to read the first paragraph of generated code.
/// </remarks>
internal sealed class DocumentLayers
{
    /// <summary>Makes the layers, and reads none.</summary>
    public DocumentLayers(Document document)
    {
        var meaning = new Lazy<MeaningViews>(() => new MeaningViews(document, document.Index));
        Units = new Lazy<Dictionary<string, Unit>>(() => IndexUnits(document));
        Index = new Lazy<DocumentIndex>(() => new DocumentIndex(document.Record, document.Source, document.Lexicon));
        References = new Lazy<IReadOnlyList<Reference>>(() => meaning.Value.ReadReferences());
        ReferencesByUnit = new Lazy<UnitIndex<Reference>>(() =>
            new UnitIndex<Reference>(document.Units, document.References, reference => reference.Unit));
        Terms = new Lazy<IReadOnlyList<DefinedTerm>>(() => meaning.Value.ReadTerms());
        Mandates = new Lazy<IReadOnlyList<Mandate>>(() => meaning.Value.ReadMandates());
        MandatesByUnit = new Lazy<UnitIndex<Mandate>>(() =>
            new UnitIndex<Mandate>(document.Units, document.Mandates, mandate => mandate.Unit));
        InstrumentsByLabel = new Lazy<ILookup<string?, Instrument>>(() =>
            document.Instruments.ToLookup(instrument => instrument.Label, StringComparer.OrdinalIgnoreCase));
        TermsByInstrument = new Lazy<ILookup<string?, DefinedTerm>>(() =>
            document.Terms.ToLookup(term => term.Scope?.Instrument.Id, StringComparer.Ordinal));
    }

    /// <summary>The units by their ids.</summary>
    public Lazy<Dictionary<string, Unit>> Units { get; }

    /// <summary>The records as what reads meaning sees them.</summary>
    public Lazy<DocumentIndex> Index { get; }

    /// <summary>The citations.</summary>
    public Lazy<IReadOnlyList<Reference>> References { get; }

    /// <summary>The citations of each unit.</summary>
    public Lazy<UnitIndex<Reference>> ReferencesByUnit { get; }

    /// <summary>The terms.</summary>
    public Lazy<IReadOnlyList<DefinedTerm>> Terms { get; }

    /// <summary>The mandates.</summary>
    public Lazy<IReadOnlyList<Mandate>> Mandates { get; }

    /// <summary>The mandates of each unit.</summary>
    public Lazy<UnitIndex<Mandate>> MandatesByUnit { get; }

    /// <summary>The instruments that stand in no other one, by their labels.</summary>
    public Lazy<ILookup<string?, Instrument>> InstrumentsByLabel { get; }

    /// <summary>The terms by the ids of the instruments that define them.</summary>
    public Lazy<ILookup<string?, DefinedTerm>> TermsByInstrument { get; }

    private static Dictionary<string, Unit> IndexUnits(Document document)
    {
        var units = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var unit in document.Units.Where(unit => !units.ContainsKey(unit.Id)))
        {
            units.Add(unit.Id, unit);
        }

        return units;
    }
}
