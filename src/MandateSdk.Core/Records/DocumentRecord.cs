using System.ComponentModel;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Records;

/// <summary>A table of contents as data.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ContentsRecord
{
    internal ContentsRecord(int startLine, int endLine)
    {
        StartLine = startLine;
        EndLine = endLine;
    }

    /// <summary>The first physical line, counted from 1.</summary>
    public int StartLine { get; init; }

    /// <summary>The last physical line.</summary>
    public int EndLine { get; init; }
}

/// <summary>A document as data: everything that the reader found, and no words but titles and verbs.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record DocumentRecord
{
    internal DocumentRecord(
        string key,
        string file,
        DocumentKind kind,
        string? symbol,
        string? title,
        string? issuer,
        CalendarDate? date,
        int lineCount,
        EquatableArray<InstrumentRecord> instruments = default,
        EquatableArray<PrintedText> frame = default,
        ContentsRecord? contents = null,
        EquatableArray<FootnoteRecord> footnotes = default,
        EquatableArray<TableRecord> tables = default,
        string? publishedAs = null,
        EquatableArray<string> otherSymbols = default,
        EquatableArray<VocabularyRow> vocabulary = default)
    {
        Key = key;
        File = file;
        Kind = kind;
        Symbol = symbol;
        Title = title;
        Issuer = issuer;
        Date = date;
        LineCount = lineCount;
        Instruments = instruments;
        Frame = frame;
        Contents = contents;
        Footnotes = footnotes;
        Tables = tables;
        PublishedAs = publishedAs;
        OtherSymbols = otherSymbols;
        Vocabulary = vocabulary;
    }

    /// <summary>The key of the document, with which all its ids begin.</summary>
    public string Key { get; init; }

    /// <summary>The name of the source file.</summary>
    public string File { get; init; }

    /// <summary>What sort of publication it is.</summary>
    public DocumentKind Kind { get; init; }

    /// <summary>The document symbol, such as "A/60/131"; null where none is printed.</summary>
    public string? Symbol { get; init; }

    /// <summary>The title; null where none is printed.</summary>
    public string? Title { get; init; }

    /// <summary>The body that issued it; null where none is printed.</summary>
    public string? Issuer { get; init; }

    /// <summary>The date; null where none is printed.</summary>
    public CalendarDate? Date { get; init; }

    /// <summary>The number of physical lines.</summary>
    public int LineCount { get; init; }

    /// <summary>The instruments that stand in no other instrument.</summary>
    public EquatableArray<InstrumentRecord> Instruments { get; init; }

    /// <summary>Masthead, chapter headings and the report's own paragraphs: what belongs to no instrument.</summary>
    public EquatableArray<PrintedText> Frame { get; init; }

    /// <summary>The table of contents; null where there is none.</summary>
    public ContentsRecord? Contents { get; init; }

    /// <summary>The footnotes that the frame refers to, and definitions without a reference.</summary>
    public EquatableArray<FootnoteRecord> Footnotes { get; init; }

    /// <summary>The tables outside of instruments.</summary>
    public EquatableArray<TableRecord> Tables { get; init; }

    /// <summary>The symbol under which it was published, from the catalog, where the text prints it nowhere.</summary>
    public string? PublishedAs { get; init; }

    /// <summary>Other symbols of the same document, from the catalog.</summary>
    public EquatableArray<string> OtherSymbols { get; init; }

    /// <summary>What the catalog adds to the vocabulary.</summary>
    public EquatableArray<VocabularyRow> Vocabulary { get; init; }
}
