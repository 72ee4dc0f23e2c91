using System;
using System.Collections.Generic;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>A first look at a token: which rules of the grammar can begin there.</summary>
/// <remarks>
/// Nine of ten tokens are words in small letters with which nothing begins, and most others are capitals with which
/// only a name does; each rule says with which words it begins. Whatever is no word is left to all rules.
/// </remarks>
internal sealed class CitationOpenings
{
    // "Eleventh United Nations Congress": only the second word of such a report is always the same.
    private const string SecondOfCongress = "United";

    private readonly WordTable<CitationOpening> _small;
    private readonly WordTable<CitationOpening> _capital;

    private CitationOpenings(Lexicon lexicon)
    {
        var openings = new Dictionary<string, CitationOpening>(StringComparer.Ordinal);
        Add(openings, CitationOpening.Ibid, IbidGrammar.Openings);
        Add(openings, CitationOpening.Resolution, ResolutionGrammar.Openings);
        Add(openings, CitationOpening.Resolution, OrganBook.Of(lexicon).OpeningsInSmallLetters);
        Add(openings, CitationOpening.Part, PartKind.Openings);
        Add(openings, CitationOpening.Annex, AnnexGrammar.Openings);
        Add(openings, CitationOpening.Name, CitedName.Openings);
        _small = new WordTable<CitationOpening>(openings);

        Add(openings, CitationOpening.Publication, PublicationGrammar.Openings);
        Add(openings, CitationOpening.Resolution, OrganBook.Of(lexicon).OpeningsOfShortNames);
        Add(openings, CitationOpening.Resolution | CitationOpening.Organ, OrganBook.Of(lexicon).OpeningsOfNames);
        Add(openings, CitationOpening.Resolution | CitationOpening.Organ, PartiesOfTreaty.Openings);
        _capital = new WordTable<CitationOpening>(openings);
    }

    /// <summary>The openings of a vocabulary.</summary>
    public static CitationOpenings Of(Lexicon lexicon) => lexicon.Book(words => new CitationOpenings(words));

    /// <summary>The rules that can begin at a token.</summary>
    public CitationOpening At(TokenReader tokens, int at)
    {
        var token = tokens.SliceAt(at);
        switch (tokens.KindAt(at))
        {
            case CitationTokenKind.Word when !Characters.IsUpper(token[0]):
                return _small.TryGet(token, out var small) ? small : CitationOpening.None;
            case CitationTokenKind.Word:
                _capital.TryGet(token, out var capital);
                return capital
                    | CitationOpening.Name
                    | (tokens.Is(at + 1, SecondOfCongress) ? CitationOpening.Publication : CitationOpening.None);
            case CitationTokenKind.Punctuation:
                return tokens.Is(at, PartKind.SectionSign) ? CitationOpening.Part : CitationOpening.None;
            default:
                return CitationOpening.Any;
        }
    }

    private static void Add(
        Dictionary<string, CitationOpening> openings, CitationOpening opening, IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            var small = word.ToLowerInvariant();
            openings[small] = opening | (openings.TryGetValue(small, out var others) ? others : CitationOpening.None);
        }
    }
}
