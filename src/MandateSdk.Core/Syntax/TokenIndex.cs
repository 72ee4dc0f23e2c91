using System;
using System.Linq;

namespace MandateSdk.Core.Syntax;

/// <summary>The tokens of a tree in the order of the text, each with its node.</summary>
internal sealed class TokenIndex
{
    private readonly (SyntaxToken Token, SyntaxNode Node)[] _tokens;
    private readonly int[] _starts;

    /// <summary>Walks the tree once.</summary>
    public TokenIndex(SyntaxNode root)
    {
        _tokens = root.DescendantsAndSelf()
            .SelectMany(node => node.Fragments.SelectMany(fragment => fragment.Tokens)
                .Select(token => (Token: token, Node: node)))
            .Where(item => !item.Token.Span.IsEmpty)
            .OrderBy(item => item.Token.Span.Start)
            .ToArray();
        _starts = Array.ConvertAll(_tokens, item => item.Token.Span.Start);
    }

    /// <summary>The token that holds a character, and its node.</summary>
    /// <param name="position">The character; the tree has it.</param>
    public (SyntaxToken Token, SyntaxNode Node) At(int position)
    {
        var at = Array.BinarySearch(_starts, position);
        return _tokens[at >= 0 ? at : ~at - 1];
    }
}
