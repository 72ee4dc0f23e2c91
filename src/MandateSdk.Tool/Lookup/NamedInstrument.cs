using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;
using MandateSdk.Tool.Sources;

namespace MandateSdk.Tool.Lookup;

/// <summary>An instrument with what is known of it beside its text.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="ClassName">Its C# name; null where the library does not have it.</param>
/// <param name="Entry">What the catalog knows of it; null for nothing.</param>
internal sealed record NamedInstrument(Instrument Instrument, string? ClassName, CatalogInstrument? Entry)
{
    /// <summary>All instruments of a text.</summary>
    public static IEnumerable<NamedInstrument> AllOf(BoundSource source) =>
        source.Document.AllInstruments.Select(instrument => Of(instrument, source));

    private static NamedInstrument Of(Instrument instrument, BoundSource source)
    {
        var localId = instrument.Id[(source.Document.Key.Length + 1)..];
        var entry = source.Entry?.Instruments.FirstOrDefault(item => item.Id == localId);
        return new NamedInstrument(instrument, BuiltInTexts.ClassNameOf(instrument) ?? entry?.Name, entry);
    }
}
