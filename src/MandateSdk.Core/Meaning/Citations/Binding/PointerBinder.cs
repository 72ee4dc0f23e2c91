using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Records;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>
/// Finds what pointers point to: "that annex", "Ibid.", "the Convention", "(para. 16)", "paragraph 1 above".
/// </summary>
internal sealed class PointerBinder
{
    private readonly NameBook _names;
    private readonly FootnoteWorks _notes;
    private readonly HostFinder _hosts;
    private readonly OwnLabels _own;
    private readonly PublicationTitles _publications = new();
    private BoundWork[] _last = [];
    private BoundWork[] _lastInNote = [];

    /// <summary>Takes what is known of the document.</summary>
    /// <param name="names">The names that the document introduces.</param>
    /// <param name="notes">What the footnotes cite.</param>
    /// <param name="own">The labels of the document's own provisions.</param>
    /// <param name="around">The passages around each.</param>
    public PointerBinder(NameBook names, FootnoteWorks notes, OwnLabels own, PassagesAround around)
    {
        _names = names;
        _notes = notes;
        _own = own;
        _hosts = new HostFinder(names, around);
    }

    /// <summary>Goes on to the next passage, in the order of reading.</summary>
    public void Enter(Passage passage) => _hosts.Enter(passage);

    /// <summary>Binds the pointers of the passage that was entered.</summary>
    public void Bind(BoundPassage passage)
    {
        var names = passage.Read.Names;
        var mentioned = 0;
        for (var i = 0; i < passage.Read.Citations.Count; i++)
        {
            var citation = passage.Read.Citations[i];
            for (; mentioned < names.Count && names[mentioned].Start < citation.End; mentioned++)
            {
                _names.Mention(names[mentioned]);
            }

            passage.Works[i] ??= Resolve(passage, citation, i);
            Remember(passage, citation, passage.Works[i]);
        }

        for (; mentioned < names.Count; mentioned++)
        {
            _names.Mention(names[mentioned]);
        }
    }

    private void Remember(BoundPassage passage, Citation citation, BoundWork[]? works)
    {
        if (works is not { Length: > 0 })
        {
            return;
        }

        // A text that cites itself is not what "that annex" or "Ibid." means.
        if (works[0].CitingUnit is null)
        {
            _last = works;
            _lastInNote = passage.Passage.Footnote is null ? _lastInNote : works;
        }

        _hosts.Remember(citation, works[0]);
        if (citation.Kind is ReferenceKind.SalesNumber)
        {
            _publications.Remember(passage.Read.Tokens, citation.Start, works[0]);
        }
    }

    private BoundWork[]? Resolve(BoundPassage passage, Citation citation, int index)
    {
        if (citation.Kind == ReferenceKind.Ibid)
        {
            return citation.IsOpCit
                ? [_publications.Find(passage.Read.Tokens, citation.Start) ?? new BoundWork(null, CitedPath.Whole)]
                : ResolveIbid(citation);
        }

        var work = citation.Works[0];
        return work.By switch
        {
            CitedBy.Name => ResolveName(work),
            CitedBy.Itself => InItself(passage, work),
            CitedBy.Note => InNote(passage, citation, work, IsReport),
            CitedBy.Last when NameBehindLastCitation(passage, citation, index) is { } named =>
                work.Paths.Select(path => named with { Path = path }).ToArray(),
            CitedBy.Last => _last.Length == 0
                ? InItself(passage, work)
                : work.Paths.Select(path => _last[0] with { Path = PointInto(_last[0], path) }).ToArray(),
            _ => ResolveBare(passage, citation, work, index),
        };
    }

    // "the Rio Declaration …, as set out in principle 7 thereof": what was named last is meant, if that was no
    // citation.
    private BoundWork? NameBehindLastCitation(BoundPassage passage, Citation citation, int index)
    {
        if (!passage.Read.Tokens.IsWord(citation.End - 1, "thereof", "therein", "thereto"))
        {
            return null;
        }

        var from = index == 0 ? 0 : passage.Read.Citations[index - 1].End;
        return passage.Read.LastNameBefore(citation.Start, name => !name.IsBare) is { } name && name.Start >= from
            ? _hosts.OfName(name)
            : null;
    }

    private BoundWork[]? ResolveName(CitedWork work)
    {
        var named = _hosts.OfName(work.Name!);

        // "rule 15 of the rules of procedure" cites no norm that has a symbol.
        return named.Symbol is null
            && work.Paths[0].Steps.Count > 0
            && work.Paths[0].Steps[0].Kind.Name is "rule" or "principle"
            ? null
            : work.Paths.Select(path => named with { Path = path }).ToArray();
    }

    // "that annex" after "annexed to its resolution 1997/33" is the annex of 1997/33; "paragraph 1 of that article"
    // goes deeper.
    private static CitedPath PointInto(BoundWork last, CitedPath path) =>
        last.Path.Steps.Count > 0
            && path.Steps[0].Kind.Name == last.Path.Steps[0].Kind.Name
            && path.Steps[0].Label.Length == 0
            ? path.Steps.Count > 1 ? new CitedPath(path.Steps.Skip(1).ToArray()).Inside(last.Path) : last.Path
            : last.Path.CarryTo(path);

    private BoundWork[] ResolveIbid(Citation citation)
    {
        var before = _lastInNote.Length > 0 ? _lastInNote : _last;
        var bound = new List<BoundWork>();
        foreach (var work in citation.Works)
        {
            if (work.Symbol is { } symbol)
            {
                bound.AddRange(work.Paths.Select(path => new BoundWork(InSeriesOf(before, symbol), path)));
            }
            else if (before.Length > 0)
            {
                bound.AddRange(work.Paths[0].Steps.Count == 0
                    ? before
                    : work.Paths.Select(path => before[0] with { Path = before[0].Path.CarryTo(path) }));
            }
        }

        return bound.Count > 0 ? bound.ToArray() : [new BoundWork(null, CitedPath.Whole)];
    }

    private static string InSeriesOf(BoundWork[] before, string symbol)
    {
        if (!symbol.StartsWith(IbidGrammar.SameSeries, StringComparison.Ordinal))
        {
            return symbol;
        }

        var series = before.Length > 0 && before[0].Symbol is { } last && last.IndexOf(' ') > 0
            ? last.Substring(0, last.IndexOf(' '))
            : "UNTS";
        return series + symbol.Substring(IbidGrammar.SameSeries.Length);
    }

    // "resolution 7 on children as victims and perpetrators of crime …,²⁰" with the report of a congress in note 20;
    // where no mark of a report stands at the end of the phrase, nothing tells whose resolution it is.
    private BoundWork[]? InNote(BoundPassage passage, Citation citation, CitedWork work, Predicate<string?> isMeant)
    {
        for (var end = citation.End; end < citation.End + MeaningLimits.LongestName
            && end <= passage.Read.Tokens.Count; end++)
        {
            if (_notes.At(passage, end) is { } cited)
            {
                return isMeant(cited.Symbol)
                    ? work.Paths.Select(path => cited with { Path = cited.Path.CarryTo(path) }).ToArray()
                    : null;
            }

            if (passage.Read.Tokens.Is(end, ",", ";", ".") || passage.Read.Tokens.Is(end, "("))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsReport(string? symbol) =>
        symbol is not null
            && (symbol.IndexOf("/CONF.", StringComparison.Ordinal) >= 0
                || symbol.StartsWith("Sales No.", StringComparison.Ordinal));

    private static BoundWork[]? InItself(BoundPassage passage, CitedWork work) =>
        passage.Passage.Unit is not { } unit
        ? null
        : work.Paths.Select(path => new BoundWork(null, path, null, unit)).ToArray();

    private BoundWork[]? ResolveBare(BoundPassage passage, Citation citation, CitedWork work, int index)
    {
        // "under section 5" of a law that has one; "section 12 of the Prisons Act" is of another.
        if (_own.Has(work.Paths[0]) && !passage.Read.Tokens.Is(citation.End, "of"))
        {
            return InItself(passage, work);
        }

        // "paragraphs 50 to 55 of the report of the Secretary-General,⁹" with "E/2023/56" in note 9.
        if (IsOfAReport(passage.Read.Tokens, citation.End)
            && InNote(passage, citation, work, symbol => symbol is not null) is { } noted)
        {
            return noted;
        }

        if (_hosts.Find(passage, citation, index) is { } host)
        {
            return work.Paths.Select(path => host with { Path = host.Path.CarryTo(path) }).ToArray();
        }

        // "in paragraph 14" is one of the text itself; "section 21 of the regular budget" and "Chapter I" are no
        // citations, and rules of standards that nobody names cannot be told from rules of procedure.
        return citation.Kind == ReferenceKind.Paragraph
            && work.Paths[0].Steps[0].Kind.Name is "paragraph" or "subparagraph"
            && !IsOfAnotherText(passage, citation)
            ? InItself(passage, work)
            : null;
    }

    private static bool IsOfAReport(TokenReader tokens, int at) =>
        tokens.Is(at, "of", "in") && tokens.Is(at + 1, "the", "his", "her", "its") && tokens.Is(at + 2, "report", "note");

    // "paragraph 3 of the statement", and in notes "general comment No. 31, para. 8": not the text's own.
    private static bool IsOfAnotherText(BoundPassage passage, Citation citation) =>
        passage.Read.Tokens.Is(citation.End, "of", "to") || passage.Passage.Instrument is null
        || (passage.Read.Tokens.IsWord(citation.Start, "para", "paras")
            && passage.Read.Tokens.Is(citation.Start - 1, ","));
}
