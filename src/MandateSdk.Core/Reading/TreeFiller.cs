using System;
using System.Collections.Generic;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>
/// Gives each node its fragments: the tokens of its blocks, and the blank characters up to the next block.
/// </summary>
internal sealed class TreeFiller
{
    [ThreadStatic]
    private static List<(Block Block, SyntaxNode Node)>? _spare;

    private readonly SourceText _source;
    private readonly SyntaxNode _root;
    private readonly WorkMeter _work;
    private readonly List<(Block Block, SyntaxNode Node)> _attached;

    // The place of the piece that follows the last one that was looked up.
    private int _following;

    /// <param name="source">The text.</param>
    /// <param name="root">The document.</param>
    /// <param name="work">Counts the work.</param>
    public TreeFiller(SourceText source, SyntaxNode root, WorkMeter work)
    {
        _attached = _spare ?? new List<(Block Block, SyntaxNode Node)>();
        _spare = null;
        _source = source;
        _root = root;
        _work = work;
    }

    public void Attach(Block block, SyntaxNode node) => _attached.Add((block, node));

    /// <summary>Gives the block of one node to another.</summary>
    /// <remarks>
    /// However many notes and page numbers stand after the block, it is found: a block of no node would be lost.
    /// </remarks>
    public void Move(SyntaxNode from, SyntaxNode to)
    {
        var last = _attached.FindLastIndex(attached => attached.Node == from);
        _attached[last] = (_attached[last].Block, to);
    }

    public void Fill()
    {
        var starts = SortStarts();
        var first = starts.Length > 0 ? starts[0] : _source.Length;
        if (first > 0)
        {
            _root.Add(new SyntaxFragment(1, new SyntaxTokenList(new[] { Blank(0, first) }, 0, 1)));
        }

        foreach (var (block, node) in _attached)
        {
            Fill(block, node, starts);
        }

        _attached.Clear();
        _spare = _attached.Capacity <= ReadingLimits.MostSpareLines ? _attached : null;
    }

    // The tokens stay where the lexer put them: it left a place behind each piece for the blanks up to the next one.
    private void Fill(Block block, SyntaxNode node, int[] starts)
    {
        var tokens = block.Tokens;
        var token = 0;
        foreach (var piece in block.Pieces)
        {
            _work.Count(piece.End - piece.Start);
            var begin = token;
            while (tokens[token].Span.Start < piece.End)
            {
                token++;
            }

            var end = token++;
            var next = NextStart(starts, piece.Start);
            if (next > piece.End)
            {
                tokens[end] = Blank(piece.End, next);
                end++;
            }

            node.Add(new SyntaxFragment(piece.Line, new SyntaxTokenList(tokens, begin, end - begin)));
        }
    }

    // The first characters of all pieces: up to the next one, a piece has the blanks behind it.
    private int[] SortStarts()
    {
        var pieces = 0;
        foreach (var (block, node) in _attached)
        {
            pieces += block.Pieces.Count;
            node.Await(block.Pieces.Count);
        }

        var starts = new int[pieces];
        var count = 0;
        var isSorted = true;
        foreach (var (block, _) in _attached)
        {
            foreach (var piece in block.Pieces)
            {
                isSorted &= count == 0 || starts[count - 1] <= piece.Start;
                starts[count++] = piece.Start;
            }
        }

        if (!isSorted)
        {
            Array.Sort(starts);
        }

        return starts;
    }

    // Nearly always asked in the order of the text.
    private int NextStart(int[] starts, int start)
    {
        var at = _following < starts.Length && starts[_following] == start
            ? _following
            : Array.BinarySearch(starts, start);
        while (at < starts.Length && starts[at] == start)
        {
            at++;
        }

        _following = at;
        return at < starts.Length ? starts[at] : _source.Length;
    }

    private static SyntaxToken Blank(int start, int end) => new(TokenKind.Blank, TextSpan.FromBounds(start, end));
}
