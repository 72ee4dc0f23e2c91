using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;

namespace MandateSdk.Tool.Lookup;

/// <summary>The instruments of a run, found by the resolver of the library.</summary>
internal sealed class InstrumentNames
{
    private readonly IReadOnlyList<NamedInstrument> _instruments;
    private readonly NameResolver<Instrument, Unit> _resolver;

    public InstrumentNames(IReadOnlyList<NamedInstrument> instruments)
    {
        _instruments = instruments;
        var documents = new List<Document>();
        foreach (var item in instruments.Where(item => !documents.Exists(other =>
            ReferenceEquals(other, item.Instrument.Document))))
            documents.Add(item.Instrument.Document);
        _resolver = new NameResolver<Instrument, Unit>(new DocumentTexts(documents, new CitationGraph(documents),
            instrument => Named(instrument).ClassName));
    }

    /// <summary>What a name leads to.</summary>
    public LookupResult Resolve(string name) => new(_resolver.Resolve(name));

    /// <summary>An instrument with what is known of its names.</summary>
    public NamedInstrument Named(Instrument instrument) =>
        _instruments.First(item => ReferenceEquals(item.Instrument, instrument));
}
