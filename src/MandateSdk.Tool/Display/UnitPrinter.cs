using System.Collections.Generic;
using System.IO;
using System.Linq;
using MandateSdk.Core.Documents;
using MandateSdk.Tool.Export;
using MandateSdk.Tool.Lookup;

namespace MandateSdk.Tool.Display;

/// <summary>Prints units as plain text.</summary>
internal sealed class UnitPrinter(TextWriter output)
{
    private const int IndentWidth = 4;

    /// <summary>Prints a whole instrument; its annexes are named, for they can be shown themselves.</summary>
    public void Print(NamedInstrument named)
    {
        var instrument = named.Instrument;
        output.WriteLine(instrument.ToString());
        output.WriteLine($"{instrument.Document.File}({instrument.StartLine}–{instrument.EndLine})  {Names.Of(instrument.Kind)}  {instrument.Id}");
        if (named.ClassName is not null)
            output.WriteLine("In C#: Norms." + named.ClassName);
        if (named.Entry is not null)
            WriteLineage(named.Entry);
        if (instrument.AdoptingBody is not null)
            WriteBlock(instrument.AdoptingBody + ",", 0);

        WriteUnits(instrument.Preamble, instrument.Paragraphs);
        foreach (var section in instrument.AllSections)
        {
            WriteHeading(section);
            WriteUnits(section.Preamble, section.Paragraphs);
        }

        WriteFootnotes(instrument.AllFootnotes);
        WriteAnnexes(instrument.Annexes);
    }

    /// <summary>Prints one unit with its items.</summary>
    public void Print(Unit unit)
    {
        output.WriteLine(unit.Citation);
        output.WriteLine($"{unit.Document.File}({string.Join(", ", unit.Lines)})  {unit.Id}");
        switch (unit)
        {
            case Section section:
                WriteSection(section);
                break;
            default:
                WriteUnit(unit, 0);
                break;
        }

        WriteFootnotes(WithItems(unit).SelectMany(part => part.Footnotes).Distinct());
    }

    // What became of a text is not printed in it; how sure the catalog is belongs to what it says.
    private void WriteLineage(CatalogInstrument entry)
    {
        if (entry.AdoptedAs is not null)
        {
            output.WriteLine("Adopted as " + entry.AdoptedAs
                + (entry.AdoptedOn is null ? "" : " on " + entry.AdoptedOn)
                + (entry.Confidence is null ? "" : " (" + entry.Confidence + ")"));
        }

        if (entry.SupersededBy is not null)
            output.WriteLine("Superseded by " + entry.SupersededBy);
    }

    private void WriteSection(Section section)
    {
        WriteHeading(section);
        WriteUnits(section.Preamble, section.Paragraphs);
        foreach (var inner in section.Sections)
            WriteSection(inner);
    }

    private void WriteHeading(Section section) => WriteBlock(Join(section.Label, section.Title), 0);

    private void WriteUnits(IEnumerable<PreambularParagraph> preamble, IEnumerable<Paragraph> paragraphs)
    {
        foreach (var unit in preamble.Concat<Unit>(paragraphs))
            WriteUnit(unit, 0);
    }

    private void WriteUnit(Unit unit, int depth)
    {
        WriteBlock(Join(LabelOf(unit), unit.Text), depth);
        foreach (var item in ItemsOf(unit))
            WriteUnit(item, depth + 1);
    }

    private void WriteFootnotes(IEnumerable<Footnote> footnotes)
    {
        var isFirst = true;
        foreach (var note in footnotes)
        {
            if (isFirst)
                WriteBlock("Footnotes", 0);
            isFirst = false;
            output.WriteLine(new string(' ', IndentWidth) + note);
        }
    }

    private void WriteAnnexes(IReadOnlyList<Instrument> annexes)
    {
        if (annexes.Count == 0)
            return;

        WriteBlock("Annexes", 0);
        foreach (var annex in annexes)
            output.WriteLine(new string(' ', IndentWidth) + annex.Id + "  " + annex);
    }

    private void WriteBlock(string text, int depth)
    {
        output.WriteLine();
        output.WriteLine(new string(' ', depth * IndentWidth) + text);
    }

    private static IEnumerable<Unit> WithItems(Unit unit) => unit is Section section
        ? section.Preamble.Concat<Unit>(section.Paragraphs).Concat(section.Sections).SelectMany(WithItems).Prepend(unit)
        : ItemsOf(unit).SelectMany(WithItems).Prepend(unit);

    private static IEnumerable<Unit> ItemsOf(Unit unit) => unit switch
    {
        PreambularParagraph recital => recital.Subparagraphs,
        Paragraph paragraph => paragraph.Subparagraphs,
        Subparagraph item => item.Subparagraphs,
        _ => [],
    };

    private static string? LabelOf(Unit unit) => unit switch
    {
        Paragraph { Label: { Length: > 0 } label } => char.IsDigit(label[0]) ? label + "." : "(" + label + ")",
        Subparagraph item => item.Label is null ? "•" : "(" + item.Label + ")",
        _ => null,
    };

    private static string Join(string? label, string text) => label is null ? text : label + " " + text;
}
