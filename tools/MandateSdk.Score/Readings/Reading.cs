using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Score.Readings;

/// <summary>A document as an export or a reading made by hand describes it.</summary>
/// <remarks>
/// Readings made by hand leave keys out: what is null here is not known, and is not compared. Ids are used only to
/// follow a scope or a unit to its line; two readings of one document may name their units differently.
/// </remarks>
public sealed record Reading
{
    public ReadingSource? Source { get; init; }

    public Dictionary<string, string?>? Document { get; init; }

    public List<ReadingInstrument> Instruments { get; init; } = [];

    public List<ReadingFrame>? Frame { get; init; }

    public ReadingContents? Contents { get; init; }

    public List<ReadingTable>? Tables { get; init; }

    public List<ReadingFootnote>? Footnotes { get; init; }

    public List<ReadingSplit>? Splits { get; init; }

    /// <summary>All instruments, annexes after the instrument that holds them.</summary>
    public IEnumerable<ReadingInstrument> AllInstruments() =>
        Instruments.SelectMany(instrument => instrument.WithAnnexes());
}

public sealed record ReadingSource(string File, string? Sha256, int? LineCount);

public sealed record ReadingFrame(int? Line);

public sealed record ReadingContents(int StartLine, int EndLine);

public sealed record ReadingSplit(int From, int To);

public sealed record ReadingTable
{
    public int StartLine { get; init; }

    public int EndLine { get; init; }

    public string? Caption { get; init; }

    public int Columns { get; init; }

    public int? RowCount { get; init; }

    public List<List<string>>? Rows { get; init; }
}

public sealed record ReadingFootnote
{
    public string Label { get; init; } = "";

    public int? Line { get; init; }

    public List<int>? Lines { get; init; }

    public string? Text { get; init; }

    public string? Scope { get; init; }

    public List<ReadingReference> References { get; init; } = [];
}

public sealed record ReadingReference(int Line, string? Unit);

public sealed record ReadingInstrument
{
    public string? Id { get; init; }

    public string? Kind { get; init; }

    public string? Label { get; init; }

    public string? Title { get; init; }

    public string? AdoptingBody { get; init; }

    public string? Identity { get; init; }

    public int StartLine { get; init; }

    public int EndLine { get; init; }

    public List<ReadingUnit> Preambular { get; init; } = [];

    public List<ReadingSection> Sections { get; init; } = [];

    public List<ReadingUnit> Paragraphs { get; init; } = [];

    public List<ReadingInstrument> Annexes { get; init; } = [];

    public IEnumerable<ReadingInstrument> WithAnnexes() =>
        Annexes.SelectMany(annex => annex.WithAnnexes()).Prepend(this);

    /// <summary>Recitals, paragraphs and items of every depth; annexes are left out.</summary>
    public IEnumerable<ReadingUnit> AllUnits() => Preambular.Concat(Paragraphs).SelectMany(unit => unit.WithItems());
}

public sealed record ReadingSection
{
    public string? Id { get; init; }

    public int Level { get; init; }

    public string? Label { get; init; }

    public string? Title { get; init; }

    public int? Line { get; init; }

    public string? FirstParagraph { get; init; }
}

/// <summary>A recital, a paragraph or an item.</summary>
public sealed record ReadingUnit
{
    public string? Id { get; init; }

    public string? Label { get; init; }

    public List<int> Lines { get; init; } = [];

    public string? Text { get; init; }

    public string? Opening { get; init; }

    public string? Verb { get; init; }

    public string? Section { get; init; }

    public List<ReadingUnit> Items { get; init; } = [];

    public int FirstLine => Lines.Count == 0 ? 0 : Lines[0];

    public IEnumerable<ReadingUnit> WithItems() => Items.SelectMany(item => item.WithItems()).Prepend(this);
}
