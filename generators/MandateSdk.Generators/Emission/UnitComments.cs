using System;
using System.Globalization;
using System.Linq;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Generators.Naming;

namespace MandateSdk.Generators.Emission;

/// <summary>What an editor shows of a unit: its own words, how it is cited, and on which line it is printed.</summary>
/// <remarks>The title of the instrument and the file stand once, with the class.</remarks>
internal sealed class UnitComments(CodeWriter code, Documentation documentation)
{
    // Two or three lines of an editor's window: enough to know a norm, and the rest is Text.
    private const int Budget = 240;

    /// <summary>Writes the comment of a member that gives a unit.</summary>
    public void Write(Unit unit)
    {
        if (documentation == Documentation.None)
        {
            return;
        }

        var text = unit is Section { Label: { } label } ? label + " " + unit.Text : unit.Text;
        var citation = CitationInside(unit);
        if (text.Length > 0)
        {
            code.Summary(documentation == Documentation.Full ? text : DocComment.CutAtSentence(text, Budget));
            code.Remarks(Capital(citation) + ", " + Lines(unit) + ".");
        }
        else
        {
            code.Summary(Capital(citation) + ", " + Lines(unit) + ".");
        }
    }

    /// <summary>Writes the comment of a member that is explained elsewhere.</summary>
    /// <param name="member">The member with the comment.</param>
    public void Same(string member)
    {
        if (documentation != Documentation.None)
        {
            code.Line("/// <inheritdoc cref=\"" + member + "\"/>");
        }
    }

    /// <summary>Writes the comment of a member that gives an instrument.</summary>
    public void Title(string title)
    {
        if (documentation != Documentation.None)
        {
            code.Summary(title);
        }
    }

    /// <summary>Writes the comment of an instrument's class.</summary>
    public void Write(Instrument instrument, CatalogInstrument? entry)
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
    /// How a unit is cited inside its instrument: "para. 25 (a)". Titles are long, and everywhere the same.
    /// </summary>
    public static string CitationInside(Unit unit)
    {
        const string Joint = ", ";
        var (around, citation) = (unit.Instrument.Citation, unit.Citation);
        return citation.StartsWith(around, StringComparison.Ordinal)
            && string.CompareOrdinal(citation, around.Length, Joint, 0, Joint.Length) == 0
                ? citation.Substring(around.Length + Joint.Length)
                : citation;
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

    private static string Capital(string words) =>
        words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words.Substring(1);

    private static string Lines(Unit unit) => unit.Lines.Count == 1
        ? "line " + Literal.Of(unit.Lines[0])
        : "lines " + (IsWithoutGap(unit)
            ? Literal.Of(unit.Lines[0]) + "-" + Literal.Of(unit.Lines[unit.Lines.Count - 1])
            : string.Join(", ", unit.Lines.Select(Literal.Of)));

    private static bool IsWithoutGap(Unit unit) =>
        unit.Lines.Count > 2 && unit.Lines[unit.Lines.Count - 1] - unit.Lines[0] == unit.Lines.Count - 1;
}
