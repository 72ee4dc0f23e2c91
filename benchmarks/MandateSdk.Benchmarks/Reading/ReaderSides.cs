using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Benchmarks.Measuring;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Text;
using Markdig;

namespace MandateSdk.Benchmarks.Reading;

/// <summary>Reading the seeds, other parsers reading the same words, and what is read from a document.</summary>
internal sealed class ReaderSides
{
    private static readonly MarkdownPipeline Precise =
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    // What the reader is measured by.
    private static readonly MarkdownPipeline Advanced =
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseAdvancedExtensions().Build();

    private readonly int _times;
    private readonly (string Name, string Content)[] _texts;
    private readonly Document[] _read;
    private readonly SourceText[] _meaningless;
    private readonly string[] _markup;

    /// <summary>Reads the texts once.</summary>
    /// <param name="times">How often each text stands in one.</param>
    public ReaderSides(int times)
    {
        _times = times;
        _texts = Seeds.Repeated(times);
        _read = _texts.Select(text => Document.Parse(text.Content, text.Name, Seeds.Catalog)).ToArray();
        _meaningless = _read.Select(document => new SourceText(WithoutMeaning(document.Source.Content), document.File)).ToArray();
        _markup = _read.Select(AkomaNtosoText.Of).ToArray();
    }

    /// <summary>The text alone: other parsers, the tree and the document.</summary>
    public IEnumerable<Side> OfText() =>
    [
        new(nameof(Newlines), _times, Newlines),
        new(nameof(MarkdigAst), _times, MarkdigAst),
        new(nameof(MarkdigPrecise), _times, MarkdigPrecise),
        new(nameof(MarkdigAdvanced), _times, MarkdigAdvanced),
        new(nameof(Xml), _times, Xml),
        new(nameof(Tree), _times, Tree),
        new(nameof(Model), _times, Model),
        new(nameof(Meaning), _times, Meaning),
        new(nameof(MeaningOfNothing), _times, MeaningOfNothing),
    ];

    /// <summary>What is read from a document, one by one, and the document itself.</summary>
    public IEnumerable<Side> OfMeaning() =>
    [
        new(nameof(Model), _times, Model),
        new(nameof(Citations), _times, Citations),
        new(nameof(Mandates), _times, Mandates),
        new(nameof(Terms), _times, Terms),
        new(nameof(SearchIndex), _times, SearchIndex),
    ];

    // The limit: each character is looked at once, and nothing is made of it.
    public int Newlines() => _texts.Sum(text => text.Content.AsSpan().Count('\n'));

    public int MarkdigAst() => _texts.Sum(text => Markdown.Parse(text.Content).Count);

    public int MarkdigPrecise() => _texts.Sum(text => Markdown.Parse(text.Content, Precise).Count);

    /// <summary>The peer of the tree: a parser that looks for structure in plain lines, too.</summary>
    /// <remarks>
    /// With its advanced extensions Markdig looks at each line and each word for footnotes, tables, definition lists,
    /// abbreviations, identifiers of headings and more, as the reader looks for labels, notes, tables and headings;
    /// and precise locations are what a lossless tree has. Without the extensions it asks whether one of a few signs
    /// begins a line, and finds nothing but paragraphs in these texts.
    /// </remarks>
    public int MarkdigAdvanced() => _texts.Sum(text => Markdown.Parse(text.Content, Advanced).Count);

    public int Xml() => _markup.Sum(AkomaNtosoText.Read);

    public int Tree() => _texts.Sum(text => Parser.Parse(text.Content, text.Name).Diagnostics.Count);

    public int Model() => _texts.Sum(text => Document.Parse(text.Content, text.Name, Seeds.Catalog).File.Length);

    public int Meaning() => _read.Select(Fresh).Sum(document =>
        document.References.Count + document.Mandates.Count + document.Terms.Count);

    /// <summary>The limit of <see cref="Meaning"/>: as many words, in which there is nothing to find.</summary>
    public int MeaningOfNothing() => _read.Select((document, i) => new Document(document.Record, () => _meaningless[i]))
        .Sum(document => document.References.Count + document.Mandates.Count + document.Terms.Count);

    public int Citations() => _read.Select(Fresh).Sum(document => document.References.Count);

    public int Mandates() => _read.Select(Fresh).Sum(document => document.Mandates.Count);

    public int Terms() => _read.Select(Fresh).Sum(document => document.Terms.Count);

    public int SearchIndex() => new NormLibrary(_read.Select(Fresh).ToArray()).Search("zzz").Count();

    // The same words and signs at the same places, each letter and digit an x, and each sign a comma.
    private static string WithoutMeaning(string text) => string.Create(text.Length, text, static (span, text) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = char.IsWhiteSpace(text[i]) ? text[i] : char.IsLetterOrDigit(text[i]) ? 'x' : ',';
        }
    });

    // A document keeps what was read from it; a new view on the same record has read nothing yet.
    private static Document Fresh(Document document) => new(document.Record, () => document.Source);
}
