using MandateSdk.Core.Records;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Model;

/// <summary>A term to which a text gives a meaning, with the places where it is used in that meaning.</summary>
public sealed record DefinedTerm
{
    internal DefinedTerm(
        string term,
        TermKind kind,
        string definition,
        int line,
        Unit? unit,
        Footnote? footnote,
        Unit? scope,
        EquatableArray<TextSpan> termSpans,
        EquatableArray<TextSpan> definitionSpans,
        EquatableArray<TermUse> uses)
    {
        Term = term;
        Kind = kind;
        Definition = definition;
        Line = line;
        Unit = unit;
        Footnote = footnote;
        Scope = scope;
        TermSpans = termSpans;
        DefinitionSpans = definitionSpans;
        Uses = uses;
    }

    /// <summary>
    /// The term without quotation marks and article, such as "crime prevention" or "Riyadh
    /// Guidelines".
    /// </summary>
    public string Term { get; init; }

    /// <summary>How it gets its meaning.</summary>
    public TermKind Kind { get; init; }

    /// <summary>
    /// The words as printed: the sentence that defines, or the long name that a short one stands
    /// for.
    /// </summary>
    public string Definition { get; init; }

    /// <summary>The physical line on which the term is defined, counted from 1.</summary>
    public int Line { get; init; }

    /// <summary>
    /// The unit that defines, or the one around the mark of a defining footnote; null for the
    /// frame.
    /// </summary>
    public Unit? Unit { get; init; }

    /// <summary>The footnote that defines; null where none does.</summary>
    public Footnote? Footnote { get; init; }

    /// <summary>
    /// /// Where the meaning holds: the instrument with its annexes, or the paragraph, section or chapter that the text names
    /// ("In this paragraph, …"); null for the whole document, which is the scope of the frame.
    ///
    /// </summary>
    public Unit? Scope { get; init; }

    /// <summary>Where the term stands in the source.</summary>
    public EquatableArray<TextSpan> TermSpans { get; init; }

    /// <summary>Where the definition stands in the source.</summary>
    public EquatableArray<TextSpan> DefinitionSpans { get; init; }

    /// <summary>Where the term is used later in its scope, in the order of the text.</summary>
    public EquatableArray<TermUse> Uses { get; init; }

    /// <summary>The term, its kind and its definition.</summary>
    public override string ToString() => Term + " (" + Kind + "): " + Definition;
}
