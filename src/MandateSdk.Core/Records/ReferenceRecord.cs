using MandateSdk.Core.Text;

namespace MandateSdk.Core.Records;

/// <summary>A citation as data; the model shows it as <c>Reference</c>, where each part is explained.</summary>
/// <param name="Kind">What it names, by its form.</param>
/// <param name="Text">The characters of the source.</param>
/// <param name="Line">The physical line on which it begins, counted from 1.</param>
/// <param name="Spans">The stretches of the source that hold it, in UTF-16 characters.</param>
/// <param name="Body">The body whose resolution or decision it is; null where there is none.</param>
/// <param name="Date">The date printed for its targets as <c>yyyy-MM-dd</c>; null where none is printed.</param>
/// <param name="Targets">The texts and parts that it means, in order.</param>
/// <param name="Unit">The unit that cites; null in the frame.</param>
/// <param name="Footnote">The footnote that holds the citation; null for one in the words of a unit.</param>
internal sealed record ReferenceRecord(
    ReferenceKind Kind,
    string Text,
    int Line,
    EquatableArray<TextSpan> Spans,
    string? Body,
    string? Date,
    EquatableArray<ReferenceTargetRecord> Targets,
    UnitNode? Unit,
    FootnoteNode? Footnote);

/// <summary>One text, or one part of it, that a citation means; the model shows it as <c>ReferenceTarget</c>.</summary>
/// <param name="Symbol">Its symbol; null where the text does not tell, and for references of a text to itself.</param>
/// <param name="Parts">The way to the part from the outside in; empty for the whole.</param>
/// <param name="Name">The name by which it is cited; null for a citation by number or symbol.</param>
/// <param name="CitingUnit">The unit that cites its own text; null for a citation of another text.</param>
/// <param name="NamedPart">The part of the symbol's text that has the name.</param>
internal sealed record ReferenceTargetRecord(
    string? Symbol,
    EquatableArray<string> Parts,
    string? Name,
    UnitNode? CitingUnit,
    EquatableArray<string> NamedPart);
