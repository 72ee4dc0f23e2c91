using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Records;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Binding;

/// <summary>Reads the words and marks of a node.</summary>
internal sealed class UnitReader
{
    private readonly SourceText _source;
    private readonly ILookup<int, Correction>? _corrections;

    public UnitReader(SourceText source, CatalogDocument? catalog, Lexicon lexicon, WorkMeter work)
    {
        Lexicon = lexicon;
        Work = work;
        _source = source;
        _corrections = catalog is null || catalog.Errata.Count == 0
            ? null
            : catalog.Errata.ToLookup(
                erratum => erratum.Line,
                erratum => new Correction(erratum.Printed, erratum.Reading, erratum.Reason));
    }

    /// <summary>Counts what is read.</summary>
    public WorkMeter Work { get; }

    /// <summary>The words that the document is read with.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>Where the words of a node stand, with the errata of its lines.</summary>
    public PrintedText Read(SyntaxNode node) => Read(node, false);

    /// <summary>Where the words of a node stand, its label first.</summary>
    public PrintedText ReadWithLabel(SyntaxNode node) => Read(node, true);

    private PrintedText Read(SyntaxNode node, bool withLabel)
    {
        Work.Count(node);
        var slices = new List<TextSpan>();
        foreach (var token in node.Fragments.SelectMany(fragment => fragment.Tokens))
        {
            if (token.Kind != TokenKind.Text && !(withLabel && token.Kind == TokenKind.Label))
            {
                continue;
            }

            var last = slices.Count - 1;
            if (last >= 0 && slices[last].End == token.Span.Start)
            {
                slices[last] = TextSpan.FromBounds(slices[last].Start, token.Span.End);
            }
            else
            {
                slices.Add(token.Span);
            }
        }

        var lines = node.Lines.ToEquatableArray();
        return new PrintedText(lines, slices.ToEquatableArray(), CorrectionsOf(lines));
    }

    /// <summary>The words of a node, corrected.</summary>
    public string Words(SyntaxNode node) => Read(node).Read(_source);

    /// <summary>The characters of a token.</summary>
    public string Characters(TextSpan span) => _source.ToString(span);

    /// <summary>The character between the cells of a row: a bar or a tab.</summary>
    public char SeparatorOf(SyntaxNode row) =>
        _source[row.Fragments[0].Span.Start] == '|' ? '|' : '\t';

    /// <summary>The labels of the footnote marks of a node, in order.</summary>
    public static EquatableArray<string> Notes(SyntaxNode node) => node.Fragments
        .SelectMany(fragment => fragment.Tokens)
        .Where(token => token.Kind == TokenKind.FootnoteMark)
        .Select(token => token.Value!)
        .ToEquatableArray();

    private EquatableArray<Correction> CorrectionsOf(EquatableArray<int> lines) => _corrections is null
        ? default
        : lines.SelectMany(line => _corrections[line]).ToEquatableArray();
}
