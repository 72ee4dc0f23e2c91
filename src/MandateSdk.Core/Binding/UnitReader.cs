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

    // What is read is collected here and copied once.
    private readonly List<TextSpan> _slices = new();
    private readonly List<int> _lines = new();

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
        _slices.Clear();
        _lines.Clear();
        foreach (var fragment in node.FragmentArray)
        {
            if (_lines.Count == 0 || _lines[_lines.Count - 1] != fragment.Line)
            {
                _lines.Add(fragment.Line);
            }

            foreach (var token in fragment.Tokens)
            {
                if (token.Kind == TokenKind.Text || (withLabel && token.Kind == TokenKind.Label))
                {
                    AddSlice(token.Span);
                }
            }
        }

        var lines = _lines.ToArray();
        return new PrintedText(new EquatableArray<int>(lines), new EquatableArray<TextSpan>(_slices.ToArray()), CorrectionsOf(lines));
    }

    private void AddSlice(TextSpan span)
    {
        var last = _slices.Count - 1;
        if (last >= 0 && _slices[last].End == span.Start)
        {
            _slices[last] = TextSpan.FromBounds(_slices[last].Start, span.End);
        }
        else
        {
            _slices.Add(span);
        }
    }

    /// <summary>The words of a node, corrected.</summary>
    public string Words(SyntaxNode node) => Read(node).Read(_source);

    /// <summary>Words that were read, corrected; a copy is made only where they do not stand together.</summary>
    public Slice Words(PrintedText printed) => printed.Slices.Count == 1 && printed.Corrections.Count == 0
        ? new Slice(_source.Content, printed.Slices[0].Start, printed.Slices[0].End)
        : printed.Read(_source);

    /// <summary>The beginning of words that were read, without a copy; all of them where they stand together.</summary>
    public Slice Beginning(PrintedText printed) => printed.Slices.Count > 1 && printed.Corrections.Count == 0
        ? new Slice(_source.Content, printed.Slices[0].Start, printed.Slices[0].End)
        : Words(printed);

    /// <summary>The characters of a token.</summary>
    public string Characters(TextSpan span) => _source.ToString(span);

    /// <summary>The character between the cells of a row: a bar or a tab.</summary>
    public char SeparatorOf(SyntaxNode row) =>
        _source[row.Fragments[0].Span.Start] == '|' ? '|' : '\t';

    /// <summary>The labels of the footnote marks of a node, in order.</summary>
    public static EquatableArray<string> Notes(SyntaxNode node)
    {
        List<string>? labels = null;
        foreach (var fragment in node.FragmentArray)
        {
            foreach (var token in fragment.Tokens)
            {
                if (token.Kind == TokenKind.FootnoteMark)
                {
                    (labels ??= new List<string>()).Add(token.Value!);
                }
            }
        }

        return labels is null ? new EquatableArray<string>(Array.Empty<string>()) : labels.ToEquatableArray();
    }

    private EquatableArray<Correction> CorrectionsOf(int[] lines)
    {
        List<Correction>? found = null;
        for (var i = 0; _corrections is not null && i < lines.Length; i++)
        {
            if (_corrections.Contains(lines[i]))
            {
                (found ??= new List<Correction>()).AddRange(_corrections[lines[i]]);
            }
        }

        return found is null ? default : found.ToEquatableArray();
    }
}
