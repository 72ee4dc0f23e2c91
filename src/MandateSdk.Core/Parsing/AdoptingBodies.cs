using System;
using System.Linq;

namespace MandateSdk.Core.Parsing;

/// <summary>Tells the line that names who adopts a text.</summary>
internal static class AdoptingBodies
{
    private static readonly string[] Organs =
    {
        "The General Assembly", "The Economic and Social Council", "The Security Council", "The Human Rights Council",
        "The Trusteeship Council", "The Commission", "The Conference", "The Committee", "The Congress", "The Governing Council",
        "The Council", "The Assembly", "The States", "The Parties", "The Executive Board", "The Meeting",
    };

    /// <summary>True for "The General Assembly," and "We, Member States of the United Nations,".</summary>
    /// <param name="line">The words of a block, free of markup.</param>
    public static bool IsAdoptingBody(string line)
    {
        var text = line.Trim().Trim('*', '_', '“', '"', '”').TrimEnd('*', '_');
        if (text.Length is < 6 or > 240)
        {
            return false;
        }

        // "The General Assembly" without its comma stands before an unnumbered paragraph.
        if (text[text.Length - 1] is not (',' or ':'))
        {
            return Organs.Contains(text, StringComparer.Ordinal);
        }

        if (text.StartsWith("We ", StringComparison.Ordinal) || text.StartsWith("We,", StringComparison.Ordinal))
        {
            return true;
        }

        return text.Length <= 160 && NameLength(text) == text.Length - 1;
    }

    /// <summary>The name in a text that begins with it, such as "The Economic and Social Council decides …"; null where none does.</summary>
    public static string? ReadName(string text)
    {
        var length = NameLength(text);
        return length > 0 && length < text.Length ? text.Substring(0, length) : null;
    }

    // A name goes on over capitalised words and the small words between them.
    private static int NameLength(string text)
    {
        var known = false;
        foreach (var organ in Organs)
        {
            known |= text.StartsWith(organ, StringComparison.Ordinal);
        }

        if (!known)
        {
            return 0;
        }

        int length = 0, i = 0;
        while (i < text.Length)
        {
            var end = i;
            while (end < text.Length && text[end] is not (' ' or ',' or ':'))
            {
                end++;
            }

            var word = text.Substring(i, end - i);
            if (word.EndsWith("’s", StringComparison.Ordinal) || word.EndsWith("'s", StringComparison.Ordinal))
            {
                return 0;
            }

            if (word.Length > 0 && Characters.IsUpper(word[0]))
            {
                length = end;
            }
            else if (word is not ("of" or "on" or "the" or "and" or "for" or "to" or "in" or "against" or "by"))
            {
                break;
            }

            if (end < text.Length && text[end] is ',' or ':')
            {
                break;
            }

            i = end + 1;
        }

        return length;
    }
}
