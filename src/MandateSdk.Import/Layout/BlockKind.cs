namespace MandateSdk.Import.Layout;

/// <summary>What a block of lines is.</summary>
internal enum BlockKind
{
    /// <summary>A line of the masthead.</summary>
    Masthead,

    /// <summary>A paragraph, an item, or anything else of the text.</summary>
    Text,

    /// <summary>A title or a heading.</summary>
    Heading,

    /// <summary>A table, one line a row.</summary>
    Table,

    /// <summary>The definition of a footnote.</summary>
    Note,

    /// <summary>A running head or foot, a page number, a job number.</summary>
    Furniture,
}
