using System;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning.Terms;

/// <summary>What a passage must have for a rule to find a term in it.</summary>
[Flags]
internal enum TermClue
{
    /// <summary>A quotation begins: <see cref="QuotedDefinitions"/>.</summary>
    Quotation = 1,

    /// <summary>A word that gives a meaning: <see cref="PlainDefinitions"/>.</summary>
    Meaning = 2,

    /// <summary>A bracket, or a word that announces a name: <see cref="ShortNames"/>.</summary>
    Announcement = 4,
}

/// <summary>A first look at a passage: most have no clue, and no rule reads them.</summary>
internal static class TermClues
{
    // No shorter word is one of the table, and most words are shorter.
    private const int ShortestWord = 4;

    private static readonly WordTable<TermClue> Words = new([
        .. WordTable<TermClue>.Entries(TermClue.Meaning, PlainDefinitions.Markers),
        .. WordTable<TermClue>.Entries(TermClue.Announcement, ShortNames.Openings),
    ]);

    private static readonly NameOpenings Openings = NameOpenings.Of([.. PlainDefinitions.Markers, .. ShortNames.Openings]);

    /// <summary>The clues of a passage.</summary>
    public static TermClue In(WordStream tokens)
    {
        var clues = default(TermClue);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind == WordTokenKind.Word)
            {
                if (token.Length >= ShortestWord
                    && token.AreLetters
                    && Openings.CanBegin(new Slice(tokens.Text, token.Start, token.End))
                    && Words.TryGet(new Slice(tokens.Text, token.Start, token.End), out var clue))
                {
                    clues |= clue;
                }
            }
            else if (token.Kind == WordTokenKind.OpenQuote)
            {
                clues |= TermClue.Quotation;
            }
            else if (token.Kind == WordTokenKind.OpenBracket)
            {
                clues |= TermClue.Announcement;
            }
        }

        return clues;
    }
}
