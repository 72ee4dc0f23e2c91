using System.ComponentModel;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Records;

/// <summary>An instrument as data.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record InstrumentRecord : IUnitFacts
{
    internal InstrumentRecord(
        string id,
        InstrumentKind kind,
        string? label,
        string? title,
        string? adoptingBody,
        string? adoptionCitation,
        int startLine,
        int endLine,
        EquatableArray<ParagraphRecord> preamble = default,
        EquatableArray<ParagraphRecord> paragraphs = default,
        EquatableArray<SectionRecord> sections = default,
        EquatableArray<InstrumentRecord> annexes = default,
        EquatableArray<FootnoteRecord> footnotes = default,
        EquatableArray<TableRecord> tables = default,
        LineageRecord? lineage = null)
    {
        Id = id;
        Kind = kind;
        Label = label;
        Title = title;
        AdoptingBody = adoptingBody;
        AdoptionCitation = adoptionCitation;
        StartLine = startLine;
        EndLine = endLine;
        Preamble = preamble;
        Paragraphs = paragraphs;
        Sections = sections;
        Annexes = annexes;
        Footnotes = footnotes;
        Tables = tables;
        Lineage = lineage;
    }

    /// <summary>The id inside the document, such as <c>B/draft-resolution-II/annex</c>.</summary>
    public string Id { get; init; }

    /// <summary>What sort of text it is.</summary>
    public InstrumentKind Kind { get; init; }

    /// <summary>The label as printed, such as "Draft resolution I" or "32."; null where there is none.</summary>
    public string? Label { get; init; }

    /// <summary>The title, free of markup; null where none is printed.</summary>
    public string? Title { get; init; }

    /// <summary>The adopting body, such as "The General Assembly"; null where none is printed.</summary>
    public string? AdoptingBody { get; init; }

    /// <summary>The citation of the adopted text that the document prints; null where there is none.</summary>
    public string? AdoptionCitation { get; init; }

    /// <summary>The first physical line, counted from 1.</summary>
    public int StartLine { get; init; }

    /// <summary>The last physical line.</summary>
    public int EndLine { get; init; }

    /// <summary>The preambular paragraphs before the first section.</summary>
    public EquatableArray<ParagraphRecord> Preamble { get; init; }

    /// <summary>The paragraphs before the first section.</summary>
    public EquatableArray<ParagraphRecord> Paragraphs { get; init; }

    /// <summary>The sections of level 1.</summary>
    public EquatableArray<SectionRecord> Sections { get; init; }

    /// <summary>The instruments inside this one.</summary>
    public EquatableArray<InstrumentRecord> Annexes { get; init; }

    /// <summary>The footnotes that the instrument refers to.</summary>
    public EquatableArray<FootnoteRecord> Footnotes { get; init; }

    /// <summary>The tables.</summary>
    public EquatableArray<TableRecord> Tables { get; init; }

    /// <summary>Where it comes from and what became of it, from the catalog; null where nothing is known.</summary>
    public LineageRecord? Lineage { get; init; }

    string IUnitFacts.LocalId => Id;

    EquatableArray<int> IUnitFacts.Lines => default;

    PrintedText IUnitFacts.PlacesIn(IWordSource source) => PrintedText.Empty;

    string IUnitFacts.WordsIn(IWordSource source) => string.Empty;

    string IUnitFacts.PrintedIn(IWordSource source) => string.Empty;

    LabelOrigin IUnitFacts.Origin => Label is null ? LabelOrigin.None : LabelOrigin.Printed;

    int IUnitFacts.Level => 0;

    EquatableArray<string> IUnitFacts.Notes => default;

    string IUnitFacts.TitleIn(IWordSource source) => Title ?? string.Empty;

    string? IUnitFacts.LeadIn(IWordSource source) => null;
}
