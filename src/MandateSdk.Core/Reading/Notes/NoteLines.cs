using System;
using System.Collections.Generic;
using MandateSdk.Core.Binding;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>What a line is to the reader of notes.</summary>
internal enum NoteLineKind : byte
{
    /// <summary>Text, heading or note.</summary>
    Text,

    /// <summary>A line of the masthead.</summary>
    Masthead,

    /// <summary>Running head with a title, page number, job number.</summary>
    Furniture,

    /// <summary>A document symbol alone on a line: a running head, or the words of a note.</summary>
    Symbol,

    /// <summary>The rule between the text and the notes of a page.</summary>
    Rule,

    /// <summary>Digits alone on a line: a page number, the label of a note, or a raised mark.</summary>
    Number,

    /// <summary>A row of a table.</summary>
    Table,
}

/// <summary>The lines of a text with the pages that they stand on, as the reader of notes sees them.</summary>
internal sealed class NoteLines
{
    private readonly NoteLineKind[] _kinds;
    private readonly int[] _pages;
    private readonly bool[] _collected;

    /// <summary>True for a text with a block on each line and no blank lines: a note is one line.</summary>
    public bool LinesAreBlocks { get; set; }

    /// <summary>The phrases with which units of the text begin, and notes do not.</summary>
    public LeadPhrases Leads { get; }

    public NoteLines(SourceText source, List<LineShape> shapes, Func<int, NoteLineKind> kindOf,
        LeadPhrases leads)
    {
        Leads = leads;
        Source = source;
        Shapes = shapes;
        _kinds = new NoteLineKind[shapes.Count];
        for (var i = 0; i < shapes.Count; i++)
        {
            _kinds[i] = kindOf(i);
        }

        _pages = CountPages();
        _collected = FindCollected();
    }

    public SourceText Source { get; }

    public string Content => Source.Content;

    public List<LineShape> Shapes { get; }

    public int Count => Shapes.Count;

    /// <summary>True where form feeds part the pages; without them page furniture does.</summary>
    public bool HasFormFeeds { get; private set; }

    public NoteLineKind KindOf(int line) => _kinds[line];

    /// <summary>The page of a line, counted from 0.</summary>
    public int PageOf(int line) => _pages[line];

    /// <summary>True for the lines under a heading "Notes".</summary>
    public bool IsCollected(int line) => _collected[line];

    /// <summary>True where the line goes on from the text of the line before it, without a blank line.</summary>
    public bool FollowsText(int line) =>
        line > 0
            && Shapes[line].IsAdjacent
            && _kinds[line - 1] == NoteLineKind.Text
            && _pages[line] == _pages[line - 1];

    public Slice WordsOf(int line) => new(Content, Shapes[line].Piece.Start, Shapes[line].Piece.End);

    /// <summary>True for the heading "Notes" over notes; a plan of action can have a section of that name.</summary>
    public bool IsNotesHeading(int line)
    {
        var piece = Shapes[line].Piece;
        if (piece.End - piece.Start > "Notes:".Length || line + 1 >= Count
            || !WordsOf(line).TrimEnd(":").Is("Notes", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var next = Shapes[line + 1];
        return next.Sign.Bullet is not null
            || NoteForms.ReadRaised(this, line + 1) is not null
            || NoteForms.ReadPlain(this, line + 1)?.Label == "1";
    }

    private bool IsFurniture(int line) => _kinds[line] is NoteLineKind.Furniture or NoteLineKind.Symbol;

    private int[] CountPages()
    {
        var pages = new int[Count];
        var feeds = new bool[Count];
        var canHaveFeeds = Content.IndexOf('\f') >= 0;
        for (var i = 0; canHaveFeeds && i < Count; i++)
        {
            var from = i > 0 ? Shapes[i - 1].Piece.End : 0;
            feeds[i] = Content.IndexOf('\f', from, Shapes[i].Piece.Start - from) >= 0;
            HasFormFeeds |= feeds[i];
        }

        var page = 0;
        for (var i = 0; i < Count; i++)
        {
            page += HasFormFeeds ? feeds[i] ? 1 : 0 : i > 0 && IsFurniture(i - 1) && !IsFurniture(i) ? 1 : 0;
            pages[i] = page;
        }

        return pages;
    }

    // The next instrument ends the collected notes of the one before it.
    private bool[] FindCollected()
    {
        var collected = new bool[Count];
        var under = false;
        for (var i = 0; i < Count; i++)
        {
            if (_kinds[i] == NoteLineKind.Text)
            {
                under = under ? InstrumentLabels.Read(WordsOf(i)) is null : i > 0 && IsNotesHeading(i);
            }

            collected[i] = under;
        }

        return collected;
    }
}
