using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>What a block can be told to be without looking at its neighbours.</summary>
internal enum BlockRole
{
    /// <summary>Text, heading or label: for the structure to decide.</summary>
    Flow,

    /// <summary>The definition of a footnote.</summary>
    Definition,

    /// <summary>The heading over collected definitions.</summary>
    NotesHeading,

    /// <summary>A line of the masthead.</summary>
    FrontMatter,

    /// <summary>A line of a table of contents.</summary>
    Contents,

    /// <summary>A row of a table.</summary>
    TableRow,

    /// <summary>Running head, page number, job number, rule.</summary>
    Furniture,
}

/// <summary>One or more pieces of lines that belong together, with what can be seen of them from the outside.</summary>
internal sealed class Block
{
    private SyntaxToken[] _tokens = Array.Empty<SyntaxToken>();
    private string? _plain;
    private BlockEnding? _ending;

    public Block(SourceText source, BlockRole role, IEnumerable<Piece> pieces)
    {
        Source = source;
        Role = role;
        Pieces = pieces.ToList();
    }

    public SourceText Source { get; }

    public BlockRole Role { get; set; }

    public List<Piece> Pieces { get; }

    public Piece First => Pieces[0];

    public Piece Last => Pieces[Pieces.Count - 1];

    /// <summary>True when no blank line stands before the block.</summary>
    public bool IsAdjacent { get; set; }

    /// <summary>The bullet at the head; null where there is none.</summary>
    public TextSpan? Bullet { get; set; }

    /// <summary>The number signs of a Markdown heading; null where there are none.</summary>
    public TextSpan? Hashes { get; set; }

    /// <summary>
    /// The label at the head or, once the sequence has found it, in the sentence; null where there is none.
    /// </summary>
    public Label? Label { get; set; }

    /// <summary>The tokens, in the order of the text, each inside one piece.</summary>
    public SyntaxToken[] Tokens
    {
        get => _tokens;
        set => (_tokens, _plain, _ending) = (value, null, null);
    }

    /// <summary>True for a row of a table, whose words are read as they stand, signs between the cells too.</summary>
    public bool IsRow { get; set; }

    /// <summary>The words without label, markup and marks, as the model will read them.</summary>
    public string Plain => _plain ??= IsRow
        ? Source.Content.Substring(First.Start, Last.End - First.Start)
        : PlainText.Of(this);

    /// <summary>The words in italics at the head of the text; null where there are none.</summary>
    public string? Lead { get; set; }

    /// <summary>True when the whole text is in bold or italics.</summary>
    public bool IsEmphasized { get; set; }

    /// <summary>True for the second of two units that OCR put on one line.</summary>
    public bool IsGlued { get; set; }

    /// <summary>True for a row of a table whose cells are parted by blanks.</summary>
    public bool HasColumns { get; set; }

    /// <summary>The label of a footnote definition.</summary>
    public string? NoteLabel { get; set; }

    public bool StartsLower => Plain.Length > 0 && Characters.IsLower(FirstLetter(Plain));

    public bool StartsUpper => Plain.Length > 0 && Characters.IsUpper(FirstLetter(Plain));

    /// <summary>How the words end.</summary>
    public BlockEnding Ending => _ending ??= TerminalPunctuation.Of(Plain);

    private static char FirstLetter(string text)
    {
        var i = 0;
        while (i < text.Length - 1 && Characters.IsOpeningQuote(text[i]))
        {
            i++;
        }

        return text[i];
    }
}
