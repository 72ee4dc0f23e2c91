using System.ComponentModel;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Records;

/// <summary>A reference to a footnote.</summary>
public sealed record FootnoteReference
{
    internal FootnoteReference(int line, string unit)
    {
        Line = line;
        Unit = unit;
    }

    /// <summary>The physical line of the mark, counted from 1.</summary>
    public int Line { get; init; }

    /// <summary>The id, inside the document, of the unit that holds the mark; empty for the document itself.</summary>
    public string Unit { get; init; }
}

/// <summary>A footnote as data.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record FootnoteRecord
{
    internal FootnoteRecord(string label, PrintedText text, EquatableArray<FootnoteReference> references = default)
    {
        Label = label;
        Text = text;
        References = references;
    }

    /// <summary>The bare label, such as "15" or "*".</summary>
    public string Label { get; init; }

    /// <summary>Where the definition stands; empty where the text has a mark without a definition.</summary>
    public PrintedText Text { get; init; }

    /// <summary>The marks that refer to it, in order.</summary>
    public EquatableArray<FootnoteReference> References { get; init; }
}
