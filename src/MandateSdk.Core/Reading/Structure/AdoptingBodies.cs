using System;
using System.Linq;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Reading;

/// <summary>Tells the line that names who adopts a text.</summary>
internal sealed class AdoptingBodies
{
    // Who speaks in treaties, and the boards that every organization has.
    private static readonly string[] Others = { "The States", "The Parties", "The Governing Council",
        "The Executive Board" };

    private readonly string[] _names;
    private readonly string[] _alone;
    private readonly System.Collections.Generic.HashSet<string> _organs;

    private AdoptingBodies(Lexicon lexicon)
    {
        var nouns = BodyNouns.With(BodyNounRoles.Adopts)
            .Select(noun => "The " + char.ToUpperInvariant(noun[0]) + noun.Substring(1)).Concat(Others).ToList();

        _organs = new System.Collections.Generic.HashSet<string>(
            lexicon.Bodies.SelectMany(body => new[] { body.Name }.Concat(body.Names)), StringComparer.Ordinal);

        // The long name of a commission on a line of its own is a heading.
        _alone = lexicon.Bodies
            .Where(body => body.Kind == BodyKind.PrincipalOrgan || body.Numbering == Numbering.HumanRightsCouncil)
            .Select(body => "The " + body.Name)
            .Concat(nouns)
            .ToArray();
        _names = lexicon.Bodies
            .SelectMany(body => new[] { body.Name }.Concat(body.Names)
                .Concat(body.ShortForms.Where(name => name.IndexOf(' ') > 0)))
            .Where(name => Characters.IsUpper(name[0]))
            .Select(name => "The " + name)
            .Concat(nouns)
            .ToArray();
    }

    /// <summary>The adopting bodies of a vocabulary.</summary>
    public static AdoptingBodies Of(Lexicon lexicon) => lexicon.Book(words => new AdoptingBodies(words));

    /// <summary>True for "The General Assembly," and "We, Member States of the United Nations,".</summary>
    /// <param name="line">The words of a block, free of markup.</param>
    public bool IsAdoptingBody(Slice line)
    {
        var text = line.Trim().Trim("*_“\"”").TrimEnd("*_");
        if (text.Length is < 6 or > ReadingLimits.LongestChapeau)
        {
            return false;
        }

        // "The General Assembly" without its comma stands before an unnumbered paragraph; OCR reads the comma as a full
        // stop.
        if (text[text.Length - 1] is not (',' or ':'))
        {
            return text.StartsWith("The ")
                && (IsAlone(text.TrimEnd(".;")) || IsPartiesWithFullStop(text));
        }

        if (text.StartsWith("We ", StringComparison.Ordinal) || text.StartsWith("We,", StringComparison.Ordinal))
        {
            return true;
        }

        return text.Length <= ReadingLimits.LongestNameOfBody && NameLength(text) == text.Length - 1;
    }

    private bool IsAlone(Slice text)
    {
        foreach (var name in _alone)
        {
            if (text.Is(name))
            {
                return true;
            }
        }

        return false;
    }

    // "The States Parties to the present Convention." is no sentence: OCR read the comma as a full stop.
    private bool IsPartiesWithFullStop(Slice text) =>
        text.StartsWith("The States Parties to ") && text.EndsWith(".", StringComparison.Ordinal)
        && NameLength(text) == text.Length;

    /// <summary>True for an organ that the vocabulary names, alone before its comma: "The General Assembly,".</summary>
    /// <param name="line">The words of a block, free of markup.</param>
    public bool IsOrgan(Slice line)
    {
        var text = line.Trim().TrimEnd(",:");
        return text.StartsWith("The ", StringComparison.Ordinal) && text.Length < ReadingLimits.LongestNameOfBody
            && _organs.Contains(text.From(4).ToString());
    }

    /// <summary>
    /// True for what can be the issuer of a text: a name alone before a comma, such as "The Minister of Justice,".
    /// What follows must say that it is one.
    /// </summary>
    /// <param name="line">The words of a block, free of markup.</param>
    public static bool CouldBeIssuer(Slice line)
    {
        var text = line.Trim().Trim("*_“\"”").TrimEnd("*_");
        if (text.Length is < 4 or > ReadingLimits.LongestNameOfBody || text[text.Length - 1] != ','
            || !Characters.IsUpper(text[0]) || text.IndexOf(',') != text.Length - 1)
        {
            return false;
        }

        // A name is of capitalised words and the small words between them.
        foreach (var word in text.TrimEnd(",").ToString().Split(' '))
        {
            if (word.Length > 0 && !Characters.IsUpper(word[0]) && !Characters.IsDigit(word[0])
                && !FunctionWords.Is(word, WordRoles.InBodyName)
                && word is not ("the" or "of" or "and" or "for" or "in" or "at"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// True for the words that end the preamble of a treaty: "Have agreed as follows:", "Agree on the following
    /// articles:".
    /// </summary>
    public static bool IsAgreement(Slice text) =>
        text.Length <= 200 && text.EndsWith(":", StringComparison.Ordinal)
        && (text.StartsWith("have agreed ", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("agree ", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("hereby agree ", StringComparison.OrdinalIgnoreCase)
                || text.EndsWith(" have agreed as follows:", StringComparison.Ordinal));

    /// <summary>
    /// The name in a text that begins with it, such as "The Economic and Social Council decides …"; null where none
    /// does.
    /// </summary>
    public string? ReadName(Slice text)
    {
        var length = NameLength(text);
        return length > 0 && length < text.Length ? text.Cut(0, length).ToString() : null;
    }

    // A name goes on over capitalised words and the small words between them; "the States Parties to the present
    // Convention" too.
    private int NameLength(Slice text)
    {
        var known = false;
        if (!text.StartsWith("The ", StringComparison.Ordinal))
        {
            return 0;
        }

        foreach (var name in _names)
        {
            known |= text.StartsWith(name, StringComparison.Ordinal);
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

            var word = text.Cut(i, end - i);
            if (word.EndsWith("’s") || word.EndsWith("'s"))
            {
                return 0;
            }

            if (word.Length > 0 && Characters.IsUpper(word[0]))
            {
                length = end;
            }
            else if (!FunctionWords.Is(word, WordRoles.InBodyName) && !word.Is("this") && !word.Is("present"))
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
