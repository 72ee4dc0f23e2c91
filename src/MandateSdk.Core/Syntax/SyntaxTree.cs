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
    internal SyntaxTree(SourceText text, SyntaxNode root, IReadOnlyList<Diagnostic> diagnostics, Lexicon lexicon)
    {
        Lexicon = lexicon;
        Text = text;
        Root = root;
        Diagnostics = diagnostics;
    }

    /// <summary>The source text.</summary>
    public SourceText Text { get; }

    /// <summary>The document node.</summary>
    public SyntaxNode Root { get; }

    /// <summary>What the reader doubted, in the order of the text.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The words that the text was read with.</summary>
    internal Lexicon Lexicon { get; }

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
}
