using MandateSdk.Core.Records;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>
/// Finds the text of which a part is cited that names no text: "(para. 16)", "Article 32 is applied".
/// </summary>
internal sealed class HostFinder
{
    private readonly NameBook _names;
    private readonly PassagesAround _around;
    private BoundWork? _lastBracketed;
    private BoundWork? _lastPinpoint;
    private BoundWork? _lastArticle;
    private Passage? _articlePassage;
    private Passage? _passage;
    private bool _isBracketed;

    public HostFinder(NameBook names, PassagesAround around)
    {
        _names = names;
        _around = around;
    }

    /// <summary>
    /// Goes on to the next passage. What was carried from paragraph to paragraph ends with the instrument.
    /// </summary>
    public void Enter(Passage passage)
    {
        if (_passage is not null
            && passage.Footnote is null
            && !ReferenceEquals(_passage.Instrument, passage.Instrument))
        {
            _lastBracketed = _lastPinpoint = null;
        }

        _passage = passage.Footnote is null || _passage is null ? passage : _passage;
        _articlePassage = passage;
        _lastArticle = null;
    }

    /// <summary>Notes what a citation was bound to.</summary>
    public void Remember(Citation citation, BoundWork work)
    {
        var isParagraph = work.Path.Has("paragraph");
        _lastPinpoint = isParagraph && work.CitingUnit is null ? work : _lastPinpoint;
        _lastBracketed = isParagraph && work.CitingUnit is null && _isBracketed ? work : _lastBracketed;
        _lastArticle = work.Path.Has("article") ? work : _lastArticle;
        _isBracketed = false;
    }

    /// <summary>The text that has a name.</summary>
    public BoundWork OfName(CitedName name)
    {
        var text = _names.Find(name);
        return new BoundWork(
            text?.Symbol, CitedPath.Whole, _names.FullNameOf(name).Text, null, text?.NamedPart ?? default);
    }

    /// <summary>The text that a citation means; null where nothing tells, or where it means the text itself.</summary>
    /// <param name="passage">The passage of the citation.</param>
    /// <param name="citation">The citation.</param>
    /// <param name="index">The place of the citation in the passage, counted from 0.</param>
    public BoundWork? Find(BoundPassage passage, Citation citation, int index)
    {
        if (citation.Kind == ReferenceKind.Article)
        {
            // Rules and principles of standards: nothing tells them from rules of procedure but the name of their text.
            if (citation.Works[0].Paths[0] is var path && (path.Has("rule") || path.Has("principle")))
            {
                return null;
            }

            return TreatyIn(passage, citation) ?? _lastArticle ?? TreatyNamedLast();
        }

        if (citation.Kind != ReferenceKind.Paragraph)
        {
            return null;
        }

        if (_lastArticle is not null && _articlePassage == passage.Passage && !IsInBrackets(passage, citation))
        {
            return _lastArticle;
        }

        if (IsInBrackets(passage, citation))
        {
            _isBracketed = true;
            return Adjacent(passage, citation, index)
                ?? HostAround(passage)
                ?? _lastBracketed
                ?? _lastPinpoint
                ?? DeclarationIn(passage, citation.Start);
        }

        // "the Vienna Declaration … and, in paragraph 29, invites": a comma after it, and what was named before is
        // meant.
        return passage.Read.Tokens.Is(citation.Start - 1, "in") && passage.Read.Tokens.Is(citation.End, ",")
            ? DeclarationIn(passage, citation.Start)
            : null;
    }

    private static bool IsInBrackets(BoundPassage passage, Citation citation)
    {
        var tokens = passage.Read.Tokens;
        return tokens.Is(citation.Start - 1, "(")
            || (tokens.IsWord(citation.Start - 1, "see", "also", ",", "and") && tokens.Is(citation.End, ")"));
    }

    // "the Vienna Declaration (para. 5)", "(A/59/565 and Corr.1, and para. 3)".
    private BoundWork? Adjacent(BoundPassage passage, Citation citation, int index)
    {
        var name = passage.Read.LastNameBefore(citation.Start, item => item.End == citation.Start - 1
            && !IsTreaty(item));
        if (name is not null)
        {
            return OfName(name);
        }

        return index > 0 && passage.Read.Citations[index - 1].End >= citation.Start - 2
            ? (passage.Works[index - 1] is { Length: > 0 } works ? works[0] : null)
            : null;
    }

    // "The Vienna Declaration contains the following commitments:" stands over the items.
    private BoundWork? HostAround(BoundPassage passage)
    {
        for (var around = _around.Of(passage); around is not null; around = _around.Of(around))
        {
            if (DeclarationIn(around, int.MaxValue) is { } host)
            {
                return host;
            }
        }

        return null;
    }

    // Treaties have articles: a paragraph alone is never one of theirs.
    private BoundWork? DeclarationIn(BoundPassage passage, int before)
    {
        var name = passage.Read.LastNameBefore(before, item => !IsTreaty(item)
            && !(item.IsBare && _names.FullNameOf(item).IsBare));
        return name is null || OfName(name) is not { Symbol: not null } work ? null : work;
    }

    private BoundWork? TreatyIn(BoundPassage passage, Citation citation)
    {
        var name = passage.Read.LastNameBefore(citation.Start, IsTreaty);
        return name is null ? null : OfName(name);
    }

    private bool IsTreaty(CitedName name) => _names.FullNameOf(name).IsTreaty;

    private BoundWork? TreatyNamedLast() => _names.LastTreaty is { } treaty ? OfName(treaty) : null;
}
