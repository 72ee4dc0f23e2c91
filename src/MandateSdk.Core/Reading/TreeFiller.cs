using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>
/// Gives each node its fragments: the tokens of its blocks, and the blank characters up to the next block.
/// </summary>
internal sealed class TreeFiller
{
    private readonly SourceText _source;
    private readonly SyntaxNode _root;
    private readonly WorkMeter _work;
    private readonly List<(Block Block, SyntaxNode Node)> _attached = new();

    public TreeFiller(SourceText source, SyntaxNode root, WorkMeter work)
    {
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
        var pieces = _attached.SelectMany(attached => attached.Block.Pieces).OrderBy(piece => piece.Start).ToList();
        var nextStart = new Dictionary<int, int>();
        for (var i = 0; i < pieces.Count; i++)
        {
            nextStart[pieces[i].Start] = i + 1 < pieces.Count ? pieces[i + 1].Start : _source.Length;
        }

        var first = pieces.Count > 0 ? pieces[0].Start : _source.Length;
        if (first > 0)
        {
            _root.Add(new SyntaxFragment(1, new[] { Blank(0, first) }));
        }

        foreach (var (block, node) in _attached)
        {
            var token = 0;
            foreach (var piece in block.Pieces)
            {
                var tokens = new List<SyntaxToken>();
                while (token < block.Tokens.Count && block.Tokens[token].Span.Start < piece.End)
                {
                    _work.Count(block.Tokens[token].Span.Length);
                    tokens.Add(block.Tokens[token++]);
                }

                if (nextStart[piece.Start] > piece.End)
                {
                    tokens.Add(Blank(piece.End, nextStart[piece.Start]));
                }

                node.Add(new SyntaxFragment(piece.Line, tokens));
            }
        }
    }

    private static SyntaxToken Blank(int start, int end) => new(TokenKind.Blank, TextSpan.FromBounds(start, end));
}
