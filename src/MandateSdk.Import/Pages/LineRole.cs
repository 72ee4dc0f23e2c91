namespace MandateSdk.Import.Pages;

/// <summary>What a format says that a line is. A PDF file says nothing; Word and Akoma Ntoso do.</summary>
internal enum LineRole
{
    /// <summary>Not said: to be found from position and type.</summary>
    Unknown,

    /// <summary>A line of the masthead.</summary>
    Masthead,

    /// <summary>A title or a heading.</summary>
    Heading,

    /// <summary>A paragraph of text.</summary>
    Text,

    /// <summary>The definition of a footnote.</summary>
    Note,

    /// <summary>A row of a table, one segment a cell.</summary>
    TableRow,
}
