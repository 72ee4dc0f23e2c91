using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Catalogs;

/// <summary>Reads a catalog from JSON.</summary>
/// <remarks>
/// The reader is strict: a misspelt key would otherwise be a fact that silently does not count. What each key means is
/// said at <see cref="CatalogDocument"/>, <see cref="CatalogInstrument"/>, <see cref="LineageRecord"/> and
/// <see cref="Erratum"/>.
/// </remarks>
public static class CatalogReader
{
    private const string InstrumentKeys =
        "id name status adoptedAs adoptedOn otherSymbols supersededBy confidence evidence draftSymbol "
        + "draftSymbolEvidence"
        + " recommendedBy recommendedByConfidence firstAdoptedBy approvedBy approvedOn followedBy editedOnAdoption";

    /// <summary>Reads a catalog.</summary>
    /// <param name="json">The text of the catalog.</param>
    /// <returns>The catalog.</returns>
    /// <exception cref="CatalogFormatException">The text is not JSON, or not a catalog.</exception>
    public static Catalog Read(string json) => Read(json, new List<EntryPlace>());

    /// <summary>Reads a catalog and where its entries stand.</summary>
    internal static Catalog Read(string json, List<EntryPlace> places)
    {
        var reader = new JsonReader(json);
        var documents = default(EquatableArray<CatalogDocument>);
        var vocabulary = default(EquatableArray<VocabularyRow>);
        reader.ReadObject("documents vocabulary", key =>
        {
            if (key == "vocabulary")
            {
                vocabulary = VocabularyReader.Read(reader);
            }
            else
            {
                documents = reader.ReadArray(each => ReadDocument(each, places));
            }
        });
        reader.ReadEnd();
        return new Catalog { Documents = documents, Vocabulary = vocabulary };
    }

    private static CatalogDocument ReadDocument(JsonReader reader, List<EntryPlace> places)
    {
        var (file, ids) = (0, new List<(string Id, int Position)>());
        var strings = new Dictionary<string, string?>();
        var instruments = default(EquatableArray<CatalogInstrument>);
        var errata = default(EquatableArray<Erratum>);
        var otherSymbols = default(EquatableArray<string>);
        var numbering = default(EquatableArray<string>);
        var start = reader.ReadObject("file key name symbol publishedAs otherSymbols title confidence evidence "
            + "numbering issuer instruments errata", key =>
        {
            switch (key)
            {
                case "instruments":
                    instruments = reader.ReadArray(each => ReadInstrument(each, ids));
                    break;
                case "errata":
                    errata = reader.ReadArray(ReadErratum);
                    break;
                case "otherSymbols":
                    otherSymbols = reader.ReadArray(ReadItem);
                    break;
                case "numbering":
                    numbering = reader.ReadArray(ReadLabel);
                    break;
                default:
                    file = key == "file" ? reader.NextValue() : file;
                    strings.Add(key, reader.ReadWords(key));
                    break;
            }
        });

        var name = Required(strings, "file", reader, start);
        places.Add(new EntryPlace(file, name, null));
        places.AddRange(ids.Select(entry => new EntryPlace(entry.Position, name, entry.Id)));
        return new CatalogDocument(name)
        {
            Key = Optional(strings, "key"),
            Name = Optional(strings, "name"),
            Symbol = Optional(strings, "symbol"),
            PublishedAs = Optional(strings, "publishedAs"),
            Title = Optional(strings, "title"),
            Instruments = instruments,
            Errata = errata,
            OtherSymbols = otherSymbols,
            Confidence = Confidence.OrNull(Optional(strings, "confidence")),
            Evidence = Optional(strings, "evidence"),
            Numbering = numbering,
            Issuer = Optional(strings, "issuer"),
        };
    }

    // Whether it is a label is for the reader of texts to know, which stands above catalogs: here it must have words.
    private static string ReadLabel(JsonReader reader) =>
        reader.ReadWords("numbering") ?? throw reader.Error("a label such as \"1.1\" should stand here");

    private static CatalogInstrument ReadInstrument(JsonReader reader, List<(string Id, int Position)> ids)
    {
        var place = 0;
        var strings = new Dictionary<string, string?>();
        var otherSymbols = default(EquatableArray<string>);
        var followedBy = default(EquatableArray<string>);
        AdoptionEdits? edits = null;
        var start = reader.ReadObject(InstrumentKeys, key =>
        {
            switch (key)
            {
                case "otherSymbols":
                    otherSymbols = reader.ReadArray(ReadItem);
                    break;
                case "followedBy":
                    followedBy = reader.ReadArray(ReadItem);
                    break;
                case "editedOnAdoption":
                    edits = ReadEdits(reader);
                    break;
                case "adoptedOn" or "approvedOn":
                    strings.Add(key, ReadDate(reader));
                    break;
                default:
                    place = key == "id" ? reader.NextValue() : place;
                    strings.Add(key, reader.ReadWords(key));
                    break;
            }
        });

        var lineage = new LineageRecord
        {
            AdoptedAs = Optional(strings, "adoptedAs"),
            AdoptedOn = CalendarDate.OrNull(Optional(strings, "adoptedOn")),
            SupersededBy = Optional(strings, "supersededBy"),
            Confidence = Confidence.OrNull(Optional(strings, "confidence")),
            Evidence = Optional(strings, "evidence"),
            Status = AdoptionStatus.OrNull(Optional(strings, "status")),
            OtherSymbols = otherSymbols,
            DraftSymbol = Optional(strings, "draftSymbol"),
            DraftSymbolEvidence = Optional(strings, "draftSymbolEvidence"),
            RecommendedBy = Optional(strings, "recommendedBy"),
            RecommendedByConfidence = Confidence.OrNull(Optional(strings, "recommendedByConfidence")),
            FirstAdoptedBy = Optional(strings, "firstAdoptedBy"),
            ApprovedBy = Optional(strings, "approvedBy"),
            ApprovedOn = CalendarDate.OrNull(Optional(strings, "approvedOn")),
            FollowedBy = followedBy,
            Edits = edits,
        };
        var id = Required(strings, "id", reader, start);
        ids.Add((id, place));
        return new CatalogInstrument(id)
        {
            Name = Optional(strings, "name"),
            Lineage = lineage == LineageRecord.Unknown ? null : lineage,
        };
    }

    private static AdoptionEdits ReadEdits(JsonReader reader)
    {
        var numbers = new Dictionary<string, int>();
        string? note = null;
        var start = reader.ReadObject("operativeParagraphs changed note", key =>
        {
            if (key == "note")
            {
                note = reader.ReadString();
            }
            else
            {
                numbers.Add(key, reader.ReadNumber());
            }
        });

        return new AdoptionEdits(
            numbers.TryGetValue("operativeParagraphs", out var all)
                ? all
                : throw Missing("operativeParagraphs", reader, start),
            numbers.TryGetValue("changed", out var changed) ? changed : throw Missing("changed", reader, start),
            note ?? throw Missing("note", reader, start));
    }

    private static string ReadItem(JsonReader reader) =>
        reader.ReadString() ?? throw reader.Error("a string should stand here");

    private static string? ReadDate(JsonReader reader)
    {
        var text = reader.ReadString();
        return text is null || CalendarDate.OrNull(text) is { Day: not null }
            ? text
            : throw reader.Error("\"" + text + "\" is no day of the calendar in the form yyyy-MM-dd");
    }

    private static Erratum ReadErratum(JsonReader reader)
    {
        var strings = new Dictionary<string, string?>();
        var number = 0;
        var start = reader.ReadObject("line printed reading reason", key =>
        {
            if (key == "line")
            {
                number = reader.ReadLineNumber();
            }
            else
            {
                // What was printed by mistake alone reads as nothing.
                strings.Add(key, key == "reading" ? reader.ReadString() : reader.ReadWords(key));
            }
        });

        return new Erratum(
            number > 0 ? number : throw Missing("line", reader, start),
            Required(strings, "printed", reader, start),
            Required(strings, "reading", reader, start),
            Required(strings, "reason", reader, start));
    }

    private static string? Optional(Dictionary<string, string?> strings, string key) =>
        strings.TryGetValue(key, out var value) ? value : null;

    private static string Required(Dictionary<string, string?> strings, string key, JsonReader reader, int start) =>
        Optional(strings, key) ?? throw Missing(key, reader, start);

    private static CatalogFormatException Missing(string key, JsonReader reader, int start) =>
        reader.Error("the entry has no \"" + key + "\"; give it one", start);
}
