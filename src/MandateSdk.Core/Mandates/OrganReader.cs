using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Core.Mandates;

/// <summary>Reads organs where they are named: in full, or by a noun that stands for one named before.</summary>
internal static class OrganReader
{
    private static readonly HashSet<string> Heads = new(
        new[]
        {
            "assembly", "council", "commission", "committee", "congress", "conference", "office", "centre", "group", "board", "forum", "institute", "secretariat",
            "agency", "network", "panel", "unit", "fund",
        },
        StringComparer.Ordinal);

    private static readonly HashSet<string> WithSessions = new(
        new[] { "assembly", "council", "commission", "committee", "congress", "conference", "group", "board", "forum" },
        StringComparer.Ordinal);

    /// <summary>True for a noun that names an organ.</summary>
    public static bool IsHead(string lower) => Heads.Contains(lower);

    /// <summary>True for an organ that meets in sessions.</summary>
    public static bool HasSessions(Organ organ) => WithSessions.Contains(organ.Head);

    /// <summary>An organ at a word, by its full name or by its noun; null where none stands there.</summary>
    public static OrganAt? ReadAt(IReadOnlyList<Word> words, int at, int end, OrganMemory memory)
    {
        if (ReadName(words, at, end) is { } name)
        {
            return name;
        }

        // "the Commission", "the working group"
        if (Heads.Contains(words[at].Lower) && (words[at].IsCapital || words[at].Lower is "group" or "commission")
            && (at == 0 || words[at - 1].EndsPart || !words[at - 1].IsCapital || words[at - 1].Lower is "the" or "that"))
        {
            var organ = memory.Find(words[at].Lower);
            return new OrganAt(at, at + 1, organ is null ? new Organ(Actor.Other, words[at].Text, words[at].Lower) : organ with { Name = words[at].Text });
        }

        return null;
    }

    /// <summary>An organ that is named in full at a word; null where none stands there.</summary>
    public static OrganAt? ReadName(IReadOnlyList<Word> words, int at, int end)
    {
        if (words[at].Lower is "the" or "a" or "an" || (at > 0 && words[at - 1].IsCapital && !words[at - 1].EndsPart && words[at - 1].Lower != "the"))
        {
            return null;
        }

        // "Eleventh United Nations Congress", "United Nations Children's Fund"
        var first = at;
        while (at + 1 < end && words[at].IsCapital && !words[at].EndsPart && ActorTable.NameAt(words, at, end) is null && !Heads.Contains(words[at].Lower) && words[at + 1].IsCapital && at - first < 8)
        {
            at++;
        }

        var known = ActorTable.NameAt(words, at, end);
        if (known is not null)
        {
            var head = HeadOf(known.Words);
            var isBare = known.Words.Count == 1 && at == first && Heads.Contains(known.Words[0]) && known.Words[0] is not ("congress" or "secretariat");
            return head.Length == 0 || isBare ? null : new OrganAt(first, at + known.Words.Count, new Organ(known.Actor, Join(words, first, at + known.Words.Count), head));
        }

        if (!words[at].IsCapital || !Heads.Contains(words[at].Lower))
        {
            return null;
        }

        var last = at + 1;
        if (!words[at].EndsPart && last < end && words[last].Lower is "on" or "for" or "of")
        {
            last = EndOfName(words, last, end);
        }

        if (last == at + 1 && at == first)
        {
            return null;
        }

        return new OrganAt(first, last, new Organ(ActorOf(words, first, last, at), Join(words, first, last), words[at].Lower));
    }

    // "on the Peaceful Uses of Outer Space": capitals and the small words between them, no further than the next article after "and".
    private static int EndOfName(IReadOnlyList<Word> words, int at, int end)
    {
        var last = at;
        for (var i = at; i < end && i - at < 16; i++)
        {
            if (words[i].IsCapital)
            {
                last = i + 1;
            }
            else if (words[i].Lower is not ("of" or "on" or "the" or "and" or "for" or "in" or "to" or "against")
                || (words[i].Lower == "and" && i + 1 < end && words[i + 1].Lower == "the"))
            {
                break;
            }

            if (words[i].EndsPart)
            {
                break;
            }
        }

        return last;
    }

    private static Actor ActorOf(IReadOnlyList<Word> words, int first, int last, int head)
    {
        if (words[head].Lower is "conference" or "centre" or "institute")
        {
            return words[first].Lower == "united" ? Actor.UnitedNationsEntities : Actor.Other;
        }

        return words[head].Lower is "group" or "panel" ? Actor.ExpertGroup : Actor.UnitedNationsEntities;
    }

    private static string HeadOf(IReadOnlyList<string> name)
    {
        foreach (var word in name)
        {
            if (word is "of" or "on" or "for")
            {
                break;
            }

            if (Heads.Contains(word))
            {
                return word;
            }
        }

        return name.FirstOrDefault(word => Heads.Contains(word)) ?? string.Empty;
    }

    private static string Join(IReadOnlyList<Word> words, int from, int to) => string.Join(" ", words.Skip(from).Take(to - from).Select(word => word.Text));
}

/// <summary>An organ between words.</summary>
/// <param name="First">The first word of the name.</param>
/// <param name="End">The word after the last one.</param>
/// <param name="Organ">The organ.</param>
internal readonly record struct OrganAt(int First, int End, Organ Organ);
