using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Diagnostics;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Catalogs;

/// <summary>
/// Compares the entries of a catalog with the texts that there are: an entry for nothing is a fact that does not count.
/// </summary>
/// <remarks>The diagnostics are at places of the catalog, and not of a text.</remarks>
public sealed class CatalogReview
{
    private const int NamedIds = 5;

    private readonly SourceText _json;
    private readonly IReadOnlyList<EntryPlace> _places;

    private CatalogReview(SourceText json, IReadOnlyList<EntryPlace> places)
    {
        _json = json;
        _places = places;
    }

    /// <summary>Reads a catalog.</summary>
    /// <param name="json">The text of the catalog.</param>
    /// <exception cref="CatalogFormatException">The text is not JSON, or not a catalog.</exception>
    public static CatalogReview Read(string json)
    {
        var places = new List<EntryPlace>();
        CatalogReader.Read(json, places);
        return new CatalogReview(new SourceText(json, string.Empty), places);
    }

    /// <summary>The entries whose text does not exist, MND1302.</summary>
    /// <param name="exists">True for the name of a text that exists, without its folder.</param>
    public IReadOnlyList<Diagnostic> EntriesWithoutText(Func<string, bool> exists) => _places
        .Where(place => place.Instrument is null && !exists(place.File))
        .Select(place => At(
            place,
            ReadingRules.EntryWithoutText,
            "No text has the name “" + place.File + "”, so nothing is read of the entry; correct the name, or remove "
            + "the entry."))
        .ToArray();

    /// <summary>The entries of one text whose instrument does not exist, MND1303.</summary>
    /// <param name="file">The name of the text, without its folder.</param>
    /// <param name="ids">The ids of its instruments inside the text, such as <c>A/draft-resolution-I/annex</c>.</param>
    public IReadOnlyList<Diagnostic> EntriesWithoutInstrument(string file, IEnumerable<string> ids)
    {
        var known = ids.Distinct(StringComparer.Ordinal).ToArray();
        var names = known.Length == 0
            ? "it has none"
            : "its ids are " + string.Join(", ", known.Take(NamedIds)) + (known.Length > NamedIds
                ? ", …"
                : string.Empty);
        return _places
            .Where(place => place.Instrument is { } id && place.File == file && !known.Contains(id))
            .Select(place => At(
                place,
                ReadingRules.EntryWithoutInstrument,
                "The text " + file + " has no instrument with the id “" + place.Instrument + "”, so nothing is read "
                + "of the entry; " + names + "."))
            .ToArray();
    }

    private Diagnostic At(EntryPlace place, DiagnosticRule rule, string message) => new(
        rule, new TextSpan(place.Position, 1), _json.LineNumberAt(place.Position), _json.ColumnAt(place.Position),
            message);
}
