using System.Collections.Generic;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning.Terms;

/// <summary>Finds the words whose initials an abbreviation is made of: "female genital mutilation (FGM)".</summary>
internal static class Initials
{
    /// <summary>The first lexeme of those words; -1 where the words before do not begin with the letters.</summary>
    /// <param name="abbreviation">The abbreviation.</param>
    /// <param name="text">The words.</param>
    /// <param name="end">The lexeme after the last one of the name.</param>
    public static int StartOf(string abbreviation, TermText text, int end)
    {
        var letters = LettersOf(abbreviation);
        if (letters.Count < 2)
        {
            return -1;
        }

        // Small words have a letter in "SOMA" (Status of Mission Agreement) and none in "DRC".
        var start = StartOf(letters, text, end, countsSmallWords: false);
        return start >= 0 ? start : StartOf(letters, text, end, countsSmallWords: true);
    }

    private static int StartOf(List<char> letters, TermText text, int end, bool countsSmallWords)
    {
        var left = letters.Count;
        for (var i = end - 1; i >= 0 && i >= end - (3 * letters.Count); i--)
        {
            if (text.KindAt(i) == WordTokenKind.Comma || (!countsSmallWords && IsSmall(text, i)))
            {
                continue;
            }

            if (!text.IsWord(i))
            {
                return -1;
            }

            // A word with a hyphen has an initial for each of its parts.
            var word = text.At(i);
            for (var c = word.Length - 1; c >= 0; c--)
            {
                if (c > 0 && word[c - 1] is not ('-' or '/'))
                {
                    continue;
                }

                if (left == 0 || char.ToUpperInvariant(word[c]) != letters[--left])
                {
                    return -1;
                }
            }

            if (left == 0)
            {
                return i;
            }
        }

        return -1;
    }

    // "IPOs" are individual police officers: the letter of the plural is none of the name. Any other small letter is.
    private static List<char> LettersOf(string abbreviation)
    {
        var letters = new List<char>();
        for (var i = 0; i < abbreviation.Length; i++)
        {
            var c = abbreviation[i];
            if (char.IsUpper(c))
            {
                letters.Add(c);
            }
            else if (char.IsLetterOrDigit(c) && !(c == 's' && i == abbreviation.Length - 1))
            {
                return new List<char>();
            }
        }

        return letters;
    }

    private static bool IsSmall(TermText text, int index) =>
        text.IsWord(index, "of", "the", "and", "for", "on", "in", "to", "against", "by", "with", "a", "an", "or",
            "from", "de", "des", "du", "la");
}
