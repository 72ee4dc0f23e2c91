using MandateSdk.Core.Text;

namespace MandateSdk.Core.Catalogs;

/// <summary>Where an instrument comes from and what became of it: what is known beside its text, from the catalog.</summary>
/// <remarks>
/// A text seldom prints any of this: a draft does not know under which number it will be adopted. Each fact is only as good as
/// its <paramref name="Evidence"/>; guesses are left out.
/// </remarks>
/// <param name="AdoptedAs">The official symbol, an annex with its part; null where not known.</param>
/// <param name="AdoptedOn">The date of adoption or publication as <c>yyyy-MM-dd</c>; null where not known.</param>
/// <param name="SupersededBy">The symbol of what took its place; null where nothing did.</param>
/// <param name="Confidence">How sure these three are: "confirmed" by a text of the United Nations, or "unconfirmed"; null where not said.</param>
/// <param name="Evidence">Where these three come from; null where not said.</param>
/// <param name="Status">"adopted", "published" or "superseded"; null where not said.</param>
/// <param name="OtherSymbols">Other symbols of the same text.</param>
/// <param name="DraftSymbol">The limited-distribution document in which the draft was tabled; null where not known.</param>
/// <param name="DraftSymbolEvidence">Where the draft symbol comes from; null where not said.</param>
/// <param name="RecommendedBy">The resolution by which a lower organ recommended the draft; null where not known or none.</param>
/// <param name="RecommendedByConfidence">How sure the recommending resolution is; null where not said.</param>
/// <param name="FirstAdoptedBy">The body that adopted the text before a higher organ did; null where none did.</param>
/// <param name="ApprovedBy">The resolution that approved what another body had adopted; null where none did.</param>
/// <param name="ApprovedOn">The date of that approval as <c>yyyy-MM-dd</c>; null where there is none.</param>
/// <param name="FollowedBy">Later resolutions that recall it.</param>
/// <param name="Edits">How its words changed on adoption; null where the adopted text was not at hand.</param>
public sealed record LineageRecord(
    string? AdoptedAs = null,
    string? AdoptedOn = null,
    string? SupersededBy = null,
    string? Confidence = null,
    string? Evidence = null,
    string? Status = null,
    EquatableArray<string> OtherSymbols = default,
    string? DraftSymbol = null,
    string? DraftSymbolEvidence = null,
    string? RecommendedBy = null,
    string? RecommendedByConfidence = null,
    string? FirstAdoptedBy = null,
    string? ApprovedBy = null,
    string? ApprovedOn = null,
    EquatableArray<string> FollowedBy = default,
    AdoptionEdits? Edits = null)
{
    /// <summary>A lineage in which nothing is known.</summary>
    internal static LineageRecord Unknown { get; } = new();
}

/// <summary>How the operative paragraphs of a draft differ from those of the adopted text.</summary>
/// <param name="OperativeParagraphs">The number of operative paragraphs.</param>
/// <param name="Changed">The number of those with other words.</param>
/// <param name="Note">What sort of changes they are.</param>
public sealed record AdoptionEdits(int OperativeParagraphs, int Changed, string Note);
