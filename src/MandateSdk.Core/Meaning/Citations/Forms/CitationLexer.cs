using System.Collections.Generic;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>
/// Tokens of the text → tokens of the citation grammar, which tell numbers, symbols and plain words apart.
/// </summary>
internal static class CitationLexer
{
    /// <summary>Tells what the tokens of some words are.</summary>
    /// <param name="words">The words.</param>
    /// <param name="kinds">Where the kinds are put; a longer array where the tokens are more.</param>
    /// <returns>The words; where symbols or numbers are joined in them, the same with those parted.</returns>
    public static WordStream Read(WordStream words, ref CitationTokenKind[] kinds)
    {
        if (kinds.Length < words.Count)
        {
            kinds = new CitationTokenKind[words.Count * 2];
        }

        for (var i = 0; i < words.Count; i++)
        {
            var token = words[i];
            if (token.Kind != WordTokenKind.Word)
            {
                kinds[i] = CitationTokenKind.Punctuation;
            }
            else if (token.AreLetters)
            {
                kinds[i] = CitationTokenKind.Word;
            }
            else
            {
                var word = words.Text.Cut(token.Start, token.Length);
                if (JointOf(word, out _) > 0)
                {
                    return Read(words.With(Part(words)), ref kinds);
                }

                kinds[i] = KindOf(word);
            }
        }

        return words;
    }

    // What two symbols or numbers are joined to is parted again. Few passages have any.
    private static WordToken[] Part(WordStream words)
    {
        var tokens = new List<WordToken>(words.Count + 2);
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Kind != WordTokenKind.Word || words[i].AreLetters)
            {
                tokens.Add(words[i]);
            }
            else
            {
                AddParts(tokens, words.Text, words[i].Start, words[i].End);
            }
        }

        return tokens.ToArray();
    }

    private static void AddParts(List<WordToken> tokens, Slice text, int start, int end)
    {
        var joint = JointOf(text.Cut(start, end - start), out var isRange);
        if (joint == 0)
        {
            tokens.Add(new WordToken(start, end, WordTokenKind.Word));
            return;
        }

        AddParts(tokens, text, start, start + joint);
        if (isRange)
        {
            tokens.Add(new WordToken(start + joint, start + joint + 1, WordTokenKind.Other));
        }

        AddParts(tokens, text, start + joint + 1, end);
    }

    // The place of the dash that joins two symbols or numbers; 0 where none does.
    private static int JointOf(Slice word, out bool isRange)
    {
        isRange = false;
        for (var i = 1; i < word.Length - 2 && word.Length <= MeaningLimits.LongestSymbol; i++)
        {
            if (!Characters.IsDash(word[i]))
            {
                continue;
            }

            // Two symbols of one document are printed with a hyphen between them: "A/79/302-S/2024/600".
            if (IsSymbol(word.From(i + 1)) && IsSymbol(word.Cut(0, i)))
            {
                return i;
            }

            // So are the ends of a range: "66/281-66/285".
            if (IsSlashed(word.Cut(0, i)) && IsSlashed(word.From(i + 1)))
            {
                isRange = true;
                return i;
            }
        }

        return 0;
    }

    private static CitationTokenKind KindOf(Slice word)
    {
        if (AreDigits(word))
        {
            return CitationTokenKind.Number;
        }

        if (IsSlashed(word))
        {
            return CitationTokenKind.Slashed;
        }

        if (word.Length <= MeaningLimits.LongestSymbol && IsSymbol(word))
        {
            return CitationTokenKind.Symbol;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (Characters.IsDigit(word[i]) || word[i] is '.' or '/')
            {
                return CitationTokenKind.Mixed;
            }
        }

        return CitationTokenKind.Word;
    }

    // "55/25", "2002/13", "S-20/4", "ES-11/6"; "55/25A" has its letter glued to it.
    private static bool IsSlashed(Slice word)
    {
        var slash = word.IndexOf('/');
        if (slash <= 0 || slash == word.Length - 1)
        {
            return false;
        }

        var session = word.Cut(0, slash);
        session = session.StartsWith("S-") ? session.From(2) : session.StartsWith("ES-") ? session.From(3) : session;
        var number = word.From(slash + 1);
        if (number.Length > 1 && number[number.Length - 1] is >= 'A' and <= 'Z')
        {
            number = number.Cut(0, number.Length - 1);
        }

        return session.Length is > 0 and <= 4
            && number.Length is > 0 and <= 4
            && AreDigits(session)
            && AreDigits(number);
    }

    private static bool AreDigits(Slice word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (!Characters.IsDigit(word[i]))
            {
                return false;
            }
        }

        return word.Length > 0;
    }

    // Capitals, a slash, and a digit somewhere after it; "and/or" and "HIV/AIDS" are no symbols. Of single letters only
    // those of the principal organs begin one: "F/16" does not, and neither does the Roman session of "decision V/6".
    private static bool IsSymbol(Slice word)
    {
        var slash = word.IndexOf('/');
        if (slash is < 1 or > 8 || slash == word.Length - 1)
        {
            return false;
        }

        var isRoman = true;
        for (var i = 0; i < slash; i++)
        {
            if (word[i] is not (>= 'A' and <= 'Z') && !(word[i] == '-' && i > 0 && i < slash - 1))
            {
                return false;
            }

            isRoman &= word[i] is 'I' or 'V' or 'X';
        }

        if (isRoman || (slash == 1 && word[0] is not ('A' or 'E' or 'S' or 'T')))
        {
            return false;
        }

        for (var i = slash; i < word.Length; i++)
        {
            if (Characters.IsDigit(word[i]))
            {
                return true;
            }
        }

        return false;
    }
}
