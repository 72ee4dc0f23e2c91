using System;
using System.Linq;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Diagnostics;
using MandateSdk.Core.Model;
using MandateSdk.Core.Records;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;
using MandateSdk.Tool.Sources;
using static MandateSdk.Core.Generated.RecordShorthand;

namespace MandateSdk.Tool.Tests.Harness;

/// <summary>
/// A document put together by hand: the exporter and the lookups are tested on what the model can say, whatever the reader
/// says of it today.
/// </summary>
internal static class HandmadeDocument
{
    private const string Content = """
        Draft resolution I
        Prevention of Crime
        The General Assembly,
        Recalling its resolution,¹
        1. Requests the Secretary-
        General:
        (a) To act:
        (i) At once;
        I. Follow-up
        1. Decides to wait.
        Annex
        ¹ See A/1.
        Chapter I
        | Year | Sum |
        | 2004 | 1 200 |
        """;

    private static readonly SourceText Source = new(Content.ReplaceLineEndings("\n"), "hand.txt");

    /// <summary>The document with one diagnostic.</summary>
    public static BoundSource Create() => new(
        new SourceFile("some/where/hand.txt", Source.Content, "00ff"),
        new Core.Model.Document(Record, () => Source),
        [new Diagnostic(new DiagnosticRule("MND1003", "Doubt", DiagnosticSeverity.Warning), new TextSpan(0, 1), 5, 2, "A doubt.")],
        new CatalogDocument("hand.txt")
        {
            Key = "h",
            Instruments = new EquatableArray<CatalogInstrument>(new CatalogInstrument("dr-I") { Name = "CrimePrevention", Lineage = Known }),
        });

    private static readonly LineageRecord Known = new() { AdoptedAs = "A/RES/1/1", DraftSymbol = "A/C.3/1/L.7" };

    private static readonly ParagraphRecord FirstParagraph = Paragraph(
        "para_1",
        "1",
        Words("Requests the Secretary-", "General:"),
        "Requests",
        origin: LabelOrigin.Displaced,
        items: List(Paragraph(
            "para_1__point_a", "a", Words("To act:"),
            items: List(Paragraph("para_1__point_a__point_i", "i", Words("At once;"))))));

    private static readonly SectionRecord OnlySection = Section(
        "sec_I", 1, "I.", "Follow-up", Words("Follow-up"),
        paragraphs: List(Paragraph("sec_I__para_1", "1", Words("Decides to wait."), "Decides")));

    private static readonly InstrumentRecord OnlyAnnex = Instrument(
        "dr-I/annex", InstrumentKind.Guidelines, "Annex", "Guidelines on Crime", startLine: 11, endLine: 12);

    private static readonly InstrumentRecord OnlyInstrument = Instrument(
        "dr-I",
        InstrumentKind.DraftResolution,
        "Draft resolution I",
        "Prevention of Crime",
        "The General Assembly",
        startLine: 1,
        endLine: 12,
        preamble: List(Paragraph("rec_1", null, Words("Recalling its resolution,"), "Recalling", List("1"))),
        paragraphs: List(FirstParagraph),
        sections: List(OnlySection),
        annexes: List(OnlyAnnex),
        footnotes: List(Footnote("1", Words("See A/1."), Mark(4, "dr-I/rec_1"))),
        lineage: Known);

    private static readonly DocumentRecord Record = Document(
        "h",
        "hand.txt",
        DocumentKind.CommissionReport,
        "A/0",
        issuer: "Commission",
        lineCount: Source.Lines.Count,
        frame: List(Words("Chapter I")),
        tables: List(Table("table_1", 14, 15, null, Cells("Year", "Sum"), Cells("2004", "1 200")))) with
    {
        Instruments = List(OnlyInstrument),
    };

    private static EquatableArray<TableRowRecord> Cells(params string[] cells) => List(Row(cells.Select(Find).ToArray()));

    private static PrintedText Words(params string[] parts)
    {
        var slices = parts.Select(Find).ToArray();
        return Printed(slices.Select(slice => Source.LineNumberAt(slice.Start)).ToEquatableArray(), slices);
    }

    private static TextSpan Find(string words) => new(Content.ReplaceLineEndings("\n").IndexOf(words, StringComparison.Ordinal), words.Length);
}
