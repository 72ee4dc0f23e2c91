using System.Collections.Generic;
using MandateSdk.Core.Syntax;
using MandateSdk.Import.Pages;

namespace MandateSdk.Import.AkomaNtoso;

/// <summary>A unit as a file marks it up, with the lines that its own words are written on.</summary>
/// <param name="kind">What it is, in the words of the tree that a text is read into.</param>
/// <param name="label">Its number as marked up, such as "3." or "(a)"; null where there is none.</param>
internal sealed class MarkupNode(SyntaxKind kind, string? label = null)
{
    /// <summary>What it is.</summary>
    public SyntaxKind Kind { get; } = kind;

    /// <summary>Its number as marked up, such as "3." or "(a)"; null where there is none.</summary>
    public string? Label { get; set; } = label;

    /// <summary>For a heading without an end of its own: how deep its series stands, 0 the outermost.</summary>
    public int Rank { get; init; } = Bounded;

    /// <summary>The rank of a section that ends with its element.</summary>
    public const int Bounded = -1;

    /// <summary>The unit around this one; null for the document.</summary>
    public MarkupNode? Parent { get; private set; }

    /// <summary>How many units stand around this one.</summary>
    public int Depth { get; private set; }

    /// <summary>The units inside.</summary>
    public List<MarkupNode> Children { get; } = [];

    /// <summary>The lines of its own words.</summary>
    public List<PrintedLine> Lines { get; } = [];

    /// <summary>The labels of the notes that its words refer to.</summary>
    public HashSet<string> Notes { get; } = [];

    /// <summary>True for a paragraph, a recital or an item.</summary>
    public bool IsUnit =>
        Kind is SyntaxKind.Paragraph or SyntaxKind.PreambularParagraph or SyntaxKind.Item;

    /// <summary>Adds a unit inside this one.</summary>
    /// <returns>The unit.</returns>
    public MarkupNode Add(MarkupNode child)
    {
        child.Parent = this;
        child.Depth = Depth + 1;
        Children.Add(child);
        return child;
    }

    /// <summary>The nearest unit of a kind among this one and those around it; null where there is none.</summary>
    public MarkupNode? Around(SyntaxKind wanted)
    {
        var node = this;
        while (node is not null && node.Kind != wanted)
            node = node.Parent;
        return node;
    }

    /// <summary>The first child of a kind; null where there is none.</summary>
    public MarkupNode? Child(SyntaxKind wanted) => Children.Find(child => child.Kind == wanted);
}
