using System.Collections.Generic;
using MandateSdk.Core.Syntax;

namespace MandateSdk.Core.Reading;

/// <summary>A unit of a law that is open while what stands in it is read.</summary>
/// <param name="Node">The unit.</param>
/// <param name="Rank">How deep its series stands: a unit closes what is open of its rank and deeper.</param>
/// <param name="Label">The label; null for a bare heading, a paragraph without number and a bullet.</param>
/// <param name="Indent">The column where it begins.</param>
/// <param name="Hashes">The number signs of its heading; 0 where there are none.</param>
internal sealed record LawUnit(SyntaxNode Node, double Rank, LawLabel? Label, int Indent, int Hashes)
{
    private static readonly LawNumber[] Nothing = System.Array.Empty<LawNumber>();

    /// <summary>True for what has a heading: a section, an annex, the text itself.</summary>
    public bool HoldsSections => Node.Kind is SyntaxKind.Section or SyntaxKind.Instrument;

    /// <summary>The numbers of its label.</summary>
    public IReadOnlyList<LawNumber> Path => Label?.Path ?? Nothing;

    /// <summary>The sign of its bullet; a blank where it has none.</summary>
    public char Bullet { get; init; } = ' ';
}
