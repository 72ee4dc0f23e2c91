using System.Collections.Generic;
using System.IO;
using System.Linq;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
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
        InkedLine.Of(instrument.ToString(), Ink.Strong).WriteTo(output);
        output.WriteLine($"{instrument.Document.File}({instrument.StartLine}–{instrument.EndLine})  {Names.Of(instrument.Kind)}  {instrument.Id}");
        if (named.ClassName is not null)
            output.WriteLine("In C#: Norms." + named.ClassName);
        if (instrument.Lineage is not null)
            WriteLineage(instrument.Lineage);
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
        InkedLine.Of(unit.Citation, Ink.Strong).WriteTo(output);
        InkedLine.Of($"{unit.Document.File}({string.Join(", ", unit.Lines)})  {unit.Id}", Ink.Quiet).WriteTo(output);
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
    private void WriteLineage(LineageRecord lineage)
    {
        if (lineage.AdoptedAs is not null)
        {
            output.WriteLine(((lineage.Status ?? AdoptionStatus.Adopted) == AdoptionStatus.Adopted
                ? "Adopted as "
                : "Published as ") + lineage.AdoptedAs
                + (lineage.AdoptedOn is null ? "" : " on " + lineage.AdoptedOn)
                + (lineage.Confidence is null ? "" : " (" + lineage.Confidence + ")"));
        }

        WriteFact("Also ", string.Join("; ", lineage.OtherSymbols));
        WriteFact("Tabled as ", lineage.DraftSymbol);
        WriteFact("Recommended by ", lineage.RecommendedBy, lineage.RecommendedByConfidence?.Name);
        WriteFact("First adopted by ", lineage.FirstAdoptedBy);
        WriteFact("Approved by ", lineage.ApprovedBy);
        WriteFact("Followed by ", string.Join("; ", lineage.FollowedBy));
        WriteFact("Superseded by ", lineage.SupersededBy);
    }

    private void WriteFact(string what, string? fact, string? confidence = null)
    {
        if (!string.IsNullOrEmpty(fact))
            output.WriteLine(what + fact + (confidence is null ? "" : " (" + confidence + ")"));
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
