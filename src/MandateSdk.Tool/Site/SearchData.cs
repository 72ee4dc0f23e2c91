using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using MandateSdk.Core.Model;

namespace MandateSdk.Tool.Site;

/// <summary>What the search of the site looks through: a script with data, since pages of a folder may not read files.</summary>
internal static class SearchData
{
    private static readonly byte[] Before = "window.mandateUnits = "u8.ToArray();
    private static readonly byte[] After = ";\n"u8.ToArray();

    /// <summary>Writes the data: pages, and units with the place of their page in the list.</summary>
    public static void Write(SiteContent content, Stream output)
    {
        output.Write(Before);
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteStartArray("pages");
            foreach (var instrument in content.Instruments)
            {
                json.WriteStartArray();
                json.WriteStringValue(content.Places.PageOf(instrument));
                json.WriteStringValue(instrument.Citation);
                json.WriteStringValue(MandateWords.Of(instrument.Kind));
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteStartArray("units");
            for (var page = 0; page < content.Instruments.Count; page++)
            {
                foreach (var unit in UnitsOf(content.Instruments[page]))
                    WriteUnit(json, unit, page, content);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(After);
    }

    private static IEnumerable<Unit> UnitsOf(Instrument instrument) =>
        instrument.DescendantsAndSelf().Where(unit => unit.Instrument == instrument);

    private static void WriteUnit(Utf8JsonWriter json, Unit unit, int page, SiteContent content)
    {
        json.WriteStartArray();
        json.WriteNumberValue(page);
        json.WriteStringValue(SitePlaces.AnchorOf(unit));
        json.WriteStringValue(unit is Instrument ? "" : UnitLink.Inside(unit));
        json.WriteStringValue(unit is Instrument ? unit.Citation : unit.Text);

        // What a unit defines leads before what only uses the words.
        json.WriteStringValue(string.Join("; ", content.DefinedIn(unit).Select(term => term.Term)));
        json.WriteEndArray();
    }
}
