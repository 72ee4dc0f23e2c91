using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Records;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>
/// Citations that begin with the part: "paragraph 28 of the Vienna Declaration", "section F, below", "(para. 16)".
/// </summary>
/// <remarks>
/// <code>
/// citation = parts { preposition parts } [ "above" | "below" | "thereof" | preposition work ]
/// work     = resolution | symbol | name | "the present" noun | "that" noun
/// </code>
/// </remarks>
internal static class PartCitationGrammar
{
    /// <summary>Reads a citation that begins with a part.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The first token; afterwards the token after the citation.</param>
    /// <returns>
    /// The citation, and the citations that a list of resolutions in it goes on with; none where none stands here.
    /// </returns>
    public static IReadOnlyList<Citation> Read(TokenReader tokens, ref int at)
    {
        var start = at;
        var next = at;
        var paths = PartGrammar.Read(tokens, ref next);
        if (paths.Count == 0)
        {
            return [];
        }

        var end = next;
        var isThat = false;
        for (var depth = 0; depth < MeaningLimits.DeepestPart
            && Preposition(tokens, next) is > 0 and var behind; depth++)
        {
            var partsAt = SkipDeterminers(tokens, behind);
            isThat = tokens.IsWord(partsAt - 1, "that") && partsAt > behind;
            var outer = PartGrammar.Read(tokens, ref partsAt);
            if (outer.Count != 1)
            {
                isThat = false;
                break;
            }

            paths = paths.Select(path => path.Inside(outer[0])).ToList();
            end = next = partsAt;
        }

        var citations = ReadWork(tokens, ref next, start, end, paths);
        at = next;

        // "paragraphs 14 to 23 of that annex": the annex that was cited last.
        return isThat && citations[0].Works[0].By == CitedBy.Nothing
            ? One(citations[0].Kind, start, end, CitedBy.Last, paths)
            : citations;
    }

    private static Citation[] ReadWork(TokenReader tokens, ref int next, int start, int end, List<CitedPath> paths)
    {
        var kind = KindOf(paths[0]);
        var placed = tokens.Is(next, ",") ? next + 1 : next;
        if (tokens.IsWord(placed, "above", "below", "supra", "infra"))
        {
            next = placed + 1;
            return One(kind, start, next, CitedBy.Itself, paths);
        }

        if (tokens.IsWord(next, "thereof", "therein", "thereto"))
        {
            next++;
            return One(kind, start, next, CitedBy.Last, paths);
        }

        var behind = Preposition(tokens, next);
        if (behind == 0)
        {
            next = end;
            return One(kind, start, end, kind == ReferenceKind.Footnote ? CitedBy.Itself : CitedBy.Nothing, paths);
        }

        return ReadNamedWork(tokens, ref next, behind, start, kind, paths)
            ?? One(kind, start, next = end, CitedBy.Nothing, paths);
    }

    private static Citation[]? ReadNamedWork(
        TokenReader tokens, ref int next, int behind, int start, ReferenceKind kind, List<CitedPath> paths)
    {
        // "its" decides whose resolution it is, so it goes to the grammar of resolutions with it.
        var work = SkipDeterminers(tokens, behind);
        var isIts = tokens.IsWord(work - 1, "its") && work > behind;
        var resolutionAt = isIts ? work - 1 : work;
        var resolutions = ResolutionGrammar.Read(tokens, ref resolutionAt);
        if (resolutions.Count > 0)
        {
            next = resolutionAt;
            var first = resolutions[0];
            var works = first.Works.ToArray();
            works[0] = works[0] with { Paths = paths.Select(path => path.Inside(works[0].Paths[0])).ToArray() };
            return new[] { first with { Start = start, Works = works } }.Concat(resolutions.Skip(1)).ToArray();
        }

        var symbolAt = work;
        if (SymbolGrammar.TryRead(tokens, ref symbolAt) is { } symbol)
        {
            next = symbolAt;
            return [symbol with { Start = start, Works = symbol.Works.Select(item => item with { Paths = paths })
                .ToArray() }];
        }

        if (tokens.IsWord(work - 1, "that", "this", "present", "same", "said", "above-mentioned", "aforementioned")
            && IsNounForText(tokens, work)
            && work > behind)
        {
            var by = tokens.IsWord(work - 1, "this", "present") ? CitedBy.Itself : CitedBy.Last;
            next = work + 1;
            return One(kind, start, next, by, paths);
        }

        // "paragraph 27 of the resolution": the one that was cited last.
        if (tokens.IsWord(work - 1, "the")
            && tokens.Is(work, "resolution", "decision")
            && work > behind
            && !tokens.IsCapitalised(work + 1)
            && !tokens.Is(work + 1, "of", "on", "adopted", "to"))
        {
            next = work + 1;
            return One(kind, start, next, CitedBy.Last, paths);
        }

        var nameAt = work;
        if (CitedName.TryRead(tokens, ref nameAt) is { } name)
        {
            next = nameAt;
            return [new Citation(kind, start, next, [CitedWork.OfName(name) with { Paths = paths }])];
        }

        return null;
    }

    private static Citation[] One(ReferenceKind kind, int start, int end, CitedBy by, List<CitedPath> paths) =>
        [new Citation(kind, start, end, [CitedWork.Of(by) with { Paths = paths }])];

    private static ReferenceKind KindOf(CitedPath path)
    {
        var kinds = path.Steps.Select(step => step.Kind.Name).ToList();
        return kinds.Exists(kind => kind is "article" or "rule" or "principle" or "clause" or "§") ? ReferenceKind.Article
            : kinds.Contains("footnote") ? ReferenceKind.Footnote
            : kinds.Exists(kind => kind is "paragraph" or "subparagraph" or "preambular paragraph" or "subsection")
                ? ReferenceKind.Paragraph
            : kinds[0] is "annex" or "appendix" or "schedule" ? ReferenceKind.Annex
            : ReferenceKind.Section;
    }

    // The position after the preposition; 0 where none stands here.
    private static int Preposition(TokenReader tokens, int at)
    {
        var next = tokens.Is(at, ",") && tokens.Is(at + 1, "of", "to") ? at + 1 : at;
        return tokens.Is(next, "of", "to", "in") ? next + 1 : 0;
    }

    private static int SkipDeterminers(TokenReader tokens, int at)
    {
        while (tokens.IsWord(at, "the", "its", "that", "this", "present", "same", "said", "above-mentioned",
            "aforementioned", "each", "both", "our", "their", "draft"))
        {
            at++;
        }

        return at;
    }

    private static bool IsNounForText(TokenReader tokens, int at) => tokens.IsWord(
        at, "resolution", "decision", "annex", "report", "article", "section", "chapter", "document", "declaration",
            "convention", "protocol", "note",
        "guidelines", "principles", "rules", "paragraph", "instrument",
        "act", "law", "code", "policy", "regulation", "regulations", "agreement", "contract", "decree", "ordinance",
        "standard", "statute", "bylaw", "handbook", "clause", "part");
}
