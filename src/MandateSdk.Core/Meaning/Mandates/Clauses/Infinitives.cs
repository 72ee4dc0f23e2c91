using System;
using System.Linq;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>Tells "to report" from "to the Convention": where what is asked begins.</summary>
internal static class Infinitives
{
    // No list of verbs is ever whole, see IsVerb.
    private static readonly WordTable<InfinitiveRoles> Roles = new(
        InfinitivesTable.Rows.ToDictionary(row => row.Word, row => row.Roles, StringComparer.Ordinal));

    /// <summary>True where "to" at a place begins an infinitive.</summary>
    /// <param name="words">The words.</param>
    /// <param name="at">The place.</param>
    public static bool IsInfinitive(WordList words, int at)
    {
        if (words[at].Lower != "to" || words[at].After is ';' or '.')
        {
            return false;
        }

        // "to, inter alia, strengthen", "to:"
        if (words[at].After is ',' or ':')
        {
            return true;
        }

        var next = at + 1;
        while (next < words.Count && IsAdverb(words[next]))
        {
            next++;
        }

        return next < words.Count
            && (next > at + 1
                ? !words[next].IsCapital
                : IsVerb(words[next], IsGoverned(words, at)) || TakesObject(words, next, IsGoverned(words, at)));
    }

    // "to restructure and streamline the report", "to picture the towns": what ends as nouns do is a verb where an
    // object or another verb follows it.
    private static bool TakesObject(WordList words, int at, bool isGoverned)
    {
        if (isGoverned || words[at].IsCapital || words[at].EndsPart || at + 1 >= words.Count
            || Roles.TryGetAsPrinted(words[at].Lower, out _) || !HasUnmarkedEnd(words[at].Lower))
        {
            return false;
        }

        var next = words[at + 1].Lower;
        return next is "the" or "its" or "their" or "these" or "those"
            || (next is "and" or "or" && at + 2 < words.Count && IsBaseForm(words[at + 2]));
    }

    // Of the ends of nouns only these are those of verbs as well.
    private static bool HasUnmarkedEnd(string word) =>
        word.EndsWith("ure", StringComparison.Ordinal) || word.EndsWith("ment", StringComparison.Ordinal)
            || word.EndsWith("ance", StringComparison.Ordinal) || word.EndsWith("tion", StringComparison.Ordinal);

    /// <summary>
    /// True where the infinitive is one that a noun or participle before it takes, such as "in order to".
    /// </summary>
    public static bool IsGoverned(WordList words, int at) =>
        at > 0 && !words[at - 1].EndsPart && !words[at - 1].IsCapital
        && Is(words[at - 1].Lower, InfinitiveRoles.Governor);

    /// <summary>True for a word that can only be the base form of a verb.</summary>
    public static bool IsBaseForm(Word word) => !word.IsCapital && IsBaseForm(word.Lower);

    /// <summary>The same for a word in small letters.</summary>
    public static bool IsBaseForm(string lower) => Is(lower, InfinitiveRoles.Verb);

    /// <summary>
    /// True where the base form of a verb stands as a verb and not after an article or a preposition: "at the request
    /// of".
    /// </summary>
    public static bool IsVerbAt(WordList words, int at) => IsBaseForm(words[at])
        && (at == 0
            || words[at - 1].EndsPart
            || words[at - 1].Lower is not ("the" or "a" or "an" or "its" or "their" or "this" or "that" or "of" or "in"
                or "on" or "for" or "upon" or "at" or "to" or "by" or "any" or "such"));

    private static bool IsVerb(Word word, bool isGoverned)
    {
        if (word.Text.Length == 0 || !char.IsLower(word.Text[0]) || Is(word.Lower, InfinitiveRoles.Determiner))
        {
            return false;
        }

        if (Is(word.Lower, InfinitiveRoles.Verb))
        {
            return true;
        }

        if (Is(word.Lower, InfinitiveRoles.NounToo))
        {
            return !isGoverned;
        }

        // A verb that is in no list: anything that does not end as nouns, adjectives and participles do.
        return !isGoverned && !HasNominalEnd(word.Lower);
    }

    private static bool IsAdverb(Word word) =>
        (word.Lower.Length > 4
            && word.Lower.EndsWith("ly", StringComparison.Ordinal)
            && !word.IsCapital
            && word.Lower is not ("supply" or "comply" or "apply" or "reply" or "rely" or "multiply" or "family"
                or "assembly"))
        || word.Lower is "also" or "further" or "not" or "jointly" or "better" or "first" or "either";

    private static bool HasNominalEnd(string word)
    {
        foreach (var end in NominalEnds)
        {
            if (word.EndsWith(end, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly string[] NominalEnds =
    {
        "s", "ing", "ed", "tion", "sion", "ment", "ity", "al", "ous", "ic", "ive", "ance", "ence", "ness", "ism",
        "ful", "ary", "able", "ible", "ship", "ar", "men", "an", "cy", "ty", "ry", "ure", "sis",
    };

    private static bool Is(string lower, InfinitiveRoles role) =>
        Roles.TryGetAsPrinted(lower, out var roles) && (roles & role) != 0;
}
