using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;
using MandateSdk.Generators.Naming;
using MandateSdk.Generators.Pipeline;

namespace MandateSdk.Generators.Emission;

/// <summary>An instrument with all its names, ready to be written.</summary>
internal sealed class EmittedInstrument
{
    private EmittedInstrument(Instrument instrument, int index, DocumentNames names, string space, WorkMeter work)
    {
        Instrument = instrument;
        Name = names.InstrumentNames[index];
        Type = TypeNames.Norm(Name, space);
        Member = names.Summary.Instruments[index].Member;
        Entry = names.Summary.Instruments[index].Entry;
        Root = UnitNames.Of(instrument, Name, work);
        UnitCount = Root.NumberUnits();
    }

    /// <summary>The instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>The name of its class.</summary>
    public string Name { get; }

    /// <summary>The class, as the code of norms knows it.</summary>
    public string Type { get; }

    /// <summary>The member by which the instrument around it gives it.</summary>
    public string Member { get; }

    /// <summary>What the catalog says of it; null where the catalog does not know it.</summary>
    public CatalogInstrument? Entry { get; }

    /// <summary>Its units with their names.</summary>
    public NamedUnit Root { get; }

    /// <summary>The number of its units, those of the instruments inside it left out.</summary>
    public int UnitCount { get; }

    /// <summary>The instruments inside it.</summary>
    public IReadOnlyList<EmittedInstrument> Annexes { get; private set; } = Array.Empty<EmittedInstrument>();

    /// <summary>This instrument and all inside it.</summary>
    public IEnumerable<EmittedInstrument> WithAnnexes() =>
        new[] { this }.Concat(Annexes.SelectMany(annex => annex.WithAnnexes()));

    /// <summary>The outermost instruments of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="names">Its names; the summary lists the instruments in the order of the text, as we meet them
    /// here.</param>
    /// <param name="space">The namespace of the generated code.</param>
    /// <param name="work">Counts the units.</param>
    public static IReadOnlyList<EmittedInstrument> Of(Document document, DocumentNames names, string space,
        WorkMeter work)
    {
        var index = 0;
        return Of(document.Instruments);

        EmittedInstrument[] Of(IEnumerable<Instrument> instruments) => instruments
            .Select(instrument =>
                new EmittedInstrument(instrument, index++, names, space, work) { Annexes = Of(instrument.Annexes) })
            .ToArray();
    }
}
