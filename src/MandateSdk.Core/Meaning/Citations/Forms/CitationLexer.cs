using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>
/// Words → tokens. A token never depends on what stands before it, so the lexer takes each character once.
/// </summary>
internal static class CitationLexer
{
    /// <summary>Cuts words into tokens.</summary>
    /// <param name="text">The words.</param>
    public static List<CitationToken> Read(string text)
    {
        var tokens = new List<CitationToken>();
        for (var i = 0; i < text.Length;)
        {
            if (Characters.IsBlank(text[i]))
            {
                i++;
            }
            else if (char.IsLetterOrDigit(text[i]))
            {
                var end = EndOfRun(text, i);
                Add(tokens, text, i, end);
                i = end;
            }
            else
            {
                tokens.Add(new CitationToken(CitationTokenKind.Punctuation, i, text.Substring(i, 1)));
                i++;
            }
        }

        return tokens;
    }

    // Stops, strokes, hyphens and apostrophes belong to a token where it goes on after them: "E/CN.15", "Rev.1",
    // "men's".
    private static int EndOfRun(string text, int start)
    {
        var i = start;
        while (i < text.Length)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                i++;
            }
            else if (IsJoiner(text[i]) && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))
            {
                i += 2;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private static bool IsJoiner(char c) => c is '.' or '/' or '\'' or '’' or '_' || Characters.IsDash(c);

    private static void Add(List<CitationToken> tokens, string text, int start, int end)
    {
        for (var i = start + 1; i < end - 2 && end - start <= MeaningLimits.LongestSymbol; i++)
        {
            if (!Characters.IsDash(text[i]))
            {
                continue;
            }

            // Two symbols of one document are printed with a hyphen between them: "A/79/302-S/2024/600".
            if (IsSymbol(text, i + 1, end) && IsSymbol(text, start, i))
            {
                Add(tokens, text, start, i);
                Add(tokens, text, i + 1, end);
                return;
            }

            // So are the ends of a range: "66/281-66/285".
            if (IsSlashed(text.Substring(start, i - start)) && IsSlashed(text.Substring(i + 1, end - i - 1)))
            {
                Add(tokens, text, start, i);
                tokens.Add(new CitationToken(CitationTokenKind.Punctuation, i, text.Substring(i, 1)));
                Add(tokens, text, i + 1, end);
                return;
            }
        }

        var word = text.Substring(start, end - start);
        tokens.Add(new CitationToken(KindOf(word), start, word));
    }

    private static CitationTokenKind KindOf(string word)
    {
        if (word.All(Characters.IsDigit))
        {
            return CitationTokenKind.Number;
        }

        if (IsSlashed(word))
        {
            return CitationTokenKind.Slashed;
        }

        if (word.Length <= MeaningLimits.LongestSymbol && IsSymbol(word, 0, word.Length))
        {
            return CitationTokenKind.Symbol;
        }

        return word.Any(Characters.IsDigit) || word.IndexOf('.') >= 0 || word.IndexOf('/') >= 0
            ? CitationTokenKind.Mixed
            : CitationTokenKind.Word;
    }

    // "55/25", "2002/13", "S-20/4", "ES-11/6"; "55/25A" has its letter glued to it.
    private static bool IsSlashed(string word)
    {
        var slash = word.IndexOf('/');
        if (slash < 1 || slash == word.Length - 1)
        {
            return false;
        }

        var session = word.StartsWith("S-", System.StringComparison.Ordinal) ? word.Substring(2, slash - 2)
            : word.StartsWith("ES-", System.StringComparison.Ordinal) ? word.Substring(3, slash - 3)
            : word.Substring(0, slash);
        var number = word.Substring(slash + 1);
        if (number.Length > 1 && number[number.Length - 1] is >= 'A' and <= 'Z')
        {
            number = number.Substring(0, number.Length - 1);
        }

        return session.Length is > 0 and <= 4 && number.Length is > 0 and <= 4
            && session.All(Characters.IsDigit) && number.All(Characters.IsDigit);
    }

    // Capitals, a slash, and a digit somewhere after it; "and/or" and "HIV/AIDS" are no symbols. Of single letters only
    // those of the principal organs begin one: "F/16" does not, and neither does the Roman session of "decision V/6".
    private static bool IsSymbol(string text, int start, int end)
    {
        var slash = text.IndexOf('/', start, end - start);
        if (slash < 0 || slash - start is < 1 or > 8 || slash == end - 1)
        {
            return false;
        }

        var isRoman = true;
        for (var i = start; i < slash; i++)
        {
            if (text[i] is not (>= 'A' and <= 'Z') && !(text[i] == '-' && i > start && i < slash - 1))
            {
                return false;
            }

            isRoman &= text[i] is 'I' or 'V' or 'X';
        }

        if (isRoman || (slash == start + 1 && text[start] is not ('A' or 'E' or 'S' or 'T')))
        {
            return false;
        }

        for (var i = slash; i < end; i++)
        {
            if (Characters.IsDigit(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
