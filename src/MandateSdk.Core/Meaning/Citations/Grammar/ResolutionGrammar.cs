using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Records;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>Resolutions and decisions by number, alone, in lists and in ranges.</summary>
/// <remarks>
/// <code>
/// citation = [ body | "its" ] ( "resolution" | "decision" )[ "s" ] item { separator item } [ ", all" date ] [ "of the"
/// body ] item = number [ "to" number | "and" letter ] [ date ] [ "," [ "in" ] parts ]
/// </code>
/// A date belongs to what it is printed for: after each dated item of a list a new citation begins. It is printed for
/// the undated numbers of the same session before it, too.
/// </remarks>
internal static class ResolutionGrammar
{
    /// <summary>
    /// The words, in small letters, with which such a citation begins where no body is named before it.
    /// </summary>
    public static readonly string[] Openings = { "its", "resolution", "resolutions", "decision", "decisions" };

    // Nobody adds to it.
    private static readonly List<Citation> NoCitations = new();

    /// <summary>Reads a citation, or the citations of a list.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The first token; afterwards the token after the list.</param>
    /// <returns>The citations; none where no citation stands here.</returns>
    public static IReadOnlyList<Citation> Read(TokenReader tokens, ref int at)
    {
        var start = at;
        var next = at;
        var isIts = tokens.IsWord(next, "its");
        if (isIts)
        {
            start = ++next;
        }

        var body = CitedBody.ReadBefore(tokens, ref next);

        if (!IsNoun(tokens, next))
        {
            return [];
        }

        var kind = tokens.IsWord(next, "decision", "decisions") ? ReferenceKind.Decision : ReferenceKind.Resolution;
        next++;

        // OCR and drafters put a comma there now and then: "resolutions, 1998/23 and 1999/26".
        next = tokens.Is(next, ",", ":") && tokens.KindAt(next + 1) == CitationTokenKind.Slashed ? next + 1 : next;
        var citations = ReadList(tokens, ref next, kind, start);
        if (citations.Count == 0)
        {
            return [];
        }

        at = next;
        if (body == CitedBody.NotNamed)
        {
            body = CitedBody.ReadBehind(tokens, ref at);
            var last = citations[citations.Count - 1];

            // "resolution 5/5 of the Conference of the Parties to …, of 22 October 2010"
            var date = last.Date ?? (body == CitedBody.NotNamed ? null : PrintedDate.TryReadOf(tokens, ref at));
            citations[citations.Count - 1] = last with { End = at, Date = date };
        }

        return OfBody(citations, body, isIts);
    }

    // Whose they are is said once, before the first: "the Council in its resolutions 52/14 of 3 April 2023 and 54/9".
    private static IReadOnlyList<Citation> OfBody(List<Citation> citations, CitedBody body, bool isIts)
    {
        if (!isIts && body == CitedBody.NotNamed)
        {
            return citations;
        }

        var all = new Citation[citations.Count];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = citations[i] with { Body = body, IsIts = isIts && i == 0, IsContinuation = isIts && i > 0 };
        }

        return all;
    }

    /// <summary>
    /// Reads numbers that stand alone: what a list goes on with after the title or the subject of its last item.
    /// </summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The first token; afterwards the token after the numbers.</param>
    /// <param name="list">The list.</param>
    /// <remarks>
    /// "its resolutions 55/188 of 20 December 2000 on preventing corrupt practices and 56/186 of 21 December 2001".
    /// </remarks>
    public static IReadOnlyList<Citation> ReadContinuation(TokenReader tokens, ref int at, ResolutionList list)
    {
        var next = at;
        if (ResolutionNumber.TryRead(tokens, ref next) is not { } number || !list.CanTake(tokens, at, number))
        {
            return [];
        }

        return ReadList(tokens, ref at, list.Kind, at).Select(citation => citation with { IsContinuation = true })
            .ToArray();
    }

    /// <summary>
    /// Reads a resolution of a conference, which has a bare number: "resolution 7 on children as victims".
    /// </summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The first token; afterwards the token after the number.</param>
    public static Citation? ReadOfConference(TokenReader tokens, ref int at)
    {
        var isBare = tokens.Is(at, "resolution", "decision")
            && tokens.KindAt(at + 1) == CitationTokenKind.Number
            && tokens[at + 1].Length <= 2
            && (tokens.Is(at + 2, "on", "of", "entitled", ",") || tokens.Is(at + 2, ";"));
        if (!isBare)
        {
            return null;
        }

        var kind = tokens.Is(at, "decision") ? ReferenceKind.Decision : ReferenceKind.Resolution;
        var path = new CitedPath([new CitedStep(PartKind.Of(tokens.TextAt(at)), tokens.TextAt(at + 1))]);
        var citation = new Citation(kind, at, at + 2, [CitedWork.Of(CitedBy.Note) with { Paths = [path] }]);
        at += 2;
        return citation;
    }

    /// <summary>True for "resolution", "decisions" and the like.</summary>
    public static bool IsNoun(TokenReader tokens, int at) =>
        tokens[at].Length is >= 8 and <= 11
        && tokens.Is(at, "resolution", "resolutions", "decision", "decisions", "Resolution", "Resolutions", "Decision",
            "Decisions");

    private static List<Citation> ReadList(TokenReader tokens, ref int at, ReferenceKind kind, int start)
    {
        // Most nouns have no number behind them.
        if (tokens.KindAt(at) is not (CitationTokenKind.Slashed or CitationTokenKind.Mixed or CitationTokenKind.Number))
        {
            return NoCitations;
        }

        var citations = new List<Citation>();
        var works = new List<CitedWork>();
        int from = start, next = at, end = at;
        while (true)
        {
            var before = works.Count;
            AddItem(tokens, ref next, works, out var date);
            if (works.Count == before)
            {
                break;
            }

            if (date is not null && before > 0 && !IsSameSession(works[before - 1], works[before]))
            {
                citations.Add(new Citation(kind, from, end, works.GetRange(0, before).ToArray()));
                works.RemoveRange(0, before);
                from = at;
            }

            at = end = next;
            if (date is not null)
            {
                citations.Add(new Citation(kind, from, end, works.ToArray()) { Date = date });
                works.Clear();
            }

            next = PartGrammar.SkipSeparator(tokens, at);
            from = works.Count == 0 ? next : from;
            if (next == at)
            {
                break;
            }

            at = next;
        }

        at = end;
        if (works.Count > 0)
        {
            var common = ReadCommonDate(tokens, ref at);
            citations.Add(new Citation(kind, from, at, works.ToArray()) { Date = common });
        }

        return citations;
    }

    // "resolutions 55/59 and 55/60 of 4 December 2000" were adopted together; "55/25 and 56/119 of 19 December 2001"
    // were not.
    private static bool IsSameSession(CitedWork left, CitedWork right) =>
        left.Number is not null
            && right.Number is not null
            && left.Number.Session == right.Number.Session
            && left.Number.Bracket == right.Number.Bracket;

    // The texts of an item, if one stands here.
    private static void AddItem(TokenReader tokens, ref int at, List<CitedWork> works, out string? date)
    {
        date = null;
        if (ReadDraft(tokens, ref at) is { } draft)
        {
            works.Add(draft);
            return;
        }

        if (ResolutionNumber.TryRead(tokens, ref at) is not { } number)
        {
            return;
        }

        AddRange(tokens, ref at, number, works);
        date = PrintedDate.TryReadOf(tokens, ref at);
        var paths = ReadParts(tokens, ref at);
        if (paths.Count > 0)
        {
            works[works.Count - 1] = works[works.Count - 1] with { Paths = paths };
        }
    }

    private static void AddRange(TokenReader tokens, ref int at, ResolutionNumber first, List<CitedWork> works)
    {
        var next = at + 1;
        if (tokens.Is(at, "to", "-", "–", "through")
            && ResolutionNumber.TryRead(tokens, ref next) is { } last
            && first.CanReach(last))
        {
            at = next;
            works.AddRange(first.To(last).Select(CitedWork.OfNumber));
            return;
        }

        works.Add(CitedWork.OfNumber(first));
        if (first.Letter.Length == 1
            && tokens.Is(at, "to", "-", "–")
            && tokens.SliceAt(at + 1) is { Length: 1 } letter
            && letter[0] > first.Letter[0]
            && letter[0] <= 'Z')
        {
            at += 2;
            for (var code = first.Letter[0] + 1; code <= letter[0]; code++)
            {
                works.Add(CitedWork.OfNumber(first with { Letter = ((char)code).ToString() }));
            }

            return;
        }

        while (first.TryReadNextLetter(tokens, ref at) is { } further)
        {
            works.Add(CitedWork.OfNumber(further));
        }
    }

    // ", annex I", ", in section III of which", "(Political Declaration, annex, para. 15)".
    private static List<CitedPath> ReadParts(TokenReader tokens, ref int at)
    {
        var next = at;
        if (tokens.Is(next, ","))
        {
            next++;
            var inWhich = tokens.Is(next, "in") || tokens.Is(next, "by");
            next = inWhich ? next + 1 : next;
            var paths = PartGrammar.Read(tokens, ref next);
            if (inWhich && !(tokens.Is(next, "of") && tokens.Is(next + 1, "which")))
            {
                return PartGrammar.NoPaths;
            }

            // "64/263, section II of its resolution 65/250": the section is the next one's.
            if (!inWhich && tokens.Is(next, "of"))
            {
                return PartGrammar.NoPaths;
            }

            // The words of the citation end before "in section III of which".
            at = paths.Count > 0 && !inWhich ? next : at;
            return paths;
        }

        if (!tokens.Is(next, "("))
        {
            return PartGrammar.NoPaths;
        }

        next++;
        for (var words = 0; words < MeaningLimits.LongestNameOfBody
            && (tokens.IsCapitalised(next) || tokens.Is(next, "the", "of", "on", "and")); words++)
        {
            next++;
        }

        next = tokens.Is(next, ",") ? next + 1 : next;
        var inside = PartGrammar.Read(tokens, ref next);
        if (inside.Count == 0 || !tokens.Is(next, ")"))
        {
            return PartGrammar.NoPaths;
        }

        at = next + 1;
        return inside;
    }

    private static string? ReadCommonDate(TokenReader tokens, ref int at)
    {
        var next = at;
        if (tokens.Is(next, ",") && tokens.Is(next + 1, "all", "both"))
        {
            next += 2;
            if (PrintedDate.TryReadOf(tokens, ref next) is { } date)
            {
                at = next;
                return date;
            }
        }

        return null;
    }

    // "57/... [E/CN.15/2002/L.9, operative paragraph 6]": not yet numbered, cited by its draft.
    private static CitedWork? ReadDraft(TokenReader tokens, ref int at)
    {
        if (tokens.KindAt(at) != CitationTokenKind.Number
            || !tokens.Is(at + 1, "/")
            || !tokens.IsGlued(at + 1)
            || !tokens.Is(at + 2, ".", "…", "_", "["))
        {
            return null;
        }

        var next = at + 2;
        while (tokens.Is(next, ".", "…", "_"))
        {
            next++;
        }

        var work = CitedWork.OfSymbol(null);
        if (tokens.Is(next, "[") && tokens.KindAt(next + 1) == CitationTokenKind.Symbol)
        {
            var inside = next + 1;
            var symbols = SymbolGrammar.ReadSymbols(tokens, ref inside);
            var paths = new List<CitedPath>();
            if (tokens.Is(inside, ","))
            {
                var partsAt = inside + 1;
                paths = PartGrammar.Read(tokens, ref partsAt);
                inside = paths.Count > 0 ? partsAt : inside;
            }

            if (tokens.Is(inside, "]"))
            {
                next = inside + 1;
                work = CitedWork.OfSymbol(symbols[0]);
                work = paths.Count > 0 ? work with { Paths = paths } : work;
            }
        }

        at = next;
        return work;
    }
}
