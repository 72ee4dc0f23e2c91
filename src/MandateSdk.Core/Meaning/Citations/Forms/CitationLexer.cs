using System;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>
/// Tokens of the text → tokens of the citation grammar, which tell numbers, symbols and plain words apart.
/// </summary>
internal static class CitationLexer
{
    /// <summary>Reads the tokens of some words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="tokens">Where the tokens are put; a longer array where they are more.</param>
    /// <returns>The number of tokens.</returns>
    public static int Read(WordStream words, ref CitationToken[] tokens)
    {
        var text = words.Text;
        var count = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (word.Kind != WordTokenKind.Word)
            {
                Add(ref tokens, ref count, CitationTokenKind.Punctuation, word.Start, word.End);
            }
            else if (word.AreLetters)
            {
                Add(ref tokens, ref count, CitationTokenKind.Word, word.Start, word.End);
            }
            else
            {
                AddJoined(ref tokens, ref count, text, word.Start, word.End);
            }
        }

        return count;
    }

    // What two symbols or numbers are joined to is parted again.
    private static void AddJoined(ref CitationToken[] tokens, ref int count, string text, int start, int end)
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
                AddJoined(ref tokens, ref count, text, start, i);
                AddJoined(ref tokens, ref count, text, i + 1, end);
                return;
            }

            // So are the ends of a range: "66/281-66/285".
            if (IsSlashed(text, start, i) && IsSlashed(text, i + 1, end))
            {
                AddJoined(ref tokens, ref count, text, start, i);
                Add(ref tokens, ref count, CitationTokenKind.Punctuation, i, i + 1);
                AddJoined(ref tokens, ref count, text, i + 1, end);
                return;
            }
        }

        Add(ref tokens, ref count, KindOf(text, start, end), start, end);
    }

    private static void Add(ref CitationToken[] tokens, ref int count, CitationTokenKind kind, int start, int end)
    {
        if (count == tokens.Length)
        {
            Array.Resize(ref tokens, (count * 2) + 4);
        }

        tokens[count++] = new CitationToken(kind, start, end);
    }

    private static CitationTokenKind KindOf(string text, int start, int end)
    {
        if (AreDigits(text, start, end))
        {
            return CitationTokenKind.Number;
        }

        if (IsSlashed(text, start, end))
        {
            return CitationTokenKind.Slashed;
        }

        if (end - start <= MeaningLimits.LongestSymbol && IsSymbol(text, start, end))
        {
            return CitationTokenKind.Symbol;
        }

        for (var i = start; i < end; i++)
        {
            if (Characters.IsDigit(text[i]) || text[i] is '.' or '/')
            {
                return CitationTokenKind.Mixed;
            }
        }

        return CitationTokenKind.Word;
    }

    // "55/25", "2002/13", "S-20/4", "ES-11/6"; "55/25A" has its letter glued to it.
    private static bool IsSlashed(string text, int start, int end)
    {
        var slash = text.IndexOf('/', start, end - start);
        if (slash <= start || slash == end - 1)
        {
            return false;
        }

        var session = StartsWith(text, start, slash, "S-") ? start + 2
            : StartsWith(text, start, slash, "ES-") ? start + 3
            : start;
        if (end - slash > 2 && text[end - 1] is >= 'A' and <= 'Z')
        {
            end--;
        }

        return slash - session is > 0 and <= 4
            && end - slash - 1 is > 0 and <= 4
            && AreDigits(text, session, slash)
            && AreDigits(text, slash + 1, end);
    }

    private static bool StartsWith(string text, int start, int end, string beginning) =>
        end - start >= beginning.Length
        && WordStream.Spells(text, start, start + beginning.Length, beginning, System.StringComparison.Ordinal);

    private static bool AreDigits(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!Characters.IsDigit(text[i]))
            {
                return false;
            }
        }

        return end > start;
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
