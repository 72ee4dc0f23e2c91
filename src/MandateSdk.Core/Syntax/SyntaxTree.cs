using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using MandateSdk.Core.Diagnostics;
using MandateSdk.Core.Documents;
using MandateSdk.Core.Parsing;
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

    /// <summary>Reads a text.</summary>
    /// <param name="text">The characters; any characters, the reader never throws for what they are and refuses none.</param>
    /// <param name="path">The path or name under which diagnostics report the text; it is never opened.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The tree.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static SyntaxTree Parse(string text, string path, CancellationToken cancellation = default) => Parse(text, path, Catalog.Empty, cancellation);

    /// <summary>Reads a text with the vocabulary of its catalog.</summary>
    /// <param name="text">The characters; any characters, the reader never throws for what they are and refuses none.</param>
    /// <param name="path">The path or name under which diagnostics report the text; it is never opened.</param>
    /// <param name="catalog">The catalog that the text comes with.</param>
    /// <param name="cancellation">Ends the work when it is cancelled.</param>
    /// <returns>The tree.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static SyntaxTree Parse(string text, string path, Catalog catalog, CancellationToken cancellation = default) => Parser.Parse(
        new SourceText(text, path),
        Lexicon.With((catalog ?? throw new ArgumentNullException(nameof(catalog))).Vocabulary),
        new WorkMeter(cancellation));

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
