using System;
using System.Collections.Generic;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>Reads one verb phrase: modifiers, verb with its particle, what it expresses, modifiers after it.</summary>
internal static class VerbReader
{
    /// <summary>Reads the phrase whose verb is a word; null where the word is no operative verb.</summary>
    /// <param name="words">The words.</param>
    /// <param name="head">The index of the verb.</param>
    /// <param name="form">The form in which the verb stands.</param>
    /// <param name="isLead">True at the head of a paragraph, where no noun stands.</param>
    public static VerbPhrase? Read(WordList words, int head, VerbForm form, bool isLead = false)
    {
        var first = head;
        while (first > 0 && !words[first - 1].EndsPart && IsModifier(words[first - 1].Lower))
        {
            first--;
        }

        var state = ReadState(words, first, head, form);
        if (state is not null)
        {
            return state;
        }

        foreach (var entry in words.Verbs.Find(words[head].Lower, form))
        {
            var phrase = Match(words, first, head, entry);
            if (phrase is not null && (isLead || !IsNoun(words, phrase.Value)))
            {
                return phrase;
            }
        }

        return null;
    }

    /// <summary>True for a word that may stand before an operative verb and modify it.</summary>
    public static bool IsModifier(string lower) => lower == "more" || FunctionWords.Is(lower, WordRoles.Modifier);

    /// <summary>
    /// True for a word that leads over to an operative verb and is no part of its phrase: "therefore".
    /// </summary>
    public static bool IsLink(string lower) => FunctionWords.Is(lower, WordRoles.Link);

    // "remains deeply concerned", "are convinced"
    private static VerbPhrase? ReadState(WordList words, int first, int head, VerbForm form)
    {
        var isVerb = form == VerbForm.Base
            ? words[head].Lower is "are" or "remain"
            : words[head].Lower is "is" or "remains" or "remained";
        if (!isVerb || words[head].EndsPart)
        {
            return null;
        }

        var end = head + 1;
        while (end < words.Count && IsModifier(words[end].Lower) && !words[end].EndsPart)
        {
            end++;
        }

        if (end >= words.Count
            || ExpressedNouns.State(words[end].Lower) is not { Class: not VerbClass.Other and var verbClass })
        {
            return null;
        }

        List<string>? modifiers = null;
        AddModifiers(ref modifiers, words, first, head);
        AddModifiers(ref modifiers, words, head + 1, end);
        return new VerbPhrase(first, end + 1, verbClass, words[head].Lower, Copy(modifiers), null);
    }

    private static VerbPhrase? Match(WordList words, int first, int head, VerbEntry entry)
    {
        List<string>? modifiers = null;
        AddModifiers(ref modifiers, words, first, head);
        var end = head + 1;
        for (var part = 1; part < entry.Words.Count; part++)
        {
            // "Takes also note", "Calls once again upon"
            var start = end;
            while (end < words.Count
                && part == 1
                && !words[end - 1].EndsPart
                && (IsModifier(words[end].Lower) || FunctionWords.Is(words[end].Lower, WordRoles.Quality)))
            {
                end++;
            }

            AddModifiers(ref modifiers, words, start, end);
            if (end >= words.Count || words[end - 1].EndsPart || words[end].Lower != entry.Words[part])
            {
                return null;
            }

            end++;
        }

        var verbClass = entry.Class;
        string? noun = null;

        // "Continues to encourage"
        if ((entry.Governs & NounGroups.Infinitive) != 0
            && end + 1 < words.Count
            && words[end].Lower == "to"
            && words.Verbs.Find(words[end + 1].Lower, VerbForm.Base) is { Count: > 0 } inner)
        {
            Add(ref modifiers, words[head].Text + " to");
            end = ReadModifiersAfter(words, end + 2, ref modifiers);
            return new VerbPhrase(first, end, inner[inner.Count - 1].Class, inner[inner.Count - 1].Words[0],
                Copy(modifiers), null);
        }

        if (entry.Words.Count == 1 && ReadNoun(words, ref end, entry, ref modifiers) is { } expressed)
        {
            verbClass = expressed.Class;
            noun = expressed.Noun;
            if (noun is "request" or "requests" or "invitation" or "invitations" or "encouragement" or "demand"
                or "demands" or "appeal" or "appeals" or "call" or "calls")
            {
                Add(ref modifiers, words[head].Text + " " + words[head + 1].Text);
            }
        }

        if (entry.Words[0] == "affirms"
            && modifiers is not null
            && modifiers.Exists(modifier => string.Equals(modifier, "solemnly", StringComparison.OrdinalIgnoreCase)))
        {
            verbClass = VerbClass.Declares;
        }

        end = ReadModifiersAfter(words, end, ref modifiers);
        return new VerbPhrase(first, end, verbClass, entry.Words[0], Copy(modifiers), noun);
    }

    // "expresses its deep appreciation", "reiterates its request", "reaffirms its call upon"
    private static (VerbClass Class, string Noun)? ReadNoun(WordList words, ref int end, VerbEntry entry,
        ref List<string>? modifiers)
    {
        var isExpression = (entry.Governs & NounGroups.Feeling) != 0;
        var isRenewal = (entry.Governs & NounGroups.Renewal) != 0;
        var isRecall = (entry.Governs & (NounGroups.Conviction | NounGroups.Asking)) != 0;
        if (!isExpression && !isRenewal && !isRecall)
        {
            return null;
        }

        var i = end;
        while (i < words.Count && IsModifier(words[i].Lower) && !words[i - 1].EndsPart)
        {
            i++;
        }

        var owner = i < words.Count ? words[i].Lower : string.Empty;
        var isOwned = owner is "its" or "our" or "their" or "the" or "a";
        if (words[i - 1].EndsPart || (!isOwned && !isExpression))
        {
            return null;
        }

        i += isOwned ? 1 : 0;
        while (i < words.Count
            && !words[i - 1].EndsPart
            && (FunctionWords.Is(words[i].Lower, WordRoles.Degree)
                || (words[i].Lower == "and"
                    && i + 1 < words.Count
                    && FunctionWords.Is(words[i + 1].Lower, WordRoles.Degree))))
        {
            i++;
        }

        if (i >= words.Count
            || words[i - 1].EndsPart
            || ExpressedNouns.Noun(words[i].Lower) is not { Class: not VerbClass.Other and var verbClass })
        {
            return null;
        }

        var noun = words[i].Lower;
        var isAsking = verbClass is VerbClass.Requests or VerbClass.CallsUpon or VerbClass.Invites or VerbClass.Appeals
            or VerbClass.Urges or VerbClass.Encourages;
        if ((owner == "the" && isRenewal && noun != "request") || (isRecall && (!isAsking || owner == "the")))
        {
            return null;
        }

        AddModifiers(ref modifiers, words, end, i, onlyModifiers: true);
        end = i + 1;
        if (noun is "call" or "calls" && end < words.Count && words[end].Lower is "upon" or "on" or "for")
        {
            end++;
        }

        // What is recalled was asked before; the verb stays one of recalling.
        return ((entry.Governs & NounGroups.Asking) != 0 ? VerbClass.Reaffirms : verbClass, noun);
    }

    private static int ReadModifiersAfter(WordList words, int end, ref List<string>? modifiers)
    {
        while (end < words.Count && !words[end - 1].EndsPart)
        {
            var next = end;
            if (words[next].Lower is "also" or "again" or "equally" or "unequivocally"
                || (words[next].Lower == "further" && !IsAdjective(words, next)))
            {
                next++;
            }
            else if (words[next].Lower == "once"
                && next + 1 < words.Count
                && words[next + 1].Lower is "again" or "more")
            {
                next += 2;
            }
            else if (words[next].Lower == "with")
            {
                next++;
                while (next < words.Count && FunctionWords.Is(words[next].Lower, WordRoles.Degree))
                {
                    next++;
                }

                next = next < words.Count && ExpressedNouns.IsOf(words[next].Lower, NounGroups.Feeling)
                    ? next + 1
                    : end;
            }
            else if (words[next].Lower == "in"
                && next + 2 < words.Count
                && words[next + 1].Lower == "the"
                && words[next + 2].Lower == "strongest")
            {
                next += 3;
                while (next < words.Count && words[next].Lower is "possible" or "terms")
                {
                    next++;
                }
            }

            if (next == end)
            {
                break;
            }

            Add(ref modifiers, words.Join(end, next));
            end = next;
        }

        return end;
    }

    // "encourages further participation", but "decides further to" and "requests further the Secretary-General"
    private static bool IsAdjective(WordList words, int at) =>
        at + 1 < words.Count
            && !words[at].EndsPart
            && !words[at + 1].IsCapital
            && words[at + 1].Lower is not ("that" or "to" or "the" or "all" or "its" or "upon" or "on" or "with"
                or "of");

    private static void AddModifiers(ref List<string>? modifiers, WordList words, int from, int to,
        bool onlyModifiers = false)
    {
        for (var i = from; i < to; i++)
        {
            // "once again" is one modifier
            var end = words[i].Lower == "once" && i + 1 < to ? i + 2 : i + 1;
            var modifier = words.Join(i, end);
            if (!onlyModifiers || IsModifier(modifier.ToLowerInvariant()))
            {
                Add(ref modifiers, modifier);
            }

            i = end - 1;
        }
    }

    // Most verbs have none, and no list for them.
    private static void Add(ref List<string>? modifiers, string modifier) =>
        (modifiers ??= new List<string>()).Add(modifier);

    private static EquatableArray<string> Copy(List<string>? modifiers) =>
        modifiers is null ? default : modifiers.ToEquatableArray();

    // "requests for assistance", "appeals made by", "the notes of the meeting": the verbs of resolutions are nouns too.
    private static bool IsNoun(WordList words, VerbPhrase phrase)
    {
        if (words[phrase.End - 1].After is ';' or '.')
        {
            return true;
        }

        if (phrase.End >= words.Count)
        {
            return false;
        }

        var next = words[phrase.End].Lower;
        if (words[phrase.End - 1].After == ',')
        {
            return !ClauseWords.Is(next, ClauseRoles.Insertion);
        }

        if (phrase.Verb == "mandates")
        {
            return true;
        }

        var isSingle = phrase.Noun is null && phrase.Verb == words[phrase.End - 1].Lower;
        return isSingle
            && (ClauseWords.Is(next, ClauseRoles.NotAfterVerb)
                || (next == "for" && phrase.Verb is "requests" or "appeals" or "calls" or "demands" or "supports"));
    }
}

/// <summary>A verb phrase between words.</summary>
/// <param name="First">The first word, modifiers included.</param>
/// <param name="End">The word after the last one.</param>
/// <param name="Class">The class.</param>
/// <param name="Verb">The verb as the table has it, such as "requests".</param>
/// <param name="Modifiers">The modifiers as printed.</param>
/// <param name="Noun">What is expressed, such as "request"; null where the verb stands alone.</param>
internal readonly record struct VerbPhrase(int First, int End, VerbClass Class, string Verb,
    EquatableArray<string> Modifiers, string? Noun);
