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
        new Document(Record, () => Source),
        [new Diagnostic(new DiagnosticRule("MND1003", "Doubt", DiagnosticSeverity.Warning), new TextSpan(0, 1), 5, 2, "A doubt.")],
        new CatalogDocument(
            "hand.txt", "h", null, null, null, null,
            new EquatableArray<CatalogInstrument>(new CatalogInstrument("dr-I", "CrimePrevention", Lineage)),
            default));

    private static readonly LineageRecord Lineage = new("A/RES/1/1", DraftSymbol: "A/C.3/1/L.7");

    private static readonly ParagraphRecord FirstParagraph = new(
        "para_1",
        "1",
        LabelOrigin.Displaced,
        Words("Requests the Secretary-", "General:"),
        "Requests",
        default,
        new EquatableArray<ParagraphRecord>(new ParagraphRecord(
            "para_1__point_a", "a", LabelOrigin.Printed, Words("To act:"), null, default,
            new EquatableArray<ParagraphRecord>(new ParagraphRecord(
                "para_1__point_a__point_i", "i", LabelOrigin.Printed, Words("At once;"))))));

    private static readonly SectionRecord OnlySection = new(
        "sec_I", 1, "I.", "Follow-up", Words("Follow-up"), default, default,
        new EquatableArray<ParagraphRecord>(new ParagraphRecord(
            "sec_I__para_1", "1", LabelOrigin.Printed, Words("Decides to wait."), "Decides")));

    private static readonly InstrumentRecord OnlyAnnex = new(
        "dr-I/annex", InstrumentKind.Guidelines, "Annex", "Guidelines on Crime", null, null, 11, 12);

    private static readonly InstrumentRecord OnlyInstrument = new(
        "dr-I",
        InstrumentKind.DraftResolution,
        "Draft resolution I",
        "Prevention of Crime",
        "The General Assembly",
        null,
        1,
        12,
        new EquatableArray<ParagraphRecord>(new ParagraphRecord(
            "rec_1", null, LabelOrigin.None, Words("Recalling its resolution,"), "Recalling",
            new EquatableArray<string>("1"))),
        new EquatableArray<ParagraphRecord>(FirstParagraph),
        new EquatableArray<SectionRecord>(OnlySection),
        new EquatableArray<InstrumentRecord>(OnlyAnnex),
        new EquatableArray<FootnoteRecord>(new FootnoteRecord(
            "1", Words("See A/1."),
            new EquatableArray<FootnoteReference>(new FootnoteReference(4, "dr-I/rec_1")))),
        default,
        Lineage);

    private static readonly DocumentRecord Record = new(
        "h", "hand.txt", DocumentKind.CommissionReport, "A/0", null, "Commission", null, Source.Lines.Count,
        new EquatableArray<InstrumentRecord>(OnlyInstrument),
        new EquatableArray<PrintedText>(Words("Chapter I")),
        null,
        default,
        new EquatableArray<TableRecord>(new TableRecord("table_1", 14, 15, null, Row("Year", "Sum"), Row("2004", "1 200"))));

    private static EquatableArray<TableRowRecord> Row(params string[] cells) =>
        new(new TableRowRecord(cells.Select(Find).ToEquatableArray()));

    private static PrintedText Words(params string[] parts)
    {
        var slices = parts.Select(Find).ToEquatableArray();
        return new PrintedText(slices.Select(slice => Source.LineNumberAt(slice.Start)).ToEquatableArray(), slices);
    }

    private static TextSpan Find(string words) => new(Content.ReplaceLineEndings("\n").IndexOf(words, StringComparison.Ordinal), words.Length);
}
