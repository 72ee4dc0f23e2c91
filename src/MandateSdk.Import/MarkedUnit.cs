using System.Collections.Generic;

namespace MandateSdk.Import;

/// <summary>What a unit of a marked-up file is.</summary>
public enum MarkedUnitKind
{
    /// <summary>A preambular paragraph.</summary>
    Recital,

    /// <summary>An operative or body paragraph.</summary>
    Paragraph,

    /// <summary>An item of a list, at any depth.</summary>
    Item,

    /// <summary>A heading inside the text.</summary>
    Heading,

    /// <summary>A footnote.</summary>
    Note,
}

/// <summary>A unit as a file marks it up.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Label">Its number or letter as marked up, such as "3." or "(a)"; null for none.</param>
/// <param name="Text">Its own words, those of its items and notes left out.</param>
/// <param name="Notes">The labels of the notes that its words refer to.</param>
public sealed record MarkedUnit(MarkedUnitKind Kind, string? Label, string Text, IReadOnlyList<string> Notes);
