using MandateSdk.Core.Text;

namespace MandateSdk.Core.Records;

/// <summary>A defined term as data; the model shows it as <c>DefinedTerm</c>, where each part is explained.</summary>
/// <param name="Term">The term without quotation marks and article.</param>
/// <param name="Kind">How it gets its meaning.</param>
/// <param name="Definition">The words as printed.</param>
/// <param name="Line">The physical line on which the term is defined, counted from 1.</param>
/// <param name="Unit">The unit that defines; null for the frame.</param>
/// <param name="Footnote">The footnote that defines; null where none does.</param>
/// <param name="Scope">The unit where the meaning holds; null for the whole document.</param>
/// <param name="TermSpans">Where the term stands in the source.</param>
/// <param name="DefinitionSpans">Where the definition stands in the source.</param>
/// <param name="Uses">Where the term is used later in its scope, in the order of the text.</param>
internal sealed record TermRecord(
    string Term,
    TermKind Kind,
    string Definition,
    int Line,
    UnitNode? Unit,
    FootnoteNode? Footnote,
    UnitNode? Scope,
    EquatableArray<TextSpan> TermSpans,
    EquatableArray<TextSpan> DefinitionSpans,
    EquatableArray<TermUseRecord> Uses);

/// <summary>A place where a defined term is used; the model shows it as <c>TermUse</c>.</summary>
/// <param name="Unit">The unit that uses it; null for the frame.</param>
/// <param name="Line">The physical line, counted from 1.</param>
/// <param name="Spans">Where the words stand in the source.</param>
internal sealed record TermUseRecord(UnitNode? Unit, int Line, EquatableArray<TextSpan> Spans);
