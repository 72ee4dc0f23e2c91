using System.Collections.Generic;
using MandateSdk.Core.Model;
using MandateSdk.Core.Syntax;

namespace MandateSdk.Core.Reading;

/// <summary>A section that is open while its content is read.</summary>
/// <param name="Node">The section.</param>
/// <param name="Rank">Where the series of its label stands among the series: roman numerals before letters before
/// numbers.</param>
/// <param name="Series">The series of its label; null for a bare heading and for "Objective 1.".</param>
/// <param name="Ordinal">The place of its label in the series.</param>
internal sealed record OpenSection(SyntaxNode Node, double Rank, LabelSeries? Series, int Ordinal);

/// <summary>An item that is open while its content is read.</summary>
/// <param name="Node">The item.</param>
/// <param name="Shape">How its label is written.</param>
/// <param name="Series">The series of its label.</param>
/// <param name="Ordinal">The place of its label in the series.</param>
internal sealed record OpenItem(SyntaxNode Node, LabelShape Shape, LabelSeries Series, int Ordinal)
{
    /// <summary>The label of the item after it, as it would be printed.</summary>
    public string Next { get; } = Print(Shape, Label.Format(Series, Ordinal + 1));

    private static string Print(LabelShape shape, string value) => shape switch
    {
        LabelShape.Bracketed => "(" + value + ")",
        LabelShape.Small or LabelShape.Number => value + ".",
        _ => value,
    };
}

/// <summary>An instrument while it is read.</summary>
internal sealed class InstrumentScope
{
    public InstrumentScope(SyntaxNode node, InstrumentScope? parent)
    {
        Node = node;
        Parent = parent;
        Level = parent is null ? 2 : parent.Level + 1;
    }

    public SyntaxNode Node { get; }

    public InstrumentScope? Parent { get; }

    /// <summary>The level of the instrument; the document is level 1.</summary>
    public int Level { get; }

    /// <summary>True for an annex or appendix: what follows can be the next annex of the same instrument.</summary>
    public bool IsAnnex { get; set; }

    public bool IsAgenda { get; set; }

    /// <summary>True for a draft that another resolution quotes whole.</summary>
    public bool IsQuoted { get; set; }

    /// <summary>True for part A, B … of a resolution.</summary>
    public bool IsPart { get; set; }

    public bool AwaitsTitle { get; set; }

    /// <summary>True until the adopting body, a recital or a paragraph was read.</summary>
    public bool AwaitsBody { get; set; }

    /// <summary>True once an adopting body was read: recitals and operative verbs are to be expected.</summary>
    public bool HasBody { get; set; }

    /// <summary>True where a recital can stand: at the beginning and after a heading.</summary>
    public bool InPreamble { get; set; } = true;

    /// <summary>
    /// True in a decision whose operative paragraphs or items are (a), (b), (c): numbers are lists under them.
    /// </summary>
    public bool IsLettered { get; set; }

    /// <summary>The number of the last numbered paragraph; 0 before the first.</summary>
    public int LastNumber { get; set; }

    /// <summary>The two numbers of the last paragraph such as "5.1"; zeros before the first.</summary>
    public (int Major, int Minor) LastDecimal { get; set; }

    /// <summary>True between a heading and the first paragraph under it: numbers can begin again.</summary>
    public bool IsSectionNew { get; set; }

    /// <summary>The paragraph or recital that items belong to; null before the first.</summary>
    public SyntaxNode? Paragraph { get; set; }

    public SyntaxNode? Title { get; set; }

    public List<OpenSection> Sections { get; } = new();

    public List<OpenItem> Items { get; } = new();

    /// <summary>The node that takes paragraphs and headings: the deepest open section, or the instrument.</summary>
    public SyntaxNode Container => Sections.Count > 0 ? Sections[Sections.Count - 1].Node : Node;
}
