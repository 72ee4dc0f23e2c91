using System;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Reading;

/// <summary>The head of a provision: "Article 5", "PART II", "Rule 9 Title", "Article 4 bis".</summary>
/// <param name="Kind">What it heads.</param>
/// <param name="Length">The length of word and number.</param>
/// <param name="TitleStart">Where the title begins; the length of the line where it has none.</param>
internal sealed record ProvisionHead(SectionKind Kind, int Length, int TitleStart)
{
    private static readonly string[] NumberWords =
    {
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    };

    private static readonly string[] Insertions = { " bis", " ter", " quater", " quinquies" };

    /// <summary>
    /// Reads the head of a line; null for any other line, sentences that begin with an article included.
    /// </summary>
    /// <param name="line">The words of a line or block, free of markup.</param>
    public static ProvisionHead? Read(Slice line)
    {
        var blank = line.IndexOf(' ');
        if (blank < 4
            || blank > 10
            || !Characters.IsUpper(line[0])
            || SectionKinds.OfWord(line.Cut(0, blank)) is not { } kind)
        {
            return null;
        }

        var end = line.IndexOf(' ', blank + 1);
        end = end < 0 ? line.Length : end;
        var number = line.Cut(blank + 1, end - blank - 1).TrimEnd(".:*—–").ToString();
        if (number.Length is 0 or > ReadingLimits.LongestProvisionNumber || !IsNumber(number))
        {
            return null;
        }

        var length = blank + 1 + number.Length;
        foreach (var insertion in Insertions)
        {
            var after = length + insertion.Length;
            if (line.From(Math.Min(length, line.Length)).StartsWith(insertion)
                && (after == line.Length || !char.IsLetter(line[after])))
            {
                length = after;
                break;
            }
        }

        var title = length;
        while (title < line.Length && (line[title] is ' ' or '.' or ':' or '*' || Characters.IsDash(line[title])))
        {
            title++;
        }

        return title == line.Length || IsTitle(line.From(title)) ? new ProvisionHead(kind, length, title) : null;
    }

    // "Article 6 of the Covenant provides …" goes on in lower case, "Article 6 Scope" with the title.
    private static bool IsTitle(Slice text) =>
        text.Length <= ReadingLimits.LongestProvisionTitle
            && (Characters.IsUpper(text[0]) || Characters.IsOpeningQuote(text[0]))
            && TerminalPunctuation.Of(text) == BlockEnding.Open;

    private static bool IsNumber(string text)
    {
        if (Array.IndexOf(NumberWords, text.ToLowerInvariant()) >= 0)
        {
            return true;
        }

        if (Characters.IsUpper(text[0]))
        {
            return text.Length == 1 || RomanNumerals.Parse(text) > 0;
        }

        foreach (var c in text)
        {
            if (!Characters.IsDigit(c) && c is not ('.' or '-'))
            {
                return false;
            }
        }

        return Characters.IsDigit(text[0]);
    }
}
