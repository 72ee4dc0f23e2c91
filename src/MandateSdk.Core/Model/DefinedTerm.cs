using MandateSdk.Core.Records;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Model;

/// <summary>A term to which a text gives a meaning, with the places where it is used in that meaning.</summary>
/// <param name="Term">The term without quotation marks and article, such as "crime prevention" or "Riyadh
/// Guidelines".</param>
/// <param name="Kind">How it gets its meaning.</param>
/// <param name="Definition">The words as printed: the sentence that defines, or the long name that a short one stands
/// for.</param>
/// <param name="Line">The physical line on which the term is defined, counted from 1.</param>
/// <param name="Unit">The unit that defines, or the one around the mark of a defining footnote; null for the
/// frame.</param>
/// <param name="Footnote">The footnote that defines; null where none does.</param>
/// <param name="Scope">
/// Where the meaning holds: the instrument with its annexes, or the paragraph, section or chapter that the text names
/// ("In this paragraph, …"); null for the whole document, which is the scope of the frame.
/// </param>
/// <param name="TermSpans">Where the term stands in the source.</param>
/// <param name="DefinitionSpans">Where the definition stands in the source.</param>
/// <param name="Uses">Where the term is used later in its scope, in the order of the text.</param>
public sealed record DefinedTerm(
    string Term,
    TermKind Kind,
    string Definition,
    int Line,
    Unit? Unit,
    Footnote? Footnote,
    Unit? Scope,
    EquatableArray<TextSpan> TermSpans,
    EquatableArray<TextSpan> DefinitionSpans,
    EquatableArray<TermUse> Uses)
{
    /// <summary>The term, its kind and its definition.</summary>
    public override string ToString() => Term + " (" + Kind + "): " + Definition;
}
