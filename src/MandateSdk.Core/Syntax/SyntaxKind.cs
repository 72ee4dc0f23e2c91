using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;

namespace MandateSdk.Core.Syntax;

/// <summary>What a node of the tree is.</summary>
public enum SyntaxKind
{
    /// <summary>The whole text.</summary>
    Document,

    /// <summary>
    /// A line of the masthead or cover: organization, symbol, session, agenda item, title of the document.
    /// </summary>
    FrontMatter,

    /// <summary>A table of contents.</summary>
    Contents,

    /// <summary>A chapter heading of a report or compendium, which belongs to no instrument.</summary>
    FrameHeading,

    /// <summary>A paragraph of the report itself, which belongs to no instrument.</summary>
    FrameParagraph,

    /// <summary>An instrument, annexes inside it.</summary>
    Instrument,

    /// <summary>The label of an instrument on a line of its own, such as "Draft resolution I" or "Annex".</summary>
    InstrumentLabel,

    /// <summary>The title of an instrument; its label too where both share a line.</summary>
    Title,

    /// <summary>The line that says how, when and on whose report a text was adopted.</summary>
    AdoptionNote,

    /// <summary>The adopting body, such as "The General Assembly,".</summary>
    AdoptingBody,

    /// <summary>A section: its heading and what stands under it.</summary>
    Section,

    /// <summary>The heading of a section.</summary>
    Heading,

    /// <summary>A recital.</summary>
    PreambularParagraph,

    /// <summary>An operative or body paragraph.</summary>
    Paragraph,

    /// <summary>A subparagraph or list item.</summary>
    Item,

    /// <summary>The definition of a footnote.</summary>
    FootnoteDefinition,

    /// <summary>The heading over definitions that are collected at the end of a text.</summary>
    NotesHeading,

    /// <summary>A table.</summary>
    Table,

    /// <summary>The caption of a table.</summary>
    TableCaption,

    /// <summary>A row of a table.</summary>
    TableRow,

    /// <summary>The meeting and date at the foot of a resolution.</summary>
    Closing,

    /// <summary>Running heads, page numbers, job numbers, rules between text and notes.</summary>
    PageFurniture,
}
