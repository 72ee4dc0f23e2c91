using MandateSdk.Core.Binding;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Records;

/// <summary>A paragraph, preambular paragraph or item as data: ids, places and labels, no words.</summary>
/// <param name="Id">The id inside the instrument, such as <c>para_25__point_a</c>.</param>
/// <param name="Label">The bare label, such as "25", "a" or "iv"; null where the unit has none.</param>
/// <param name="Origin">How the label was found.</param>
/// <param name="Text">Where the words stand.</param>
/// <param name="Lead">The operative verb or the opening of the recital, as printed; null where there is none.</param>
/// <param name="Notes">The labels of the footnotes that the words refer to, in order.</param>
/// <param name="Items">The items of the next level.</param>
public sealed record ParagraphRecord(
    string Id,
    string? Label,
    LabelOrigin Origin,
    PrintedText Text,
    string? Lead = null,
    EquatableArray<string> Notes = default,
    EquatableArray<ParagraphRecord> Items = default);

/// <summary>A section as data.</summary>
/// <param name="Id">The id inside the instrument, such as <c>sec_III__sec_A</c>.</param>
/// <param name="Level">The level of the heading, counted from 1.</param>
/// <param name="Label">The label as printed, such as "III." or "(a)"; null for a bare heading.</param>
/// <param name="Title">The title, free of markup; it can be empty.</param>
/// <param name="Heading">Where the words of the title stand.</param>
/// <param name="Notes">The labels of the footnotes that the title refers to.</param>
/// <param name="Preamble">The preambular paragraphs of the section.</param>
/// <param name="Paragraphs">The paragraphs between this heading and the next one.</param>
/// <param name="Sections">The sections of the next level.</param>
public sealed record SectionRecord(
    string Id,
    int Level,
    string? Label,
    string Title,
    PrintedText Heading,
    EquatableArray<string> Notes = default,
    EquatableArray<ParagraphRecord> Preamble = default,
    EquatableArray<ParagraphRecord> Paragraphs = default,
    EquatableArray<SectionRecord> Sections = default);

/// <summary>A reference to a footnote.</summary>
/// <param name="Line">The physical line of the mark, counted from 1.</param>
/// <param name="Unit">The id, inside the document, of the unit that holds the mark; empty for the document itself.</param>
public sealed record FootnoteReference(int Line, string Unit);

/// <summary>A footnote as data.</summary>
/// <param name="Label">The bare label, such as "15" or "*".</param>
/// <param name="Text">Where the definition stands; empty where the text has a mark without a definition.</param>
/// <param name="References">The marks that refer to it, in order.</param>
public sealed record FootnoteRecord(string Label, PrintedText Text, EquatableArray<FootnoteReference> References = default);

/// <summary>A row of a table as data.</summary>
/// <param name="Cells">Where each cell's words stand; an empty span for an empty cell.</param>
public sealed record TableRowRecord(EquatableArray<TextSpan> Cells);

/// <summary>A table as data.</summary>
/// <param name="Id">The id inside the instrument or document, such as <c>table_1</c>.</param>
/// <param name="StartLine">The first physical line of the table, its caption left out.</param>
/// <param name="EndLine">The last physical line.</param>
/// <param name="Caption">Where the caption stands; null for a table without one.</param>
/// <param name="HeaderRows">The rows of column headings.</param>
/// <param name="Rows">The rows of data.</param>
public sealed record TableRecord(
    string Id,
    int StartLine,
    int EndLine,
    PrintedText? Caption,
    EquatableArray<TableRowRecord> HeaderRows,
    EquatableArray<TableRowRecord> Rows);

/// <summary>An instrument as data.</summary>
/// <param name="Id">The id inside the document, such as <c>B/draft-resolution-II/annex</c>.</param>
/// <param name="Kind">What sort of text it is.</param>
/// <param name="Label">The label as printed, such as "Draft resolution I" or "32."; null where there is none.</param>
/// <param name="Title">The title, free of markup; null where none is printed.</param>
/// <param name="AdoptingBody">The adopting body, such as "The General Assembly"; null where none is printed.</param>
/// <param name="AdoptionCitation">The citation of the adopted text that the document prints; null where there is none.</param>
/// <param name="StartLine">The first physical line, counted from 1.</param>
/// <param name="EndLine">The last physical line.</param>
/// <param name="Preamble">The preambular paragraphs before the first section.</param>
/// <param name="Paragraphs">The paragraphs before the first section.</param>
/// <param name="Sections">The sections of level 1.</param>
/// <param name="Annexes">The instruments inside this one.</param>
/// <param name="Footnotes">The footnotes that the instrument refers to.</param>
/// <param name="Tables">The tables.</param>
/// <param name="Lineage">Where it comes from and what became of it, from the catalog; null where nothing is known.</param>
public sealed record InstrumentRecord(
    string Id,
    InstrumentKind Kind,
    string? Label,
    string? Title,
    string? AdoptingBody,
    string? AdoptionCitation,
    int StartLine,
    int EndLine,
    EquatableArray<ParagraphRecord> Preamble = default,
    EquatableArray<ParagraphRecord> Paragraphs = default,
    EquatableArray<SectionRecord> Sections = default,
    EquatableArray<InstrumentRecord> Annexes = default,
    EquatableArray<FootnoteRecord> Footnotes = default,
    EquatableArray<TableRecord> Tables = default,
    LineageRecord? Lineage = null);

/// <summary>A table of contents as data.</summary>
/// <param name="StartLine">The first physical line, counted from 1.</param>
/// <param name="EndLine">The last physical line.</param>
public sealed record ContentsRecord(int StartLine, int EndLine);

/// <summary>A document as data: everything that the reader found, and no words but titles and verbs.</summary>
/// <param name="Key">The key of the document, with which all its ids begin.</param>
/// <param name="File">The name of the source file.</param>
/// <param name="Kind">What sort of publication it is.</param>
/// <param name="Symbol">The document symbol, such as "A/60/131"; null where none is printed.</param>
/// <param name="Title">The title; null where none is printed.</param>
/// <param name="Issuer">The body that issued it; null where none is printed.</param>
/// <param name="Date">The date as <c>yyyy-MM-dd</c>; null where none is printed.</param>
/// <param name="LineCount">The number of physical lines.</param>
/// <param name="Instruments">The instruments that stand in no other instrument.</param>
/// <param name="Frame">Masthead, chapter headings and the report's own paragraphs: what belongs to no instrument.</param>
/// <param name="Contents">The table of contents; null where there is none.</param>
/// <param name="Footnotes">The footnotes that the frame refers to, and definitions without a reference.</param>
/// <param name="Tables">The tables outside of instruments.</param>
/// <param name="PublishedAs">The symbol under which it was published, from the catalog, where the text prints it nowhere.</param>
/// <param name="OtherSymbols">Other symbols of the same document, from the catalog.</param>
/// <param name="Vocabulary">What the catalog adds to the vocabulary.</param>
public sealed record DocumentRecord(
    string Key,
    string File,
    DocumentKind Kind,
    string? Symbol,
    string? Title,
    string? Issuer,
    string? Date,
    int LineCount,
    EquatableArray<InstrumentRecord> Instruments = default,
    EquatableArray<PrintedText> Frame = default,
    ContentsRecord? Contents = null,
    EquatableArray<FootnoteRecord> Footnotes = default,
    EquatableArray<TableRecord> Tables = default,
    string? PublishedAs = null,
    EquatableArray<string> OtherSymbols = default,
    EquatableArray<VocabularyRow> Vocabulary = default);
