using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Catalogs;

/// <summary>
/// Where an instrument comes from and what became of it: what is known beside its text, from the catalog.
/// </summary>
/// <remarks>
/// A text seldom prints any of this: a draft does not know under which number it will be adopted. Each fact is only as
/// good as its <see cref="Evidence"/>; guesses are left out.
/// </remarks>
public sealed record LineageRecord
{
    /// <summary>The official symbol, an annex with its part; null where not known.</summary>
    public string? AdoptedAs { get; init; }

    /// <summary>The date of adoption or publication; null where not known.</summary>
    public CalendarDate? AdoptedOn { get; init; }

    /// <summary>The symbol of what took its place; null where nothing did.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>How sure these three are; null where not said.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>Where these three come from; null where not said.</summary>
    public string? Evidence { get; init; }

    /// <summary>What became of it; null where not said.</summary>
    public AdoptionStatus? Status { get; init; }

    /// <summary>Other symbols of the same text.</summary>
    public EquatableArray<string> OtherSymbols { get; init; }

    /// <summary>The limited-distribution document in which the draft was tabled; null where not known.</summary>
    public string? DraftSymbol { get; init; }

    /// <summary>Where the draft symbol comes from; null where not said.</summary>
    public string? DraftSymbolEvidence { get; init; }

    /// <summary>The resolution by which a lower organ recommended the draft; null where not known or none.</summary>
    public string? RecommendedBy { get; init; }

    /// <summary>How sure the recommending resolution is; null where not said.</summary>
    public Confidence? RecommendedByConfidence { get; init; }

    /// <summary>The body that adopted the text before a higher organ did; null where none did.</summary>
    public string? FirstAdoptedBy { get; init; }

    /// <summary>The resolution that approved what another body had adopted; null where none did.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>The date of that approval; null where there is none.</summary>
    public CalendarDate? ApprovedOn { get; init; }

    /// <summary>Later resolutions that recall it.</summary>
    public EquatableArray<string> FollowedBy { get; init; }

    /// <summary>How its words changed on adoption; null where the adopted text was not at hand.</summary>
    public AdoptionEdits? Edits { get; init; }

    /// <summary>A lineage in which nothing is known.</summary>
    internal static LineageRecord Unknown { get; } = new();
}

/// <summary>How the operative paragraphs of a draft differ from those of the adopted text.</summary>
public sealed record AdoptionEdits
{
    /// <summary>Says how a text changed.</summary>
    /// <param name="operativeParagraphs">The number of operative paragraphs.</param>
    /// <param name="changed">The number of those with other words.</param>
    /// <param name="note">What sort of changes they are.</param>
    public AdoptionEdits(int operativeParagraphs, int changed, string note)
    {
        OperativeParagraphs = operativeParagraphs;
        Changed = changed;
        Note = note;
    }

    /// <summary>The number of operative paragraphs.</summary>
    public int OperativeParagraphs { get; init; }

    /// <summary>The number of those with other words.</summary>
    public int Changed { get; init; }

    /// <summary>What sort of changes they are.</summary>
    public string Note { get; init; }
}
