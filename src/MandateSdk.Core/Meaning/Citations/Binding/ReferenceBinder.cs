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
    private readonly List<BoundPassage> _passages;
    private Dictionary<string, BoundPassage>? _byUnit;
    private readonly NameBook _names;
    private readonly FootnoteWorks _notes;

    private ReferenceBinder(DocumentIndex document, IReadOnlyList<Passage> passages)
    {
        _document = document;
        _names = new NameBook(document.Lexicon);
        var grammar = new PassageGrammar(document.Lexicon);
        _passages = new List<BoundPassage>(passages.Count);
        foreach (var passage in InReadingOrder(passages))
        {
            _passages.Add(new BoundPassage(passage, grammar));
        }

        _notes = new FootnoteWorks(_passages);
    }

    // A footnote is read where its mark stands: "the Convention" in a note at the end of a report is the one spoken of
    // at the mark.
    private static IEnumerable<Passage> InReadingOrder(IReadOnlyList<Passage> passages)
    {
        var notes = passages.Where(passage => passage.Footnote is not null)
            .ToLookup(note => note.Unit?.Id ?? string.Empty, StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var passage in passages.Where(passage => passage.Footnote is null))
        {
            yield return passage;
            if (passage.Unit is { Kind: not UnitNodeKind.Instrument }
                && notes.Contains(passage.Unit.Id)
                && taken.Add(passage.Unit.Id))
            {
                foreach (var note in notes[passage.Unit.Id])
                {
                    yield return note;
                }
            }
        }

        // Those whose mark is in a title or was lost come last.
        foreach (var note in notes.Where(group => !taken.Contains(group.Key)).SelectMany(group => group))
        {
            yield return note;
        }
    }

    /// <summary>Reads the references of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="passages">Its passages, in the order of the text.</param>
    /// <returns>The references in the order of the text.</returns>
    public static IReadOnlyList<ReferenceRecord> Read(DocumentIndex document, IReadOnlyList<Passage> passages)
    {
        var binder = new ReferenceBinder(document, passages);
        binder.BindSymbols();
        NameIntroductions.Collect(binder._passages, binder._notes, binder._names);
        binder.BindPointers();
        var references = new List<ReferenceRecord>();
        foreach (var passage in binder._passages)
        {
            binder.AddReferencesOf(passage, references);
        }

        return InOrder(references);
    }

    // Of references that begin at one place the first one found comes first.
    private static ReferenceRecord[] InOrder(List<ReferenceRecord> references)
    {
        var places = new (int Start, int Found)[references.Count];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = (references[i].Spans[0].Start, i);
        }

        var ordered = references.ToArray();
        Array.Sort(places, ordered);
        return ordered;
    }

    private void BindSymbols()
    {
        var organs = new OrganBinder(_document);
        foreach (var passage in _passages)
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

    private static List<BoundWork> BindSymbols(Citation citation, Organ? organ)
    {
        var works = new List<BoundWork>(citation.Works.Count);
        for (var i = 0; i < citation.Works.Count; i++)
        {
            var work = citation.Works[i];
            var symbol = work.Number is null
                ? work.Symbol
                : organ?.SymbolOf(work.Number, citation.Kind == ReferenceKind.Decision);
            for (var path = 0; path < work.Paths.Count; path++)
            {
                works.Add(new BoundWork(symbol, work.Paths[path]));
            }
        }

        return works;
    }

    private void BindPointers()
    {
        var own = new OwnLabels(_document);
        var pointers = new PointerBinder(_names, _notes, own, passage => passage.Passage.Unit?.Parent is { } parent
            ? AncestorOf(parent)
            : null);
        foreach (var passage in _passages)
        {
            pointers.Bind(passage);
        }
    }

    private BoundPassage? AncestorOf(UnitNode unit)
    {
        _byUnit ??= IndexUnits(_passages);
        return _byUnit.TryGetValue(unit.Id, out var passage) ? passage : null;
    }

    private static Dictionary<string, BoundPassage> IndexUnits(List<BoundPassage> passages)
    {
        var byUnit = new Dictionary<string, BoundPassage>(passages.Count, StringComparer.Ordinal);
        foreach (var passage in passages)
        {
            if (passage.Passage is { Footnote: null, Unit: { } unit })
            {
                byUnit[unit.Id] = passage;
            }
        }

        return byUnit;
    }

    private void AddReferencesOf(BoundPassage passage, List<ReferenceRecord> references)
    {
        for (var i = 0; i < passage.Read.Citations.Count; i++)
        {
            var citation = passage.Read.Citations[i];
            if (passage.Works[i] is not { Count: > 0 } works || IsMasthead(passage, works))
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
                passage.Passage.Unit?.Id,
                passage.Passage.Footnote?.Place));
        }
    }

    // The symbol in its masthead is the document's own.
    private bool IsMasthead(BoundPassage passage, List<BoundWork> works) =>
        passage.Passage is { Unit: null, Footnote: null }
            && works[0].Symbol is { } symbol
            && symbol == _document.Record.Symbol;

    private static EquatableArray<ReferenceTargetRecord> TargetsOf(List<BoundWork> works)
    {
        var targets = new ReferenceTargetRecord[works.Count];
        for (var i = 0; i < targets.Length; i++)
        {
            var work = works[i];
            targets[i] = new ReferenceTargetRecord(
                work.Symbol,
                work.Path.Steps.Count == 0 ? default : work.Path.Names.ToEquatableArray(),
                work.Name,
                work.CitingUnit?.Id,
                work.NamedPart is not { Count: > 0 } part ? default : part.ToEquatableArray());
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
