using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Tool.Sources;

namespace MandateSdk.Tool.Lookup;

/// <summary>An instrument with the names by which a user may ask for it.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Exact">Names that belong to it.</param>
/// <param name="Loose">Words of which a part may be asked for.</param>
/// <param name="ClassName">Its C# name; null where the library does not have it.</param>
/// <param name="Entry">What the catalog knows of it; null for nothing.</param>
internal sealed record NamedInstrument(
    Instrument Instrument,
    IReadOnlyList<string> Exact,
    IReadOnlyList<string> Loose,
    string? ClassName,
    CatalogInstrument? Entry)
{
    /// <summary>All instruments of a text.</summary>
    public static IEnumerable<NamedInstrument> AllOf(BoundSource source) =>
        source.Document.AllInstruments.Select(instrument => Of(instrument, source));

    private static NamedInstrument Of(Instrument instrument, BoundSource source)
    {
        var localId = instrument.Id[(source.Document.Key.Length + 1)..];
        var entry = source.Entry?.Instruments.FirstOrDefault(item => item.Id == localId);
        var className = BuiltInTexts.ClassNameOf(instrument);
        return new NamedInstrument(
            instrument,
            Present(
                instrument.Id,
                localId,
                className,
                entry?.Name,
                instrument.Lineage?.AdoptedAs,
                instrument.Lineage?.DraftSymbol,
                instrument.Title,
                instrument.AdoptionCitation),
            Present(instrument.Title, instrument.Id, instrument.Label, instrument.Label + " " + instrument.Title),
            className,
            entry);
    }

    private static string[] Present(params string?[] names) => names.OfType<string>().ToArray();
}
