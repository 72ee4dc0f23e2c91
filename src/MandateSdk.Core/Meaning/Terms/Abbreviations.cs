
namespace MandateSdk.Core.Meaning.Terms;

/// <summary>Tells letters that stand for a name from other words in brackets.</summary>
internal static class Abbreviations
{
    /// <summary>The first lexeme of the name that a word abbreviates; -1 where it abbreviates nothing.</summary>
    /// <param name="text">The words.</param>
    /// <param name="index">The word, such as "UNODC" or "Interpol".</param>
    /// <param name="nameEnd">The lexeme after the last one of the name.</param>
    public static int StartOfName(TermText text, int index, int nameEnd)
    {
        // A symbol such as E/CN.4/2003/65 names another document; "resolution 217 A (III)" counts sessions.
        var word = text.At(index);
        if (word.Length is < 2 or > MeaningLimits.LongestAbbreviation
            || !char.IsUpper(word[0])
            || (word.IndexOf('/') >= 0 && HasDigit(word))
            || IsRoman(word))
        {
            return -1;
        }

        var initials = Initials.StartOf(word, text, nameEnd);
        if (initials >= 0)
        {
            return initials;
        }

        if (StartOfDated(text, word, nameEnd) is >= 0 and var dated)
        {
            return dated;
        }

        // Letters in another language's order, as CICAD, are detected by being capitals after a name; other words, as
        // Interpol and UN-Habitat, must be made of the letters of the name.
        var start = text.IsCapital(nameEnd - 1) ? LongName.StartBefore(text, nameEnd, null) : -1;
        return start >= 0
            && CountCapitals(text, start, nameEnd) >= 2
            && (IsInCapitals(word) || IsMadeOf(word, text, start, nameEnd)) ? start : -1;
    }

    // "coronavirus disease (COVID-19)": letters of two words in their order, and a number that is none of the name.
    private static int StartOfDated(TermText text, string word, int nameEnd)
    {
        var hyphen = word.IndexOf('-');
        var letters = hyphen > 0 ? word.Substring(0, hyphen) : string.Empty;
        var start = nameEnd - 2;
        return letters.Length > 3 && word.Length - hyphen is 2 or 3 && HasDigit(word) && IsInCapitals(letters)
            && start >= 0 && text.IsWord(start) && text.IsWord(start + 1) && IsMadeOf(letters, text, start, nameEnd)
                ? start
                : -1;
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

    // "Interpol" is made of letters of "International Criminal Police Organization"; "UN-Habitat" begins with its
    // initials.
    private static bool IsMadeOf(string word, TermText text, int start, int end)
    {
        var hyphen = word.IndexOf('-');
        if (hyphen > 1 && IsInCapitals(word.Substring(0, hyphen)) && start + hyphen <= end)
        {
            return Initials.StartOf(word.Substring(0, hyphen), text, start + hyphen) == start;
        }

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
