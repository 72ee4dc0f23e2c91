using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>
/// Citations → references: what the words of one passage leave open is found in the passages around it.
/// </summary>
/// <remarks>
/// Three rounds over the document, each in its order: bodies and symbols; what has which name; and then everything that
/// points back – "that annex", "Ibid.", "(para. 16)", "article 32". What is not found stays open: a target without
/// symbol.
/// </remarks>
internal sealed class ReferenceBinder
{
    private readonly DocumentIndex _document;

    // All passages in the order of reading, and those of them in which anything was found.
    private readonly Passage[] _passages;
    private readonly BoundPassage?[] _bound;
    private readonly List<BoundPassage> _found = new();
    private readonly NameBook _names;
    private readonly FootnoteWorks _notes;

    private ReferenceBinder(DocumentIndex document, IReadOnlyList<Passage> passages)
    {
        _document = document;
        _names = new NameBook(document.Lexicon);
        _passages = ReadingOrder.Of(passages);
        _bound = new BoundPassage?[_passages.Length];
        var grammar = new PassageGrammar(document.Lexicon);
        for (var i = 0; i < _passages.Length; i++)
        {
            var read = grammar.Read(_passages[i].Read().Tokens);
            if (!read.IsNothing)
            {
                _found.Add(_bound[i] = new BoundPassage(_passages[i], read));
            }
        }

        _notes = new FootnoteWorks(_passages, _bound);
    }

    /// <summary>Reads the references of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="passages">Its passages, in the order of the text.</param>
    /// <returns>The references in the order of the text.</returns>
    public static IReadOnlyList<ReferenceRecord> Read(DocumentIndex document, IReadOnlyList<Passage> passages)
    {
        var binder = new ReferenceBinder(document, passages);
        binder.BindSymbols();
        NameIntroductions.Collect(binder._found, binder._notes, binder._names);
        binder.BindPointers();
        var references = new List<ReferenceRecord>();
        foreach (var passage in binder._found)
        {
            binder.AddReferencesOf(passage, references);
        }

        return InOrder(references);
    }

    // Of references that begin at one place the first one found comes first.
    private static ReferenceRecord[] InOrder(List<ReferenceRecord> references)
    {
        var ordered = references.ToArray();
        Places.Sort(ordered, static reference => reference.Spans[0].Start);
        return ordered;
    }

    private void BindSymbols()
    {
        var organs = new OrganBinder(_document);
        foreach (var passage in _found)
        {
            organs.Bind(passage);
            for (var i = 0; i < passage.Read.Citations.Count; i++)
            {
                var citation = passage.Read.Citations[i];
                if (citation.NamesSymbols && citation.Kind != ReferenceKind.Ibid)
                {
                    passage.Works[i] = BindSymbols(citation, passage.Organs[i]);
                }
            }
        }
    }

    private static BoundWork[] BindSymbols(Citation citation, Organ? organ)
    {
        var count = 0;
        for (var i = 0; i < citation.Works.Count; i++)
        {
            count += citation.Works[i].Paths.Count;
        }

        var works = new BoundWork[count];
        for (int i = 0, at = 0; i < citation.Works.Count; i++)
        {
            var work = citation.Works[i];
            var symbol = work.Number is null
                ? work.Symbol
                : organ?.SymbolOf(work.Number, citation.Kind == ReferenceKind.Decision);
            for (var path = 0; path < work.Paths.Count; path++)
            {
                works[at++] = new BoundWork(symbol, work.Paths[path]);
            }
        }

        return works;
    }

    private void BindPointers()
    {
        var around = new PassagesAround(_passages, _bound);
        var pointers = new PointerBinder(_names, _notes, new OwnLabels(_document), around);
        for (var i = 0; i < _passages.Length; i++)
        {
            pointers.Enter(_passages[i]);
            if (_bound[i] is { } found)
            {
                pointers.Bind(found);
            }
        }
    }

    private void AddReferencesOf(BoundPassage passage, List<ReferenceRecord> references)
    {
        for (var i = 0; i < passage.Read.Citations.Count; i++)
        {
            var citation = passage.Read.Citations[i];
            if (passage.Works[i] is not { Length: > 0 } works || IsMasthead(passage, works))
            {
                continue;
            }

            var tokens = passage.Read.Tokens;
            var start = tokens[citation.Start].Start;
            var spans = passage.Wording.SpansOf(start, tokens[citation.End - 1].End - start);
            if (spans.Count == 0)
            {
                continue;
            }

            references.Add(new ReferenceRecord(
                citation.Kind,
                TextOf(spans),
                _document.Source.LineNumberAt(spans[0].Start),
                spans,
                passage.Organs[i]?.Name,
                citation.Date,
                TargetsOf(works),
                passage.Passage.Unit,
                passage.Passage.Footnote));
        }
    }

    // The symbol in its masthead is the document's own.
    private bool IsMasthead(BoundPassage passage, BoundWork[] works) =>
        passage.Passage is { Unit: null, Footnote: null }
            && works[0].Symbol is { } symbol
            && symbol == _document.Record.Symbol;

    private static EquatableArray<ReferenceTargetRecord> TargetsOf(BoundWork[] works)
    {
        var targets = new ReferenceTargetRecord[works.Length];
        for (var i = 0; i < targets.Length; i++)
        {
            var work = works[i];
            targets[i] = new ReferenceTargetRecord(
                work.Symbol,
                work.Path.Names,
                work.Name,
                work.CitingUnit,
                work.NamedPart);
        }

        return new EquatableArray<ReferenceTargetRecord>(targets);
    }

    // Markup inside a line is printed there; what stands between two lines is not part of the citation.
    private string TextOf(EquatableArray<TextSpan> spans)
    {
        if (spans.Count == 1)
        {
            return _document.Source.ToString(spans[0]);
        }

        var parts = new List<string>();
        var from = spans[0];
        for (var i = 1; i <= spans.Count; i++)
        {
            if (i < spans.Count
                && _document.Source.LineNumberAt(spans[i].Start) == _document.Source.LineNumberAt(from.Start))
            {
                from = TextSpan.FromBounds(from.Start, spans[i].End);
                continue;
            }

            parts.Add(_document.Source.ToString(from));
            from = i < spans.Count ? spans[i] : from;
        }

        return string.Join(" ", parts);
    }
}
