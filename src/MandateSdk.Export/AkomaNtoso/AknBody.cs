using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Records;
using MandateSdk.Core.Vocabulary;
using MandateSdk.Export.Outline;

namespace MandateSdk.Export.AkomaNtoso;

/// <summary>Writes the units of an instrument: preamble, sections, paragraphs, points.</summary>
internal sealed class AknBody(DocumentOutline outline, AknInlines inlines, ElementIds ids)
{
    /// <summary>Writes the adopting body and the recitals; nothing where there are none.</summary>
    public void WritePreamble(AknXml xml, Instrument instrument)
    {
        var body = outline.AdoptingBodyOf(instrument);
        if (body is null && instrument.Preamble.Count == 0)
            return;

        xml.Block("preamble", preamble =>
        {
            if (body is not null)
                WriteFormula(preamble, body, instrument);
            foreach (var recital in instrument.Preamble)
            {
                WriteRecital(preamble, recital);
                foreach (var piece in outline.After(recital).OfType<TablePiece>())
                    WriteTable(preamble, piece.Table);
            }
        });
    }

    /// <summary>Writes the paragraphs and sections.</summary>
    public void WriteMain(AknXml xml, Instrument instrument) => xml.Block("mainBody", main =>
    {
        // What of the frame stands there is in the preface.
        var before = outline.After(instrument).Where(piece => piece is not FramePiece).ToList();
        foreach (var piece in before)
            WritePiece(main, piece);
        foreach (var child in instrument.Paragraphs.Concat<Unit>(instrument.Sections))
            WriteHierarchy(main, child);
        if (before.Count + instrument.Paragraphs.Count + instrument.Sections.Count == 0)
            main.Empty("p");
    });

    /// <summary>Writes a table.</summary>
    public static void WriteTable(AknXml xml, Table table)
    {
        var columns = Math.Max(1, table.ColumnCount);
        xml.Block("table", rows =>
        {
            if (table.Caption is { Length: > 0 } caption)
                rows.Words("caption", words => words.Text(caption));
            foreach (var row in table.HeaderRows)
                WriteRow(rows, row, "th", columns);
            foreach (var row in table.Rows)
                WriteRow(rows, row, "td", columns);
            if (table.HeaderRows.Count + table.Rows.Count == 0)
                WriteRow(rows, [], "td", columns);
        });
    }

    private static void WriteRow(AknXml xml, IReadOnlyList<TableCell> cells, string name, int columns) =>
        xml.Block("tr", row =>
        {
            for (var i = 0; i < Math.Max(1, Math.Min(columns, cells.Count)); i++)
            {
                var text = i < cells.Count ? cells[i].Text : string.Empty;
                row.Words(name, cell => cell.Inline("p", p => p.Text(text)));
            }
        });

    // "The General Assembly" in italics, as the United Nations sets it; the comma is not.
    private static void WriteFormula(AknXml xml, string body, Instrument instrument) => xml.Block("formula", formula =>
        formula.Words("p", p =>
        {
            var name = instrument.AdoptingBody is { } known && body.StartsWith(known, StringComparison.Ordinal)
                ? known.Length
                : body.TrimEnd(',', ':', ' ').Length;
            p.Inline("i", i => i.Text(body[..name]));
            p.Text(body[name..]);
        }), ("name", "enactingFormula"));

    private void WriteRecital(AknXml xml, PreambularParagraph recital) => xml.Block("container", container =>
    {
        if (recital.Subparagraphs.Count == 0)
        {
            container.Words("p", p => WriteLabelled(p, recital));
            return;
        }

        WriteBlockList(container, recital, recital.Subparagraphs);
    }, ("eId", ids.Take(recital)), ("name", recital.Opening ?? "recital"));

    private void WriteBlockList(AknXml xml, Unit unit, IReadOnlyList<Subparagraph> items) => xml.Block("blockList", list =>
    {
        list.Words("listIntroduction", words => WriteLabelled(words, unit));
        foreach (var item in items)
        {
            list.Block("item", element =>
            {
                WriteNumber(element, item);
                if (item.Subparagraphs.Count == 0)
                    element.Words("p", p => inlines.Write(p, item));
                else
                    WriteBlockList(element, item, item.Subparagraphs);
            }, ("eId", ids.Take(item)));
        }
    });

    // A recital of a contract has a letter; a container has no number for it.
    private void WriteLabelled(AknXml xml, Unit unit)
    {
        if (unit is PreambularParagraph { Label: { } label })
            xml.Text("(" + label + ") ");
        inlines.Write(xml, unit);
    }

    private void WriteHierarchy(AknXml xml, Unit unit)
    {
        if (unit is Section section)
            WriteSection(xml, section);
        else
            WriteParagraph(xml, unit, ElementOf(unit));
        if (unit is not Section)
        {
            foreach (var piece in outline.After(unit))
                WritePiece(xml, piece);
        }
    }

    private void WriteSection(AknXml xml, Section section)
    {
        var (name, attribute) = section.Kind switch
        {
            SectionKind.Part => ("part", null),
            SectionKind.Title => ("title", null),
            SectionKind.Chapter => ("chapter", null),
            SectionKind.Article => ("article", null),
            SectionKind.Rule => ("rule", null),
            SectionKind.Heading or SectionKind.Section => ("section", null),
            _ => ("hcontainer", Names.Of(section.Kind)),
        };
        xml.Block(name, element =>
        {
            if (section.Label is { Length: > 0 } label)
                element.Words("num", num => num.Text(label));
            var heading = inlines.Reader.Read(section);
            if (heading.Text != section.Title)
                heading = new InlineText(section.Title, 0, heading.Marks
                    .Select(mark => mark with { Position = section.Title.Length }).ToArray(), []);
            if (!heading.IsEmpty)
                element.Words("heading", words => inlines.Write(words, heading, section.Instrument));
            foreach (var piece in outline.After(section))
                WritePiece(element, piece);
            foreach (var recital in section.Preamble)
            {
                WriteParagraph(element, recital, ("hcontainer", "recital"));
                foreach (var piece in outline.After(recital))
                    WritePiece(element, piece);
            }

            foreach (var child in section.Paragraphs.Concat<Unit>(section.Sections))
                WriteHierarchy(element, child);
        }, ("eId", ids.Take(section)), ("name", attribute));
    }

    private static (string Name, string? Attribute) ElementOf(Unit unit) => unit switch
    {
        Paragraph { Label: { } label } => SectionKinds.Of(label, string.Empty) switch
        {
            SectionKind.Article => ("article", null),
            SectionKind.Rule => ("rule", null),
            SectionKind.Section => ("section", null),
            _ => ("paragraph", null),
        },
        Paragraph => ("paragraph", null),
        Subparagraph { Label: null } => ("indent", null),
        _ => ("point", null),
    };

    private void WriteParagraph(AknXml xml, Unit unit, (string Name, string? Attribute) element) =>
        xml.Block(element.Name, inside =>
        {
            WriteNumber(inside, unit);
            if (unit.Children.Count == 0)
            {
                inside.Block("content", content => content.Words("p", p => WriteLabelled(p, unit)));
                return;
            }

            inside.Block("list", list =>
            {
                if (!inlines.Reader.Read(unit).IsEmpty)
                    list.Block("intro", intro => intro.Words("p", p => WriteLabelled(p, unit)));
                foreach (var item in unit.Children)
                    WriteParagraph(list, item, ElementOf(item));
            });
        }, ("eId", ids.Take(unit)), ("name", element.Attribute));

    private static void WriteNumber(AknXml xml, Unit unit)
    {
        if (Core.Model.FullText.LabelOf(unit) is { Length: > 0 } label)
            xml.Words("num", num => num.Text(label));
    }

    // Inside of a hierarchy only a container may hold a table.
    private void WritePiece(AknXml xml, Piece piece) => xml.Block("hcontainer", container =>
        container.Block("content", content =>
        {
            if (piece is TablePiece table)
                WriteTable(content, table.Table);
            else if (piece is LinePiece line)
                content.Words("p", p => p.Inline("i", i => i.Text(line.Text)));
            else if (piece is FramePiece frame)
                content.Words("p", p => inlines.Write(p, inlines.Reader.Read(frame.Words), null));
        }), ("name", piece is TablePiece ? "table" : piece is FramePiece ? "frame" : "formula"));
}
