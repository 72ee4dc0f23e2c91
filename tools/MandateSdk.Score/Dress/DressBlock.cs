using MandateSdk.Core.Syntax;

namespace MandateSdk.Score.Dress;

/// <summary>A block of a text whose reading is known: a line of its plain form.</summary>
/// <param name="Kind">What the reader takes it for.</param>
/// <param name="Label">Its label as printed, such as "12." or "(iv)"; empty where it has none.</param>
/// <param name="Words">
/// The words after the label; each mark of a footnote is one character (<see cref="DressMarks"/>).
/// </param>
/// <param name="IsFirst">True for the first line of a unit, false for one that a page break parted from it.</param>
public sealed record DressBlock(SyntaxKind Kind, string Label, string Words, bool IsFirst)
{
    /// <summary>The label of the note without its form, such as "4" for "^{4}"; null for other blocks.</summary>
    public string? NoteLabel { get; init; }

    /// <summary>The opening of a recital or the verb of a paragraph; null where it has none.</summary>
    public string? Lead { get; init; }

    /// <summary>True for a row of a table, whose cells no change may wrap.</summary>
    public bool IsRow => Kind is SyntaxKind.Table or SyntaxKind.TableRow
        || Words.Contains('\t', System.StringComparison.Ordinal) || Words.StartsWith('|');

    /// <summary>True for the definition of a footnote.</summary>
    public bool IsNote => Kind == SyntaxKind.FootnoteDefinition;

    /// <summary>True for a line that is set apart from the text: a title, a heading.</summary>
    public bool IsHeading => Kind is SyntaxKind.Title or SyntaxKind.Heading or SyntaxKind.InstrumentLabel;

    /// <summary>The label with its words.</summary>
    public string Text => Join(Label);

    /// <summary>The words after a label in another form.</summary>
    public string Join(string label) => label.Length == 0 || Words.Length == 0 || Words[0] == '\t'
        ? label + Words
        : label + " " + Words;
}
