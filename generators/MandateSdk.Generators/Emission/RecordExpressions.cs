using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Records;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Generators.Emission;

/// <summary>
/// Records → the expressions that make them, in the words of <see cref="Core.Generated.RecordShorthand"/>.
/// </summary>
internal sealed class RecordExpressions
{
    private readonly WorkMeter _work;

    /// <summary>Makes a writer of expressions.</summary>
    /// <param name="work">Counts the expressions that are made.</param>
    public RecordExpressions(WorkMeter work) => _work = work;

    /// <summary>A document without its instruments, which come one by one.</summary>
    public Call Head(DocumentRecord document) => new(
        "Document",
        Literal.Of(document.Key),
        Literal.Of(document.File),
        TypeNames.InFull(typeof(DocumentKind)) + "." + document.Kind,
        Optional("symbol", document.Symbol),
        Optional("title", document.Title),
        Optional("issuer", document.Issuer),
        On("date", document.Date),
        Named("lineCount", document.LineCount),
        List("frame", document.Frame.Select(Printed)),
        document.Contents is null ? null : new Call(
            "contents: Contents",
            Literal.Of(document.Contents.StartLine),
            Literal.Of(document.Contents.EndLine)),
        List("footnotes", document.Footnotes.Select(Footnote)),
        List("tables", document.Tables.Select(Table)),
        Optional("publishedAs", document.PublishedAs),
        Strings("otherSymbols", document.OtherSymbols),
        List("vocabulary", document.Vocabulary.Select(Vocabulary)));

    /// <summary>An instrument.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="annexes">The expressions of the instruments inside it, each of which has a class of its
    /// own.</param>
    public Call Instrument(InstrumentRecord instrument, IEnumerable<string> annexes) => new(
        "Instrument",
        Literal.Of(instrument.Id),
        KindOf(instrument.Kind),
        Optional("label", instrument.Label),
        Optional("title", instrument.Title),
        Optional("adoptingBody", instrument.AdoptingBody),
        Optional("adoptionCitation", instrument.AdoptionCitation),
        Named("startLine", instrument.StartLine),
        Named("endLine", instrument.EndLine),
        List("preamble", instrument.Preamble.Select(Paragraph)),
        List("paragraphs", instrument.Paragraphs.Select(Paragraph)),
        List("sections", instrument.Sections.Select(Section)),
        List("annexes", annexes),
        List("footnotes", instrument.Footnotes.Select(Footnote)),
        List("tables", instrument.Tables.Select(Table)),
        instrument.Lineage is null ? null : Lineage(instrument.Lineage));

    // A kind that a catalog adds is no member of the type.
    private static string KindOf(InstrumentKind kind) => typeof(InstrumentKind).GetProperty(kind.Name) is null
        ? TypeNames.InFull(typeof(InstrumentKind)) + "." + nameof(InstrumentKind.Parse) + "(" + Literal.Of(kind.Name)
            + ")"
        : TypeNames.InFull(typeof(InstrumentKind)) + "." + kind.Name;

    private static Call Vocabulary(VocabularyRow row) => new(
        "Vocabulary",
        new object[] { Literal.Of(row.Table) }.Concat(row.Cells.Select(Literal.Of)).ToArray());

    private static Call Lineage(LineageRecord lineage) => new(
        "lineage: Lineage",
        Optional("adoptedAs", lineage.AdoptedAs),
        On("adoptedOn", lineage.AdoptedOn),
        Optional("supersededBy", lineage.SupersededBy),
        Optional("confidence", lineage.Confidence?.Name),
        Optional("evidence", lineage.Evidence),
        Optional("status", lineage.Status?.Name),
        Strings("otherSymbols", lineage.OtherSymbols),
        Optional("draftSymbol", lineage.DraftSymbol),
        Optional("draftSymbolEvidence", lineage.DraftSymbolEvidence),
        Optional("recommendedBy", lineage.RecommendedBy),
        Optional("recommendedByConfidence", lineage.RecommendedByConfidence?.Name),
        Optional("firstAdoptedBy", lineage.FirstAdoptedBy),
        Optional("approvedBy", lineage.ApprovedBy),
        On("approvedOn", lineage.ApprovedOn),
        Strings("followedBy", lineage.FollowedBy),
        lineage.Edits is null ? null : new Call(
            "edits: Edits",
            Literal.Of(lineage.Edits.OperativeParagraphs),
            Literal.Of(lineage.Edits.Changed),
            Literal.Of(lineage.Edits.Note)));

    private Call Section(SectionRecord section) => new(
        "Section",
        Literal.Of(section.Id),
        Literal.Of(section.Level),
        Literal.Of(section.Label),
        Literal.Of(section.Title),
        Printed(section.Heading),
        List("notes", section.Notes.Select(Literal.Of)),
        List("preamble", section.Preamble.Select(Paragraph)),
        List("paragraphs", section.Paragraphs.Select(Paragraph)),
        List("sections", section.Sections.Select(Section)));

    private Call Paragraph(ParagraphRecord paragraph) => new(
        "Paragraph",
        Literal.Of(paragraph.Id),
        Literal.Of(paragraph.Label),
        Printed(paragraph.Text),
        paragraph.Lead is null ? null : Named("lead", paragraph.Lead),
        List("notes", paragraph.Notes.Select(Literal.Of)),
        paragraph.Origin == (paragraph.Label is null ? LabelOrigin.None : LabelOrigin.Printed)
            ? null
            : "origin: " + TypeNames.InFull(typeof(LabelOrigin)) + "." + paragraph.Origin,
        List("items", paragraph.Items.Select(Paragraph)));

    private Call Footnote(FootnoteRecord footnote) => new(
        "Footnote",
        new object[] { Literal.Of(footnote.Label), Printed(footnote.Text) }
            .Concat(footnote.References.Select(mark => new Call("Mark", Literal.Of(mark.Line), Literal.Of(mark.Unit))))
            .ToArray());

    private Call Table(TableRecord table) => new(
        "Table",
        Literal.Of(table.Id),
        Literal.Of(table.StartLine),
        Literal.Of(table.EndLine),
        table.Caption is null ? "caption: null" : Printed(table.Caption),
        List("headerRows", table.HeaderRows.Select(Row)),
        List("rows", table.Rows.Select(Row)));

    private Call Row(TableRowRecord row) => new("Row", row.Cells.Select(Span).ToArray());

    private Call Printed(PrintedText text)
    {
        var printed = text.Lines.Count == 1 && text.Slices.Count == 1
            ? new Call("At", Literal.Of(text.Lines[0]), Literal.Of(text.Slices[0].Start),
                Literal.Of(text.Slices[0].Length))
            : new Call("Printed", new[] { new Call("Lines", text.Lines.Select(Literal.Of).ToArray()) }
                .Concat(text.Slices.Select(Span)).ToArray());
        return Made(text.Corrections.Count == 0
            ? printed
            : new Call("Corrected", new[] { printed }.Concat(text.Corrections.Select(Correction)).ToArray()));
    }

    private Call Made(Call call)
    {
        _work.Count(call.ToString().Length);
        return call;
    }

    private static Call Correction(Correction correction) => new(
        "Correction",
        Literal.Of(correction.Printed),
        Literal.Of(correction.Reading),
        Literal.Of(correction.Reason));

    private Call Span(TextSpan span) => Made(new Call("Span", Literal.Of(span.Start), Literal.Of(span.Length)));

    private static string Named(string parameter, string? value) => parameter + ": " + Literal.Of(value);

    private static string Named(string parameter, int value) => parameter + ": " + Literal.Of(value);

    private static string? Optional(string parameter, string? value) => value is null ? null : Named(parameter, value);

    private static string? On(string parameter, CalendarDate? date) =>
        date is { } value ? parameter + ": Date(" + Literal.Of(value.ToString()) + ")" : null;

    private static Call? Strings(string parameter, IEnumerable<string> values) =>
        List(parameter, values.Select(Literal.Of));

    // A list that is empty is left out: that is what the parameter's default says.
    private static Call? List(string parameter, IEnumerable<object> items) => Call.List(parameter + ": List", items);
}
