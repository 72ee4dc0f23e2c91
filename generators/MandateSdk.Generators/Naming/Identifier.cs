using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace MandateSdk.Generators.Naming;

/// <summary>Words → a C# identifier. The rule is written down in docs/names.md.</summary>
internal static class Identifier
{
    /// <summary>The longest name that is made from a title.</summary>
    public const int MaxLength = 60;

    // Where one of these stands, a phrase begins; what comes before it can stand alone.
    private static readonly HashSet<string> SmallWords = new(
        ("A Against Among An And As At Between By Concerning During For From In Including Into Its Of On Or Our Own "
            + "Regarding That The Their This Through To Towards Under Upon Which With Within Without").Split(' '),
        StringComparer.Ordinal);

    /// <summary>The name that a whole title makes.</summary>
    public static string FromTitle(string title)
    {
        var words = Words(title);
        var count = 0;
        for (var length = 0; count < words.Count && length + words[count].Length <= MaxLength; count++)
        {
            length += words[count].Length;
        }

        var name = Join(words.Take(count < words.Count ? EndOfPhrase(words, count) : count));
        return name.Length <= MaxLength ? name : name.Substring(0, MaxLength);
    }

    /// <summary>The name that a title makes without its subtitle, which begins after a colon.</summary>
    public static string FromTitleBeforeColon(string title)
    {
        var colon = title.IndexOf(": ", StringComparison.Ordinal);
        var name = colon < 0 ? string.Empty : FromTitle(title.Substring(0, colon));
        return name.Length > 0 ? name : FromTitle(title);
    }

    /// <summary>
    /// The name that a label, a chosen name or an id makes: all its words, as far as a name can be that long.
    /// </summary>
    public static string FromWords(string text) => ShortName.Of(Join(Words(text)));

    /// <summary>Makes the first character fit to begin an identifier: a digit gets an N before it.</summary>
    public static string Begin(string name) => name.Length > 0 && char.IsDigit(name[0]) ? "N" + name : name;

    /// <summary>A name with a second one after it.</summary>
    public static string Append(string name, string suffix) =>
        Join(new[] { name, suffix }.Where(part => part.Length > 0));

    // A title that is too long ends with a whole phrase: before the small word that begins the phrase which does not
    // fit.
    private static int EndOfPhrase(List<string> words, int count)
    {
        var end = count;
        while (end > 0 && !SmallWords.Contains(words[end]))
        {
            end--;
        }

        while (end > 0 && SmallWords.Contains(words[end - 1]))
        {
            end--;
        }

        return end > 0 ? end : Math.Max(count, 1);
    }

    // Words are runs of letters and digits, with the accents and vowel signs upon them. An apostrophe is a part of its
    // word, and so is a character that only tells how to set it; everything else parts two words. Accents are not
    // composed with their letters: a machine without the tables for that would make other names.
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text.Append(' '))
        {
            if (char.IsLetter(c) || c is >= '0' and <= '9' || (word.Length > 0 && IsMark(c)))
            {
                word.Append(word.Length == 0 ? char.ToUpperInvariant(c) : c);
            }
            else if (c is not ('\'' or '’') && char.GetUnicodeCategory(c) != UnicodeCategory.Format && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // "2001-2005" is 2001_2005: no number may become another one.
    private static string Join(IEnumerable<string> words)
    {
        var name = new StringBuilder();
        foreach (var word in words)
        {
            if (name.Length > 0 && char.IsDigit(name[name.Length - 1]) && char.IsDigit(word[0]))
            {
                name.Append('_');
            }

            name.Append(word);
        }

        return name.ToString();
    }
}
