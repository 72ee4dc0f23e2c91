using System;
using System.Globalization;
using System.Linq;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Generators.Naming;

namespace MandateSdk.Generators.Emission;

/// <summary>What an editor shows of a unit: its own words, how it is cited, and where it is printed.</summary>
internal static class UnitComments
{
    /// <summary>Writes the comment of a member that gives a unit.</summary>
    public static void Write(CodeWriter code, Unit unit)
    {
        var text = unit is Section { Label: { } label } ? label + " " + unit.Text : unit.Text;
        code.Summary(text.Length > 0 ? text : unit.Citation);
        code.Remarks(DocComment.Cut(unit.Instrument.Citation, Identifier.MaxLength) + ", " + CitationInside(unit) + ". "
            + unit.Document.File + ", " + Lines(unit) + ".");
    }

    /// <summary>
    /// How a unit is cited inside its instrument: "para. 25 (a)". Titles are long, and everywhere the same.
    /// </summary>
    public static string CitationInside(Unit unit)
    {
        var prefix = unit.Instrument.Citation + ", ";
        return unit.Citation.StartsWith(prefix, StringComparison.Ordinal)
            ? unit.Citation.Substring(prefix.Length)
            : unit.Citation;
    }

    /// <summary>Writes the comment of an instrument's class.</summary>
    public static void Write(CodeWriter code, Instrument instrument, CatalogInstrument? entry)
    {
        code.Summary(instrument.Citation);
        code.Remarks(Origin(instrument.Label, entry?.Lineage) + string.Format(
            CultureInfo.InvariantCulture,
            "{0}, lines {1}-{2}.",
            instrument.Document.File,
            instrument.StartLine,
            instrument.EndLine));
    }

    /// <summary>
    /// What an instrument is called beside its title: its label, and the symbol that it was adopted under.
    /// </summary>
    public static string Origin(string? label, LineageRecord? lineage)
    {
        var sentences = string.Empty;
        if (label is not null)
        {
            sentences += label.TrimEnd('.') + ". ";
        }

        if (lineage?.AdoptedAs is not null)
        {
            var facts = new[] { "Symbol: " + lineage.AdoptedAs, lineage.AdoptedOn?.ToString(),
                lineage.Confidence?.Name };
            sentences += string.Join(", ", facts.Where(fact => fact is not null)) + ". ";
        }

        return lineage?.SupersededBy is null ? sentences : sentences + "Superseded by " + lineage.SupersededBy + ". ";
    }

    private static string Lines(Unit unit) => unit.Lines.Count == 1
        ? "line " + Literal.Of(unit.Lines[0])
        : "lines " + string.Join(", ", unit.Lines.Select(Literal.Of));
}
