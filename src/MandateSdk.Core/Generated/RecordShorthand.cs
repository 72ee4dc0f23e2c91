using System;
using System.ComponentModel;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;
using MandateSdk.Core.Records;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Generated;

/// <summary>Short names for making records. Generated code is written in them, by way of <c>using static</c>.</summary>
/// <remarks>
/// Code that was compiled against an older version calls these methods as they were: a method keeps its parameters. A
/// new fact of a record comes with an overload that has it, and the records themselves have no public constructor.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RecordShorthand
{
    /// <summary>A document without its instruments, with the parameters of <see cref="DocumentRecord"/>.</summary>
    public static DocumentRecord Document(
        string key,
        string file,
        DocumentKind kind,
        string? symbol = null,
        string? title = null,
        string? issuer = null,
        CalendarDate? date = null,
        int lineCount = 0,
        EquatableArray<PrintedText> frame = default,
        ContentsRecord? contents = null,
        EquatableArray<FootnoteRecord> footnotes = default,
        EquatableArray<TableRecord> tables = default,
        string? publishedAs = null,
        EquatableArray<string> otherSymbols = default,
        EquatableArray<VocabularyRow> vocabulary = default) =>
        new(key, file, kind, symbol, title, issuer, date, lineCount, default, frame, contents, footnotes, tables,
            publishedAs, otherSymbols, vocabulary);

    /// <summary>An instrument, with the parameters of <see cref="InstrumentRecord"/>.</summary>
    public static InstrumentRecord Instrument(
        string id,
        InstrumentKind kind,
        string? label = null,
        string? title = null,
        string? adoptingBody = null,
        string? adoptionCitation = null,
        int startLine = 0,
        int endLine = 0,
        EquatableArray<ParagraphRecord> preamble = default,
        EquatableArray<ParagraphRecord> paragraphs = default,
        EquatableArray<SectionRecord> sections = default,
        EquatableArray<InstrumentRecord> annexes = default,
        EquatableArray<FootnoteRecord> footnotes = default,
        EquatableArray<TableRecord> tables = default,
        LineageRecord? lineage = null) =>
        new(id, kind, label, title, adoptingBody, adoptionCitation, startLine, endLine, preamble, paragraphs, sections,
            annexes, footnotes, tables, lineage);

    /// <summary>
    /// What is known beside the text of an instrument, with the parameters of <see cref="LineageRecord"/>.
    /// </summary>
    public static LineageRecord Lineage(
        string? adoptedAs = null,
        CalendarDate? adoptedOn = null,
        string? supersededBy = null,
        string? confidence = null,
        string? evidence = null,
        string? status = null,
        EquatableArray<string> otherSymbols = default,
        string? draftSymbol = null,
        string? draftSymbolEvidence = null,
        string? recommendedBy = null,
        string? recommendedByConfidence = null,
        string? firstAdoptedBy = null,
        string? approvedBy = null,
        CalendarDate? approvedOn = null,
        EquatableArray<string> followedBy = default,
        AdoptionEdits? edits = null) => new()
        {
            AdoptedAs = adoptedAs,
            AdoptedOn = adoptedOn,
            SupersededBy = supersededBy,
            Confidence = Confidence.OrNull(confidence),
            Evidence = evidence,
            Status = AdoptionStatus.OrNull(status),
            OtherSymbols = otherSymbols,
            DraftSymbol = draftSymbol,
            DraftSymbolEvidence = draftSymbolEvidence,
            RecommendedBy = recommendedBy,
            RecommendedByConfidence = Confidence.OrNull(recommendedByConfidence),
            FirstAdoptedBy = firstAdoptedBy,
            ApprovedBy = approvedBy,
            ApprovedOn = approvedOn,
            FollowedBy = followedBy,
            Edits = edits,
        };

    /// <summary>How a text changed on adoption, with the parameters of <see cref="AdoptionEdits"/>.</summary>
    public static AdoptionEdits Edits(int operativeParagraphs, int changed, string note) =>
        new(operativeParagraphs, changed, note);

    /// <summary>A row that the catalog adds to a table of the vocabulary.</summary>
    /// <param name="table">The table.</param>
    /// <param name="cells">The cells.</param>
    public static VocabularyRow Vocabulary(string table, params string[] cells) => new(table, List(cells));

    /// <summary>A table of contents, with the parameters of <see cref="ContentsRecord"/>.</summary>
    public static ContentsRecord Contents(int startLine, int endLine) => new(startLine, endLine);

    /// <summary>A date.</summary>
    /// <param name="date">The date of ISO 8601.</param>
    public static CalendarDate Date(string date) => CalendarDate.Parse(date);

    /// <summary>A section, with the parameters of <see cref="SectionRecord"/>.</summary>
    public static SectionRecord Section(
        string id,
        int level,
        string? label,
        string title,
        PrintedText heading,
        EquatableArray<string> notes = default,
        EquatableArray<ParagraphRecord> preamble = default,
        EquatableArray<ParagraphRecord> paragraphs = default,
        EquatableArray<SectionRecord> sections = default) =>
        new(id, level, label, title, heading, notes, preamble, paragraphs, sections);

    /// <summary>
    /// A paragraph, recital or item, with the parameters of <see cref="ParagraphRecord"/>. Without an origin, a label
    /// stands printed at the head of the unit.
    /// </summary>
    public static ParagraphRecord Paragraph(
        string id,
        string? label,
        PrintedText text,
        string? lead = null,
        EquatableArray<string> notes = default,
        EquatableArray<ParagraphRecord> items = default,
        LabelOrigin? origin = null) =>
        new(id, label, origin ?? (label is null ? LabelOrigin.None : LabelOrigin.Printed), text, lead, notes, items);

    /// <summary>A paragraph, recital or item with nothing but its words.</summary>
    /// <remarks>
    /// Most are like this. Generated code runs once, so what it costs is its compilation at run time, and that grows
    /// with each argument: this overload and <see cref="At"/> take 40 % off the first touch.
    /// </remarks>
    public static ParagraphRecord Paragraph(string id, string? label, PrintedText text) =>
        Paragraph(id, label, text, lead: null);

    /// <summary>A footnote, with the parameters of <see cref="FootnoteRecord"/>.</summary>
    public static FootnoteRecord Footnote(string label, PrintedText text, params FootnoteReference[] references) =>
        new(label, text, List(references));

    /// <summary>A mark that refers to a footnote, with the parameters of <see cref="FootnoteReference"/>.</summary>
    public static FootnoteReference Mark(int line, string unit) => new(line, unit);

    /// <summary>A table, with the parameters of <see cref="TableRecord"/>.</summary>
    public static TableRecord Table(
        string id,
        int startLine,
        int endLine,
        PrintedText? caption,
        EquatableArray<TableRowRecord> headerRows = default,
        EquatableArray<TableRowRecord> rows = default) =>
        new(id, startLine, endLine, caption, headerRows, rows);

    /// <summary>A row of a table.</summary>
    /// <param name="cells">Where each cell's words stand.</param>
    public static TableRowRecord Row(params TextSpan[] cells) => new(List(cells));

    /// <summary>The words of a unit: the lines they stand on, and the stretches that make them up.</summary>
    /// <param name="lines">The physical lines.</param>
    /// <param name="spans">The stretches of the source.</param>
    public static PrintedText Printed(EquatableArray<int> lines, params TextSpan[] spans) => new(lines, List(spans));

    /// <summary>The words of a unit that stand on one line and in one stretch.</summary>
    /// <param name="line">The physical line.</param>
    /// <param name="start">The first character, counted from 0.</param>
    /// <param name="length">The number of characters.</param>
    public static PrintedText At(int line, int start, int length) => Printed(Lines(line), Span(start, length));

    /// <summary>Words that the catalog corrects.</summary>
    /// <param name="text">The words as printed.</param>
    /// <param name="corrections">What the catalog corrects in them.</param>
    public static PrintedText Corrected(PrintedText text, params Correction[] corrections) =>
        (text ?? throw new ArgumentNullException(nameof(text))) with { Corrections = List(corrections) };

    /// <summary>What the catalog corrects, with the parameters of <see cref="Records.Correction"/>.</summary>
    public static Correction Correction(string printed, string reading, string reason) => new(printed, reading, reason);

    /// <summary>Physical lines.</summary>
    /// <param name="numbers">The line numbers, counted from 1, in order.</param>
    public static EquatableArray<int> Lines(params int[] numbers) => new(numbers);

    /// <summary>A stretch of the source text.</summary>
    /// <param name="start">The first character, counted from 0.</param>
    /// <param name="length">The number of characters.</param>
    public static TextSpan Span(int start, int length) => new(start, length);

    /// <summary>A list of parts.</summary>
    /// <typeparam name="T">The type of the parts.</typeparam>
    /// <param name="items">The parts in order.</param>
    public static EquatableArray<T> List<T>(params T[] items)
        where T : IEquatable<T> => new(items);
}
