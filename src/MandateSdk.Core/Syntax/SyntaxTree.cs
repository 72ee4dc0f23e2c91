using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using MandateSdk.Core.Diagnostics;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Syntax;

/// <summary>A text read without loss: every character belongs to exactly one node.</summary>
public sealed class SyntaxTree
{
    private TokenIndex? _tokens;
    private SyntaxNode[]? _nodes;

    internal SyntaxTree(SourceText text, SyntaxNode root, IReadOnlyList<Diagnostic> diagnostics, Lexicon lexicon,
        SyntaxNode[]? nodes = null)
    {
        Lexicon = lexicon;
        Text = text;
        Root = root;
        Diagnostics = diagnostics;
        _nodes = nodes;
    }

    /// <summary>The source text.</summary>
    public SourceText Text { get; }

    /// <summary>The document node.</summary>
    public SyntaxNode Root { get; }

    /// <summary>What the reader doubted, in the order of the text.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>True for a text that was read as laws and policies are.</summary>
    internal bool IsLaw { get; init; }

    /// <summary>All nodes, parents before children; not to be changed.</summary>
    internal SyntaxNode[] Nodes => Kept.Of(ref _nodes, Root, static root => root.InOrder());

    /// <summary>The words that the text was read with.</summary>
    internal Lexicon Lexicon { get; }

    /// <summary>The token that holds a character.</summary>
    /// <param name="position">The character, counted from 0 in UTF-16 characters.</param>
    /// <returns>The token.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such character.</exception>
    public SyntaxToken FindToken(int position) => At(position).Token;

    /// <summary>The node whose own text holds a character.</summary>
    /// <param name="position">The character, counted from 0 in UTF-16 characters.</param>
    /// <returns>The innermost node.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such character.</exception>
    public SyntaxNode FindNode(int position) => At(position).Node;

    /// <summary>Gives back the text from the nodes, character for character.</summary>
    /// <returns>A string equal to the one that was read.</returns>
    public string ToFullString()
    {
        var builder = new StringBuilder(Text.Length);
        foreach (var token in Root.DescendantsAndSelf()
            .SelectMany(node => node.Fragments)
            .SelectMany(fragment => fragment.Tokens)
            .OrderBy(token => token.Span.Start))
        {
            builder.Append(Text.Content, token.Span.Start, token.Span.Length);
        }

        return builder.ToString();
    }

    private (SyntaxToken Token, SyntaxNode Node) At(int position) => position >= 0 && position < Text.Length
        ? Kept.Of(ref _tokens, Root, static root => new TokenIndex(root)).At(position)
        : throw new ArgumentOutOfRangeException(nameof(position), position,
            "The text has " + Text.Length + " characters.");
}
