using System;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>What a block can be told to be without looking at its neighbours.</summary>
internal enum BlockRole : byte
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
    private Slice _words;
    private string? _plain;
    private InstrumentLabel? _instrument;
    private PieceList _pieces;
    private BlockEnding? _ending;
    private bool? _isAdoptingBody;
    private bool _knowsInstrument;

    public Block(SourceText source, BlockRole role, Piece piece)
        : this(source, role, new PieceList(piece))
    {
    }

    /// <param name="source">The text.</param>
    /// <param name="role">What the block can be told to be.</param>
    /// <param name="pieces">Its pieces; the list is its own from now on.</param>
    public Block(SourceText source, BlockRole role, PieceList pieces)
    {
        Source = source;
        Role = role;
        _pieces = pieces;
    }

    public SourceText Source { get; private set; }

    public BlockRole Role { get; set; }

    public ref PieceList Pieces => ref _pieces;

    public Piece First => _pieces[0];

    public Piece Last => _pieces[_pieces.Count - 1];

    /// <summary>True when no blank line stands before the block.</summary>
    public bool IsAdjacent { get; set; }

    /// <summary>What stands before the text.</summary>
    public LineSign Sign { get; set; }

    /// <summary>The bullet at the head; null where there is none.</summary>
    public TextSpan? Bullet => Sign.Bullet;

    /// <summary>The number signs of a Markdown heading; null where there are none.</summary>
    public TextSpan? Hashes => Sign.Hashes;

    /// <summary>
    /// The label at the head or, once the sequence has found it, in the sentence; null where there is none.
    /// </summary>
    public Label? Label { get; set; }

    /// <summary>
    /// The tokens, in the order of the text, each inside one piece; behind those of each piece an empty one, whose
    /// place the blanks up to the next piece take when the tree is filled.
    /// </summary>
    public SyntaxToken[] Tokens
    {
        get => _tokens;
        set
        {
            _tokens = value;
            (_words, _plain, _ending) = (default, null, null);
            (_isAdoptingBody, _knowsInstrument, _instrument) = (null, false, null);
        }
    }

    /// <summary>True for a row of a table, whose words are read as they stand, signs between the cells too.</summary>
    public bool IsRow { get; set; }

    /// <summary>The words without label, markup and marks, as the model will read them.</summary>
    /// <remarks>A copy is made only where they do not stand together.</remarks>
    public Slice Words
    {
        get
        {
            if (_words.Text is null)
            {
                _words = IsRow ? new Slice(Source.Content, First.Start, Last.End) : PlainText.Of(this);
            }

            return _words;
        }
    }

    /// <summary>The words as a string.</summary>
    public string Plain => _plain ??= Words.ToString();

    /// <summary>The label of an instrument that the words are; null where they are none.</summary>
    public InstrumentLabel? Instrument
    {
        get
        {
            if (!_knowsInstrument)
            {
                (_instrument, _knowsInstrument) = (InstrumentLabels.Read(Words), true);
            }

            return _instrument;
        }
    }

    /// <summary>True for the line that names who adopts a text.</summary>
    /// <param name="bodies">The bodies of the vocabulary that the text is read with.</param>
    public bool NamesBody(AdoptingBodies bodies) => _isAdoptingBody ??= bodies.IsAdoptingBody(Words);

    /// <summary>The words in italics at the head of the text; null where there are none.</summary>
    public string? Lead { get; set; }

    /// <summary>True when the whole text is in bold or italics.</summary>
    public bool IsEmphasized { get; set; }

    /// <summary>True for the second of two units that OCR put on one line.</summary>
    public bool IsGlued { get; set; }

    /// <summary>True for a row of a table whose cells are parted by blanks.</summary>
    public bool HasColumns { get; set; }

    public bool StartsLower => Words.Length > 0 && Characters.IsLower(FirstLetter(Words));

    public bool StartsUpper => Words.Length > 0 && Characters.IsUpper(FirstLetter(Words));

    /// <summary>How the words end.</summary>
    public BlockEnding Ending => _ending ??= TerminalPunctuation.Of(Words);

    /// <summary>Begins again, as a block of another text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="role">What the block can be told to be.</param>
    /// <param name="piece">Its first piece.</param>
    public void Begin(SourceText source, BlockRole role, Piece piece) =>
        (Source, Role, _pieces) = (source, role, new PieceList(piece));

    /// <summary>Forgets all that is known of it, the text with it.</summary>
    public void Forget()
    {
        Tokens = Array.Empty<SyntaxToken>();
        (Source, _pieces, Sign, Label, Lead) = (null!, default, default, null, null);
        (IsAdjacent, IsRow, IsEmphasized, IsGlued, HasColumns) = (false, false, false, false, false);
    }

    private static char FirstLetter(Slice text)
    {
        var i = 0;
        while (i < text.Length - 1 && Characters.IsOpeningQuote(text[i]))
        {
            i++;
        }

        return text[i];
    }
}
