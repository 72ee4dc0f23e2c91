using System.Collections.Generic;

namespace MandateSdk.Tool.Checking;

/// <summary>What is compared of two documents.</summary>
internal enum ComparedKind
{
    /// <summary>A preambular paragraph.</summary>
    Recital,

    /// <summary>An operative or body paragraph.</summary>
    Paragraph,

    /// <summary>An item of a list, at any depth.</summary>
    Item,

    /// <summary>The title of a text, or a heading inside of it.</summary>
    Heading,

    /// <summary>A footnote.</summary>
    Note,
}

/// <summary>A unit of a document for the comparison with another document of the same text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Label">Its bare number or letter; null for none.</param>
/// <param name="Text">Its own words, those of its items and notes left out.</param>
/// <param name="Notes">The labels of the notes that its words refer to.</param>
/// <param name="Line">The line where it begins, counted from 1; 0 where it has no words.</param>
internal sealed record ComparedUnit(ComparedKind Kind, string? Label, string Text, IReadOnlyList<string> Notes, int Line);
