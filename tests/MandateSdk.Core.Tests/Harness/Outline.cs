using System.Collections.Generic;
using System.Linq;
using System.Text;
using MandateSdk.Core.Binding;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Syntax;

namespace MandateSdk.Core.Tests.Harness;

/// <summary>Prints what the reader made of a text, one unit a line, so that a test can show text and reading side by side.</summary>
internal static class Outline
{
    /// <summary>The outline: instruments, recitals, sections, paragraphs, items, footnotes.</summary>
    public static string Of(string text)
    {
        var document = Document.Parse(text, "text.txt");
        var builder = new StringBuilder();
        foreach (var instrument in document.Instruments)
        {
            Print(builder, instrument, string.Empty);
        }

        foreach (var footnote in document.Footnotes)
        {
            Print(builder, footnote, string.Empty);
        }

        return builder.ToString().TrimEnd('\n');
    }

    /// <summary>The diagnostics, without the path.</summary>
    public static IReadOnlyList<string> DiagnosticsOf(string text) =>
        DocumentBinder.Bind(Parser.Parse(text, "text.txt"), Catalog.Empty).Diagnostics.Select(d => d.ToString()).ToArray();

    private static void Print(StringBuilder builder, Instrument instrument, string indent)
    {
        Line(builder, indent, instrument.Kind.ToString(), instrument.Label, instrument.Title ?? "(no title)", instrument.AdoptingBody is null ? string.Empty : " [" + instrument.AdoptingBody + "]");
        Contents(builder, instrument.Preamble, instrument.Paragraphs, instrument.Sections, indent + "  ");
        foreach (var table in instrument.Tables)
        {
            builder.Append(indent).Append("  table ").Append(table.HeaderRows.Count).Append('+').Append(table.Rows.Count)
                .Append(" rows, ").Append(table.ColumnCount).Append(" columns: ").Append(table.Caption).Append('\n');
        }

        foreach (var footnote in instrument.AllFootnotes)
        {
            Print(builder, footnote, indent + "  ");
        }

        foreach (var annex in instrument.Annexes)
        {
            Print(builder, annex, indent + "  ");
        }
    }

    private static void Contents(
        StringBuilder builder,
        IEnumerable<PreambularParagraph> preamble,
        IEnumerable<Paragraph> paragraphs,
        IEnumerable<Section> sections,
        string indent)
    {
        foreach (var recital in preamble)
        {
            Line(builder, indent, "recital", recital.Opening is null ? null : "<" + recital.Opening + ">", recital.Text, Places(recital));
            Items(builder, recital.Subparagraphs, indent + "  ");
        }

        foreach (var paragraph in paragraphs)
        {
            var label = (paragraph.Label ?? "-") + Origin(paragraph.LabelOrigin) + (paragraph.Verb is null ? string.Empty : " <" + paragraph.Verb + ">");
            Line(builder, indent, "para", label, paragraph.Text, Places(paragraph));
            Items(builder, paragraph.Subparagraphs, indent + "  ");
        }

        foreach (var section in sections)
        {
            Line(builder, indent, "section" + section.Level, section.Label, section.Title, Places(section));
            Contents(builder, section.Preamble, section.Paragraphs, section.Sections, indent + "  ");
        }
    }

    private static void Items(StringBuilder builder, IEnumerable<Subparagraph> items, string indent)
    {
        foreach (var item in items)
        {
            Line(builder, indent, "item", (item.Label ?? "-") + Origin(item.LabelOrigin), item.Text, Places(item));
            Items(builder, item.Subparagraphs, indent + "  ");
        }
    }

    private static void Print(StringBuilder builder, Footnote footnote, string indent) =>
        Line(builder, indent, "note", footnote.Label, footnote.Text, " <- " + string.Join(" ", footnote.References.Select(r => r.Line)));

    private static string Origin(LabelOrigin origin) =>
        origin is LabelOrigin.Printed or LabelOrigin.None ? string.Empty : " (" + origin.ToString().ToLowerInvariant() + ")";

    private static string Places(Unit unit) => " @" + string.Join(",", unit.Lines);

    private static void Line(StringBuilder builder, string indent, string kind, string? label, string text, string end) =>
        builder.Append(indent).Append(kind).Append(' ').Append(label is null ? string.Empty : label + " ").Append(text).Append(end).Append('\n');
}
