using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Syntax;

namespace MandateSdk.Export.Json;

/// <summary>Writes instruments and the units inside them.</summary>
internal sealed class JsonInstrumentWriter(Utf8JsonWriter json)
{
    /// <summary>Writes an instrument with everything in it.</summary>
    public void Write(Instrument instrument)
    {
        json.WriteStartObject();
        WriteHead(instrument);
        new JsonLineageWriter(json).Write(instrument.Lineage);
        json.WriteArray("preambular", instrument.AllPreambularParagraphs, WritePreambularParagraph);
        json.WriteArray("sections", instrument.AllSections, WriteSection);
        json.WriteArray("paragraphs", instrument.AllParagraphs, WriteParagraph);
        json.WriteArray("annexes", instrument.Annexes, Write);
        json.WriteEndObject();
    }

    /// <summary>Writes an instrument without its words, and those inside it.</summary>
    public void WriteListed(Instrument instrument)
    {
        json.WriteStartObject();
        WriteHead(instrument);
        json.WriteArray("annexes", instrument.Annexes, WriteListed);
        json.WriteEndObject();
    }

    /// <summary>The own words of a unit and where they stand, as members.</summary>
    public void WriteWords(Unit unit)
    {
        json.WriteLines("lines", unit.Lines);
        json.WriteWords(unit.TextAsPrinted, unit.Text);
    }

    private void WriteHead(Instrument instrument)
    {
        json.WriteString("id", instrument.Id);
        json.WriteString("kind", Names.Of(instrument.Kind));
        json.WriteString("label", instrument.Label);
        json.WriteString("title", instrument.Title);
        json.WriteString("adoptingBody", instrument.AdoptingBody);
        json.WriteString("identity", instrument.AdoptionCitation);
        json.WriteNumber("startLine", instrument.StartLine);
        json.WriteNumber("endLine", instrument.EndLine);
    }

    private void WritePreambularParagraph(PreambularParagraph recital)
    {
        json.WriteStartObject();
        json.WriteString("id", recital.Id);
        json.WriteString("opening", recital.Opening);
        WriteWords(recital);
        json.WriteString("section", SectionOf(recital));
        json.WriteArray("items", recital.Subparagraphs, WriteItem);
        json.WriteEndObject();
    }

    private void WriteSection(Section section)
    {
        json.WriteStartObject();
        json.WriteString("id", section.Id);
        json.WriteString("kind", Names.Of(section.Kind));
        json.WriteNumber("level", section.Level);
        json.WriteString("label", section.Label);
        json.WriteString("title", section.Title);
        json.WriteLine(section.Lines);
        json.WriteLines("lines", section.Lines);
        json.WriteString("firstParagraph", ParagraphsUnder(section).FirstOrDefault()?.Label);
        json.WriteEndObject();
    }

    private void WriteParagraph(Paragraph paragraph)
    {
        json.WriteStartObject();
        json.WriteString("id", paragraph.Id);
        json.WriteString("label", paragraph.Label);
        json.WriteString("labelOrigin", Names.Of(paragraph.LabelOrigin));
        WriteWords(paragraph);
        json.WriteString("verb", paragraph.Verb);
        json.WriteString("section", SectionOf(paragraph));
        json.WriteArray("items", paragraph.Subparagraphs, WriteItem);
        json.WriteEndObject();
    }

    private void WriteItem(Subparagraph item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("label", item.Label ?? DotBefore(item));
        json.WriteString("labelOrigin", Names.Of(item.LabelOrigin));
        WriteWords(item);
        json.WriteArray("items", item.Subparagraphs, WriteItem);
        json.WriteEndObject();
    }

    // A dot is printed as the label of its item; a dash can be what OCR puts before a line of any rank.
    private static string? DotBefore(Subparagraph item)
    {
        var source = item.Document.Source;
        var at = item.Location.Span.Start - 1;
        while (at >= 0 && source[at] is ' ' or '\t')
            at--;

        return at >= 0 && source[at] == '•' ? "•" : null;
    }

    private static string? SectionOf(Unit unit) => (unit.Parent as Section)?.Id;

    private static IEnumerable<Paragraph> ParagraphsUnder(Section section) =>
        section.Paragraphs.Concat(section.Sections.SelectMany(ParagraphsUnder));
}
