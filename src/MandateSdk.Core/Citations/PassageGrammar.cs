using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Core.Citations;

/// <summary>All citations of a passage, and all names of texts in it.</summary>
/// <param name="Tokens">The tokens of the passage.</param>
/// <param name="Citations">The citations, in the order of the words.</param>
/// <param name="Names">The names of texts, in the order of the words; those inside citations too.</param>
/// <param name="Organs">The bodies that are named, with the token behind each.</param>
internal sealed record PassageCitations(
    TokenReader Tokens,
    IReadOnlyList<Citation> Citations,
    IReadOnlyList<CitedName> Names,
    IReadOnlyList<(Organ Organ, int End)> Organs);

/// <summary>The grammar of citations: reads a passage from the first token to the last, and no token twice.</summary>
/// <remarks>
/// At each token every rule is asked in turn; a rule looks ahead over a bounded number of tokens, so the whole is linear.
/// Whatever no rule takes is prose.
/// </remarks>
internal static class PassageGrammar
{
    private static readonly string[] AnnexedToIt = { "annexed", "to" };

    /// <summary>Reads a passage.</summary>
    /// <param name="text">Its words.</param>
    public static PassageCitations Read(string text)
    {
        var tokens = new TokenReader(text);
        var citations = new List<Citation>();
        var names = new List<CitedName>();
        var organs = new List<(Organ, int)>();
        ReferenceKind? list = null;
        for (var at = 0; at < tokens.Count;)
        {
            var next = at;
            var found = ReadAt(tokens, ref next);
            if (found.Count == 0 && list is { } kind)
            {
                found = ResolutionGrammar.ReadContinuation(tokens, ref next, kind);
            }

            // Only where a resolution was spoken of can a bare number be one.
            list = found.Count > 0 && found[0].Kind is ReferenceKind.Resolution or ReferenceKind.Decision ? found[0].Kind
                : ResolutionGrammar.IsNoun(tokens, at) ? ReferenceKind.Resolution
                : list;
            if (next > at)
            {
                citations.AddRange(found);
                AddNames(found, names);
                at = next;
                continue;
            }

            if (Organ.TryRead(tokens, ref next) is { } organ)
            {
                organs.Add((organ, next));

                // "the Conference of the Parties to the Convention" names the Convention too.
                var convention = Enumerable.Range(at, next - at).FirstOrDefault(token => tokens.Is(token, "Convention"));
                if (convention > at)
                {
                    names.Add(new CitedName(at, next, organ.Name.Substring(organ.Name.IndexOf("United Nations Convention", System.StringComparison.Ordinal))));
                }

                at = next;
                continue;
            }

            if (CitedName.TryRead(tokens, ref next) is { } name)
            {
                names.Add(name);
                at = next;
                if (ReadPartsBehind(tokens, ref at, name) is { } citation)
                {
                    citations.Add(citation);
                }

                continue;
            }

            at++;
        }

        return new PassageCitations(tokens, citations, names, organs);
    }

    private static IReadOnlyList<Citation> ReadAt(TokenReader tokens, ref int at)
    {
        if (IbidGrammar.TryRead(tokens, ref at) is { } ibid)
        {
            return [ibid];
        }

        if (PublicationGrammar.TryRead(tokens, ref at) is { } publication)
        {
            return [publication];
        }

        if (SymbolGrammar.TryRead(tokens, ref at) is { } symbol)
        {
            return [symbol];
        }

        var resolutions = ResolutionGrammar.Read(tokens, ref at);
        if (resolutions.Count > 0)
        {
            return resolutions;
        }

        var parts = PartCitationGrammar.Read(tokens, ref at);
        return parts.Count > 0 ? parts : ReadAnnexed(tokens, ref at);
    }

    // "annexed to the present resolution", "contained in that annex".
    private static IReadOnlyList<Citation> ReadAnnexed(TokenReader tokens, ref int at)
    {
        if (!tokens.Spells(at, AnnexedToIt) || !tokens.IsWord(at + 2, "the", "this", "that"))
        {
            return [];
        }

        var next = tokens.IsWord(at + 3, "present") ? at + 4 : at + 3;
        if (!tokens.IsWord(next, "resolution", "decision", "report", "declaration"))
        {
            return [];
        }

        var by = tokens.IsWord(at + 2, "that") ? CitedBy.Last : CitedBy.Itself;
        if (tokens.IsWord(at + 2, "the") && !tokens.IsWord(at + 3, "present"))
        {
            by = CitedBy.Last;
        }

        var annex = at;
        at = next + 1;
        var path = new PartPath([new PartStep(new PartKind("annex", 2, false, true), string.Empty)]);
        return [new Citation(ReferenceKind.Annex, annex, at, [CitedWork.Of(by) with { Paths = [path] }])];
    }

    // "the 1988 Convention, article 3, paragraph 1", "the Convention on the Rights of the Child, in article 34 of which".
    private static Citation? ReadPartsBehind(TokenReader tokens, ref int at, CitedName name)
    {
        var next = tokens.Is(at, ",") ? at + 1 : at;
        var isIn = tokens.Is(next, "in");
        next = isIn ? next + 1 : next;
        if (next == at || !tokens.IsWord(next, "article", "articles", "art", "arts", "paragraph", "paragraphs", "para", "paras", "section", "sections", "sect", "sects", "rule", "rules", "principle", "annex"))
        {
            return null;
        }

        var partsAt = next;
        var ahead = PartCitationGrammar.Read(tokens, ref partsAt);

        // "the Convention, article 6 of the Protocol": the parts are another text's.
        if (ahead.Count != 1 || ahead[0].Works[0].By != CitedBy.Nothing)
        {
            return null;
        }

        at = partsAt;
        return ahead[0] with { Start = isIn ? next : name.Start, Works = [CitedWork.OfName(name) with { Paths = ahead[0].Works[0].Paths }] };
    }

    private static void AddNames(IReadOnlyList<Citation> found, List<CitedName> names) =>
        names.AddRange(found.SelectMany(citation => citation.Works).Select(work => work.Name).OfType<CitedName>());
}
