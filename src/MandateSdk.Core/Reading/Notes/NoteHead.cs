namespace MandateSdk.Core.Reading;

/// <summary>How sure the printed form of a label is.</summary>
internal enum NoteHeadForm
{
    /// <summary>Plain digits: "4 CTOC/COP/2004/6". Only the sequence can tell it from a sentence.</summary>
    Plain,

    /// <summary>Plain digits alone on their line, with the words on the next one.</summary>
    Alone,

    /// <summary>Digits with a sign: "4/ CTOC/COP/2004/6", "[4] CTOC/COP/2004/6".</summary>
    Signed,

    /// <summary>Raised digits or an asterisk, which nothing but a note begins with.</summary>
    Raised,

    /// <summary>The label is lost; its neighbours tell which one it was.</summary>
    Inferred,
}

/// <summary>The head of a footnote definition, or what can be one.</summary>
/// <param name="Line">The line, as an index into the lines that are not blank.</param>
/// <param name="Label">The bare label.</param>
/// <param name="Start">The first character of the printed label.</param>
/// <param name="End">The position after the printed label.</param>
/// <param name="Form">The form of the label.</param>
internal sealed record NoteHead(int Line, string Label, int Start, int End, NoteHeadForm Form)
{
    /// <summary>The number of the note; 0 for an asterisk.</summary>
    public int Number => int.TryParse(Label, out var number) ? number : 0;
}
