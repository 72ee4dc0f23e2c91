using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>A first look at a token: whether anything that the grammar reads can begin there.</summary>
/// <remarks>
/// Nine of ten tokens are words in small letters with which no citation, body or name begins; each rule says with which
/// words it does. Whatever has a capital or a digit is left to the rules.
/// </remarks>
internal sealed class CitationOpenings
{
    private readonly WordTable<bool> _small;

    private CitationOpenings(Lexicon lexicon) => _small = new WordTable<bool>(IbidGrammar.Openings
        .Concat(ResolutionGrammar.Openings)
        .Concat(PartKind.Openings)
        .Concat(AnnexGrammar.Openings)
        .Concat(CitedName.Openings)
        .Concat(OrganBook.Of(lexicon).OpeningsInSmallLetters)
        .Distinct(StringComparer.Ordinal)
        .ToDictionary(word => word, _ => true, StringComparer.Ordinal));

    /// <summary>The openings of a vocabulary.</summary>
    public static CitationOpenings Of(Lexicon lexicon) => lexicon.Book(words => new CitationOpenings(words));

    /// <summary>False where no rule takes anything.</summary>
    public bool CanBegin(TokenReader tokens, int at) => tokens.KindAt(at) switch
    {
        CitationTokenKind.Word => tokens.IsCapitalised(at) || _small.TryGet(tokens.SliceAt(at), out _),
        CitationTokenKind.Punctuation => tokens.Is(at, PartKind.SectionSign),
        _ => true,
    };
}
