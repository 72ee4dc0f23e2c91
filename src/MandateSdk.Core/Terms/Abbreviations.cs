namespace MandateSdk.Core.Terms;

/// <summary>Tells letters that stand for a name from other words in brackets.</summary>
internal static class Abbreviations
{
    private const int LongestWord = 15;

    /// <summary>True where a word abbreviates the name before it.</summary>
    /// <param name="word">The word, such as "UNODC" or "Interpol".</param>
    /// <param name="text">The words.</param>
    /// <param name="nameStart">The first lexeme of the name.</param>
    /// <param name="nameEnd">The lexeme after the last one of the name.</param>
    public static bool Is(string word, TermText text, int nameStart, int nameEnd)
    {
        if (nameStart < 0 || CountCapitals(text, nameStart, nameEnd) < 2 || !char.IsUpper(word[0]) || word.Length < 2)
        {
            return false;
        }

        // A symbol such as E/CN.4/2003/65 names another document.
        if (word.Length > LongestWord || (word.IndexOf('/') >= 0 && HasDigit(word)))
        {
            return false;
        }

        // Letters in another language's order, as CICAD, are told by being capitals; other words, as Interpol, must be
        // made of the letters of the name. "resolution 217 A (III)" abbreviates nothing.
        return IsInCapitals(word) ? !IsRoman(word) : IsMadeOf(word, text, nameStart, nameEnd);
    }

    /// <summary>True for a word in capitals, such as "UNDP", "HIV/AIDS" or "G20".</summary>
    public static bool IsInCapitals(string word)
    {
        var capitals = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals >= 2;
    }

    private static int CountCapitals(TermText text, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            count += text.IsCapital(i) ? 1 : 0;
        }

        return count;
    }

    private static bool HasDigit(string word)
    {
        foreach (var c in word)
        {
            if (char.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRoman(string word)
    {
        foreach (var c in word)
        {
            if (c is not ('I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMadeOf(string word, TermText text, int start, int end)
    {
        var name = text.Between(start, end);
        var at = 0;
        foreach (var c in word)
        {
            while (at < name.Length && char.ToLowerInvariant(name[at]) != char.ToLowerInvariant(c))
            {
                at++;
            }

            if (at++ >= name.Length)
            {
                return false;
            }
        }

        return word.Length > 3 && char.ToLowerInvariant(name[0]) == char.ToLowerInvariant(word[0]);
    }
}
