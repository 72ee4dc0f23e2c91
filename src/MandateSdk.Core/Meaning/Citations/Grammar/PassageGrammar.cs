using System.Collections.Generic;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>The grammar of citations: reads a passage from the first token to the last.</summary>
/// <remarks>
/// At each token where anything can begin every rule is asked in turn. A rule takes what it recognises; one that gives up looked ahead over a
/// bounded number of tokens, or over one list that the next rule takes. So the whole is linear. Whatever no rule takes
/// is prose.
/// </remarks>
internal sealed class PassageGrammar
{
    private readonly TokenReader _tokens;

    // Most passages have none of them, and so no list.
    private List<Citation>? _citations;
    private List<CitedName>? _names;
    private List<OrganMention>? _organs;

    // The resolutions or decisions that were spoken of last: a bare number can go on with their list.
    private ResolutionList? _list;

    /// <summary>A grammar that reads one passage after the other.</summary>
    /// <param name="lexicon">The vocabulary.</param>
    public PassageGrammar(Lexicon lexicon) => _tokens = new TokenReader(lexicon);

    /// <summary>Reads a passage that stands alone.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="lexicon">The vocabulary.</param>
    /// <param name="everywhere">True to ask all rules at every token, without the first look.</param>
    public static PassageCitations Read(WordStream words, Lexicon lexicon, bool everywhere = false)
    {
        var grammar = new PassageGrammar(lexicon);
        grammar.Visit(words, everywhere);
        return grammar.Found(grammar._tokens);
    }

    /// <summary>Reads the next passage.</summary>
    /// <param name="words">Its words.</param>
    /// <returns>What was found, with the tokens; <see cref="PassageCitations.None"/> where nothing was.</returns>
    public PassageCitations Read(WordStream words)
    {
        Visit(words, everywhere: false);
        return _citations is null && _names is null && _organs is null
            ? PassageCitations.None
            : Found(_tokens.Copy());
    }

    private PassageCitations Found(TokenReader tokens) => new(tokens, _citations ?? [], _names ?? [], _organs ?? []);

    private void Visit(WordStream words, bool everywhere)
    {
        _tokens.Read(words);
        (_citations, _names, _organs, _list) = (null, null, null, null);
        var openings = CitationOpenings.Of(_tokens.Lexicon);
        for (var at = 0; at < _tokens.Count;)
        {
            var opening = everywhere ? CitationOpening.Any : openings.At(_tokens, at);
            at = opening == CitationOpening.None ? at + 1 : Take(at, opening);
        }
    }

    // The token after what the first rule takes that takes anything; the next one where none does.
    private int Take(int at, CitationOpening opening) =>
        ((opening & ~(CitationOpening.Organ | CitationOpening.Name)) != 0 ? TakeCitations(at, opening) : null)
        ?? ((opening & CitationOpening.Organ) != 0 ? TakeOrgan(at) : null)
        ?? ((opening & CitationOpening.Name) != 0 ? TakeName(at) : null)
        ?? at + 1;

    // The token after the citations; null where none stands here.
    private int? TakeCitations(int at, CitationOpening opening)
    {
        var next = at;
        var from = _citations?.Count ?? 0;
        if (ReadOne(ref next, opening) is { } one)
        {
            Add(one);
        }
        else
        {
            Add(ReadList(ref next, opening));
        }

        if (_citations is null || _citations.Count == from)
        {
            _list = ResolutionList.AnnouncedAt(_tokens, at) ?? _list;
            return null;
        }

        _list = ResolutionList.After(_tokens, _citations, from) ?? _list;
        for (var i = from; i < _citations.Count; i++)
        {
            AddNamesOf(_citations[i]);
        }

        return next;
    }

    private Citation? ReadOne(ref int at, CitationOpening opening) =>
        ((opening & CitationOpening.Ibid) != 0 ? IbidGrammar.TryRead(_tokens, ref at) : null)
        ?? ((opening & CitationOpening.Publication) != 0 ? PublicationGrammar.TryRead(_tokens, ref at) : null)
        ?? SymbolGrammar.TryRead(_tokens, ref at);

    private IReadOnlyList<Citation> ReadList(ref int at, CitationOpening opening)
    {
        if ((opening & CitationOpening.Resolution) != 0)
        {
            var resolutions = ResolutionGrammar.Read(_tokens, ref at);
            if (resolutions.Count > 0)
            {
                return resolutions;
            }

            if (ResolutionGrammar.ReadOfConference(_tokens, ref at) is { } ofConference)
            {
                return [ofConference];
            }
        }

        var parts = (opening & CitationOpening.Part) != 0 ? PartCitationGrammar.Read(_tokens, ref at) : [];
        parts = parts.Count > 0 || (opening & CitationOpening.Annex) == 0 ? parts : AnnexGrammar.Read(_tokens, ref at);
        return parts.Count == 0 && _list is { } list && opening == CitationOpening.Any
            ? ResolutionGrammar.ReadContinuation(_tokens, ref at, list)
            : parts;
    }

    private int? TakeOrgan(int at)
    {
        var next = at;
        if (OrganBook.Of(_tokens.Lexicon).TryRead(_tokens, ref next) is { } organ)
        {
            Add(new OrganMention(organ, null, next));

            // "the Conference of the Parties to the Convention on …" names that convention too.
            if (organ.Treaty.Length > 0)
            {
                Add(new CitedName(at, next, organ.Treaty));
            }

            return next;
        }

        if (PartiesOfTreaty.TryRead(_tokens, ref next) is not { } parties)
        {
            return null;
        }

        Add(new OrganMention(null, parties, next));
        Add(parties.Treaty);
        return next;
    }

    private void Add(IReadOnlyList<Citation> citations)
    {
        for (var i = 0; i < citations.Count; i++)
        {
            Add(citations[i]);
        }
    }

    private void Add(Citation citation) => (_citations ??= new List<Citation>()).Add(citation);

    private void Add(OrganMention organ) => (_organs ??= new List<OrganMention>()).Add(organ);

    private void Add(CitedName name) => (_names ??= new List<CitedName>()).Add(name);

    private void AddNamesOf(Citation citation)
    {
        for (var i = 0; i < citation.Works.Count; i++)
        {
            if (citation.Works[i].Name is { } name)
            {
                Add(name);
            }
        }
    }

    private int? TakeName(int at)
    {
        var next = at;
        if (CitedName.TryRead(_tokens, ref next) is not { } name)
        {
            return null;
        }

        Add(name);
        if (ReadPartsBehind(ref next, name) is { } citation)
        {
            Add(citation);
        }

        return next;
    }

    // "the 1988 Convention, article 3, paragraph 1", "the Convention on the Rights of the Child, in article 34 of
    // which".
    private Citation? ReadPartsBehind(ref int at, CitedName name)
    {
        var next = _tokens.Is(at, ",") ? at + 1 : at;
        var isIn = _tokens.Is(next, "in");
        next = isIn ? next + 1 : next;
        var kindAt = next;
        if (next == at || PartKind.TryRead(_tokens, ref kindAt) is null)
        {
            return null;
        }

        var partsAt = next;
        var ahead = PartCitationGrammar.Read(_tokens, ref partsAt);

        // "the Convention, article 6 of the Protocol": the parts are another text's.
        if (ahead.Count != 1 || ahead[0].Works[0].By != CitedBy.Nothing)
        {
            return null;
        }

        at = partsAt;
        return ahead[0] with
        {
            Start = isIn
            ? next
            : name.Start,
            Works = [CitedWork.OfName(name) with { Paths = ahead[0].Works[0].Paths }]
        };
    }
}
