using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Reading;

/// <summary>Words that say what a number beside them is.</summary>
internal static class MarkWords
{
    /// <summary>True for the name of a month, in small letters or capitals.</summary>
    public static bool IsMonth(string word) => Months.Read(word, ignoreCase: true) > 0;

    /// <summary>True where a number is expected after the word: "article", "at least", "of".</summary>
    public static bool ExpectsNumber(string word) =>
        IsMonth(word) || NumberWords.Is(
            word,
            NumberRoles.Pointer | NumberRoles.Abbreviation | NumberRoles.Quantifier | NumberRoles.Connective);

    /// <summary>True for things that have numbers and names: "protocol", "session".</summary>
    public static bool IsNumbered(string word) => NumberWords.Is(word, NumberRoles.Numbered);

    /// <summary>True for a word that a full stop shortens: "No.", "chap.", a single letter.</summary>
    public static bool IsAbbreviation(string word) => word.Length == 1 || NumberWords.Is(word, NumberRoles.Abbreviation);

    /// <summary>True where the number at the head of the next line belongs to the last word: "Supplement No.".</summary>
    public static bool EndsInAbbreviation(Slice words)
    {
        if (words.Length < 2 || words[words.Length - 1] != '.')
        {
            return false;
        }

        var start = words.Length - 1;
        while (start > 0 && char.IsLetter(words[start - 1]))
        {
            start--;
        }

        return NumberWords.Is(words.Cut(start, words.Length - 1 - start).ToString(), NumberRoles.Abbreviation);
    }

    /// <summary>True for what can be a noun in the plural, of which a number can tell how many.</summary>
    /// <param name="word">A word that is no connective.</param>
    public static bool IsPlural(string word) =>
        word.Length > 3
            && word[word.Length - 1] == 's'
            && word[word.Length - 2] != 's'
            && Characters.IsLower(word[0]);
}
