using System;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>One number of a label: "4", "4a", "IV", "A", "ii". What it counts is for the sequence to say.</summary>
/// <param name="Text">The number as printed.</param>
internal readonly record struct LawNumber(string Text)
{
    private static readonly string[] Words =
    {
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    };

    /// <summary>True for a number with which a series begins.</summary>
    public bool IsFirst => Text is "0" or "1" or "I" or "i" or "A" or "a"
        || Word(Text) == 1;

    /// <summary>True for "4a" and "5A": what an amendment put after 4 and 5.</summary>
    public bool IsInserted => Digits > 0 && Suffix.Length > 0;

    private int Digits
    {
        get
        {
            var number = 0;
            for (var i = 0; i < Text.Length && i < 4 && Characters.IsDigit(Text[i]); i++)
            {
                number = (number * 10) + (Text[i] - '0');
            }

            return Text.Length > 0 && Characters.IsDigit(Text[0]) ? number : -1;
        }
    }

    private string Suffix
    {
        get
        {
            var i = 0;
            while (i < Text.Length && Characters.IsDigit(Text[i]))
            {
                i++;
            }

            return Text.Substring(i);
        }
    }

    /// <summary>How many places it stands after another number of its series; 0 where no series has both.</summary>
    /// <param name="before">The number before it.</param>
    public int StepsAfter(LawNumber before)
    {
        if (Digits >= 0 && before.Digits >= 0)
        {
            return StepsOfDigits(before);
        }

        if (Word(Text) > 0 && Word(before.Text) > 0)
        {
            return Math.Max(0, Word(Text) - Word(before.Text));
        }

        var roman = IsLower(Text) == IsLower(before.Text) ? Roman(Text) - Roman(before.Text) : 0;
        var isRoman = Roman(Text) > 0 && Roman(before.Text) > 0;
        var letter = Letter(Text) - Letter(before.Text);
        var isLetter = Letter(Text) > 0 && Letter(before.Text) > 0 && IsLower(Text) == IsLower(before.Text);
        return isLetter && letter == 1 ? 1
            : isRoman && roman > 0 ? roman
            : isLetter && letter > 0 ? letter
            : 0;
    }

    /// <summary>True for a roman numeral of several series, "i", that can also be a letter.</summary>
    public bool CanBeRomanOne => Text is "i" or "I";

    /// <summary>True for two letters of one series on end: "i" after "h".</summary>
    public bool IsLetterAfter(LawNumber before) =>
        Letter(Text) > 1 && Letter(before.Text) == Letter(Text) - 1 && IsLower(Text) == IsLower(before.Text);

    // "5A" after "5" and "6" after "5A" are the next ones.
    private int StepsOfDigits(LawNumber before)
    {
        if (Digits != before.Digits)
        {
            return Math.Max(0, Digits - before.Digits);
        }

        if (before.Suffix.Length == 0)
        {
            return Suffix.Length > 0 ? 1 : 0;
        }

        return Suffix.Length == 1 && before.Suffix.Length == 1 && Suffix[0] > before.Suffix[0]
            ? Suffix[0] - before.Suffix[0]
            : 0;
    }

    /// <summary>The number that a word is: "Part Two" is 2; 0 for other words.</summary>
    public static int Word(string text) =>
        text.Length < 3 ? 0 : 1 + (Array.IndexOf(Words, text.ToLowerInvariant()) % 10);

    private static bool IsLower(string text) => text.Length > 0 && Characters.IsLower(text[0]);

    private static int Roman(string text) => RomanNumerals.Parse(text);

    private static int Letter(string text)
    {
        if (text.Length is 0 or > 2 || !(text[0] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            || (text.Length == 2 && text[1] != text[0]))
        {
            return 0;
        }

        return (text[0] | 32) - 'a' + 1 + (26 * (text.Length - 1));
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
