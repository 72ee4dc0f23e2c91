using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Reading;

// How far a phrase goes: its head, particles, what it expresses, and the modifiers after it.
internal sealed partial class LeadPhrases
{
    // Where the phrase ends that begins a text; -1 where none does.
    private int EndOfPhrase(PhraseWords words, Heads heads, bool isTerse, string? also)
    {
        var i = 0;
        while (i < MostModifiers && words.Has(i) && IsModifier(words, i))
        {
            i++;
        }

        if (!words.Has(i) || !(IsHead(words[i].Lower, heads) || words[i].Lower == also))
        {
            return -1;
        }

        var end = AfterHead(words, i, isTerse);

        // "Welcomes and encourages", "Deplores and strongly condemns"
        if (words.Has(end + 1) && !words[end - 1].EndsPart && words[end].Text == "and")
        {
            var second = end + 1;
            while (words.Has(second) && IsModifier(words, second))
            {
                second++;
            }

            end = words.Has(second) && (IsHead(words[second].Lower, heads) || words[second].Lower == also)
                ? AfterHead(words, second, isTerse)
                : end;
        }

        return words[end - 1].End;
    }

    // The phrase with its particles, its object and the modifiers after it; gives the place after its last word.
    private int AfterHead(PhraseWords words, int head, bool isTerse)
    {
        var i = head + 1;
        if (words[head].EndsPart)
        {
            return i;
        }

        var word = words[head].Lower;
        if (isTerse && word is "calls" or "calling" or "expresses" or "expressing" or "reiterates" or "reiterating"
            or "reaffirms" or "reaffirming"
            or "renews" or "renewing" or "condemns" or "condemning")
        {
            return After(words, i, "also") ?? After(words, i, "further") ?? i;
        }

        return AfterModifiers(words, AfterParticle(words, i, word) ?? AfterGoverned(words, i, GovernsOf(word)) ?? i);
    }

    // "Takes note", "Takes full note", "Calls once again upon": the longest verb of the table that stands here.
    private int? AfterParticle(PhraseWords words, int i, string head)
    {
        foreach (var entry in EntriesOf(head))
        {
            if (EndOf(words, i, entry) is { } end)
            {
                return end;
            }
        }

        return null;
    }

    private static int? EndOf(PhraseWords words, int i, VerbEntry entry)
    {
        if (entry.Words.Count == 1)
        {
            return null;
        }

        while (words.Has(i)
            && !words[i - 1].EndsPart
            && FunctionWords.Is(words[i].Lower, WordRoles.Modifier | WordRoles.Quality))
        {
            i++;
        }

        for (var next = 1; next < entry.Words.Count; next++, i++)
        {
            if (After(words, i, entry.Words[next]) is null)
            {
                return null;
            }
        }

        return i;
    }

    private static int? AfterGoverned(PhraseWords words, int i, NounGroups governs)
    {
        if ((governs & NounGroups.Infinitive) != 0)
        {
            return words.Has(i + 1) && words[i].Text == "to" ? i + 2 : i;
        }

        if ((governs & NounGroups.Participle) != 0)
        {
            return AfterParticiple(words, i);
        }

        return (governs & NounGroups.State) != 0
            ? AfterAdjective(words, i)
            : governs == 0
            ? null
            : AfterObject(words, i, governs);
    }

    private NounGroups GovernsOf(string head) => _openings.TryGetValue(head, out var row)
        ? row.Governs
        : EntriesOf(head).Aggregate(default(NounGroups), (governs, entry) => governs | entry.Governs);

    private IReadOnlyList<VerbEntry> EntriesOf(string head)
    {
        foreach (var form in Forms)
        {
            if (_verbs.Find(head, form) is { Count: > 0 } entries)
            {
                return entries;
            }
        }

        return Array.Empty<VerbEntry>();
    }

    // The words with which a modifier after the verb begins.
    private static readonly HashSet<string> Following = new(StringComparer.Ordinal)
    {
        "also", "further", "once", "again", "equally", "unequivocally", "in", "with",
    };

    private static readonly VerbForm[] Forms = { VerbForm.Third, VerbForm.Past, VerbForm.Participle, VerbForm.Base };

    private static int AfterParticiple(PhraseWords words, int i)
    {
        while (words.Has(i) && words[i].Lower is "also" or "further" or "carefully" or "been")
        {
            i++;
        }

        i += words.Has(i) ? 1 : 0;
        return After(words, i, "note") ?? i;
    }

    private static int? AfterAdjective(PhraseWords words, int i)
    {
        while (words.Has(i) && IsModifier(words, i))
        {
            i++;
        }

        return words.Has(i) && ExpressedNouns.OpensRecital(words[i].Lower) ? i + 1 : null;
    }

    // "its deep concern", "grave concern", "its call upon"
    private static int? AfterObject(PhraseWords words, int i, NounGroups groups)
    {
        // A feeling can be expressed without an owner: "Expresses concern", "Expresses the hope".
        var needsIts = (groups & NounGroups.Feeling) == 0;
        if (words.Has(i) && (words[i].Text is "its" or "our" || (!needsIts && words[i].Text == "the")))
        {
            i++;
        }
        else if (needsIts)
        {
            return null;
        }

        var limit = i + 4;
        while (words.Has(i) && i < limit && FunctionWords.Is(words[i].Lower, WordRoles.Degree))
        {
            i++;
        }

        if (!words.Has(i) || !ExpressedNouns.IsOf(words[i].Lower, groups))
        {
            return null;
        }

        var isCall = words[i].Lower is "call" or "calls";
        i++;
        return isCall ? After(words, i, "upon") ?? After(words, i, "on") ?? After(words, i, "for") ?? i : i;
    }

    private static int AfterModifiers(PhraseWords words, int i)
    {
        while (words.Has(i) && !words[i - 1].EndsPart && Following.Contains(words[i].Lower))
        {
            var next = After(words, i, "also") ?? After(words, i, "further") ?? After(words, i, "once", "again")
                ?? After(words, i, "once", "more") ?? After(words, i, "again") ?? After(words, i, "equally")
                ?? After(words, i, "unequivocally")
                    ?? (words[i - 1].Text.EndsWith("ing", StringComparison.Ordinal)
                        ? After(words, i, "in", "particular")
                        : null)
                    ?? After(words, i, "in", "the", "strongest", "terms")
                ?? After(words, i, "in", "the", "strongest", "possible", "terms") ?? AfterWith(words, i);
            if (next is null)
            {
                break;
            }

            i = next.Value;
        }

        return i;
    }

    // "with appreciation", "with deep concern"
    private static int? AfterWith(PhraseWords words, int i)
    {
        if (words[i].Text != "with")
        {
            return null;
        }

        i++;
        while (words.Has(i) && FunctionWords.Is(words[i].Lower, WordRoles.Degree))
        {
            i++;
        }

        return words.Has(i) && ExpressedNouns.IsOf(words[i].Lower, NounGroups.Feeling) ? i + 1 : null;
    }

    private static int? After(PhraseWords words, int i, string word) =>
        !words.Has(i) || words[i].Lower != word || (i > 0 && words[i - 1].EndsPart) ? null : i + 1;

    private static int? After(PhraseWords words, int i, params string[] phrase)
    {
        foreach (var word in phrase)
        {
            if (After(words, i, word) is null)
            {
                return null;
            }

            i++;
        }

        return i;
    }

    private static bool IsModifier(PhraseWords words, int i) =>
        FunctionWords.Is(words[i].Lower, WordRoles.Modifier)
            || (i > 0 && words[i - 1].Lower == "once" && words[i].Lower == "more");
}
