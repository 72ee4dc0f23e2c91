namespace MandateSdk.Core.Records;

/// <summary>A footnote as what reads meaning sees it.</summary>
/// <param name="Scope">The instrument that refers to the footnote; null for a footnote of the document itself.</param>
/// <param name="Position">Its place among the footnotes of its scope, counted from 0.</param>
/// <param name="Record">Its data.</param>
internal sealed record FootnoteNode(UnitNode? Scope, int Position, FootnoteRecord Record)
{
    /// <summary>The bare label, such as "15" or "*".</summary>
    public string Label => Record.Label;
}
