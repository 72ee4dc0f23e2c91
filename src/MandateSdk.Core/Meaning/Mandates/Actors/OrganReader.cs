using System;
using System.Linq;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>Reads organs where they are named: in full, or by a noun that stands for one named before.</summary>
internal static class OrganReader
{
    /// <summary>True for a noun that names an organ.</summary>
    public static bool IsHead(string lower) => BodyNouns.Is(lower, BodyNounRoles.Names);

    /// <summary>True for an organ that meets in sessions.</summary>
    public static bool HasSessions(NamedOrgan organ) => BodyNouns.Is(organ.Head, BodyNounRoles.Meets);

    /// <summary>An organ at a word, by its full name or by its noun; null where none stands there.</summary>
    public static OrganAt? ReadAt(WordList words, int at, int end, OrganMemory memory)
    {
        if (ReadName(words, at, end) is { } name)
        {
            return name;
        }

        // "the Commission", "the working group"
        if (IsHead(words[at].Lower) && (words[at].IsCapital || words[at].Lower is "group" or "commission")
            && (at == 0
                || words[at - 1].EndsPart
                || !words[at - 1].IsCapital
                || words[at - 1].Lower is "the" or "that"))
        {
            var organ = memory.Find(words[at].Lower);
            return new OrganAt(at, at + 1, organ is null
                ? new NamedOrgan(Actor.Other, words[at].Text, words[at].Lower)
                : organ with { Name = words[at].Text });
        }

        return null;
    }

    /// <summary>An organ that is named in full at a word; null where none stands there.</summary>
    public static OrganAt? ReadName(WordList words, int at, int end)
    {
        if (words[at].Lower is "the" or "a" or "an"
            || (at > 0 && words[at - 1].IsCapital && !words[at - 1].EndsPart && words[at - 1].Lower != "the"))
        {
            return null;
        }

        // "Eleventh United Nations Congress", "United Nations Children's Fund"
        for (var first = at; ; at++)
        {
            if (words.NameAt(at, end) is { } known)
            {
                return OfName(words, first, at, known);
            }

            var isCapital = words[at].IsCapital;
            if (isCapital && IsHead(words[at].Lower))
            {
                return OfHead(words, first, at, end);
            }

            if (!isCapital
                || words[at].EndsPart
                || at + 1 >= end
                || !words[at + 1].IsCapital
                || at - first >= 8)
            {
                return null;
            }
        }
    }

    // An organ that no table has: its noun, and what follows it.
    private static OrganAt? OfHead(WordList words, int first, int at, int end)
    {

        var last = at + 1;
        if (!words[at].EndsPart && last < end && words[last].Lower is "on" or "for" or "of")
        {
            last = EndOfName(words, last, end);
        }

        if (last == at + 1 && at == first)
        {
            return null;
        }

        return new OrganAt(first, last,
            new NamedOrgan(ActorOf(words, first, last, at), words.Join(first, last), words[at].Lower));
    }

    private static OrganAt? OfName(WordList words, int first, int at, ActorName known)
    {
        var end = at + known.Words.Length;
        var head = known.Head ??= HeadOf(known.Words);
        if (known.Kind != ActorNameKind.Full || (known.Body is null && head.Length == 0))
        {
            return null;
        }

        if (known.Printed is not { } printed || !words.Spell(first, end, printed.Name))
        {
            known.Printed = printed = OrganOf(known, head).As(words.Join(first, end));
        }

        return new OrganAt(first, end, printed);
    }

    // What the vocabulary says of the body is read once a name; a text prints the name again and again.
    private static NamedOrgan OrganOf(ActorName known, string head)
    {
        if (known.Body is not { } body)
        {
            return new NamedOrgan(known.Actor, string.Empty, head);
        }

        return known.Organ ??= new NamedOrgan(known.Actor, string.Empty, head.Length > 0
            ? head
            : HeadOf(Word.Split(body.Name).Select(word => word.Lower).ToArray()))
        {
            ShortForms = body.ShortForms.Select(name => name.ToLowerInvariant()).ToArray(),
            IsOtherName = body.Name.IndexOf(head, StringComparison.OrdinalIgnoreCase) < 0,
            HeadTitle = body.Head.ToLowerInvariant(),
            HeadActor = body.HeadActor.Length > 0 ? Actor.Parse(body.HeadActor) : ActorBook.ActorOf(body),
        };
    }

    // "on the Peaceful Uses of Outer Space": capitals and the small words between them, no further than the next
    // article after "and".
    private static int EndOfName(WordList words, int at, int end)
    {
        var last = at;
        for (var i = at; i < end && i - at < 16; i++)
        {
            if (words[i].IsCapital)
            {
                last = i + 1;
            }
            else if (!FunctionWords.Is(words[i].Lower, WordRoles.InBodyName)
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

    private static Actor ActorOf(WordList words, int first, int last, int head)
    {
        if (words[head].Lower is "conference" or "centre" or "institute")
        {
            return words[first].Lower == "united" ? Actor.UnitedNationsEntities : Actor.Other;
        }

        return words[head].Lower is "group" or "panel" ? Actor.ExpertGroup : Actor.UnitedNationsEntities;
    }

    private static string HeadOf(string[] name)
    {
        foreach (var word in name)
        {
            if (word is "of" or "on" or "for")
            {
                break;
            }

            if (IsHead(word))
            {
                return word;
            }
        }

        return Array.Find(name, word => IsHead(word)) ?? string.Empty;
    }
}

/// <summary>An organ between words.</summary>
/// <param name="First">The first word of the name.</param>
/// <param name="End">The word after the last one.</param>
/// <param name="Organ">The organ.</param>
internal readonly record struct OrganAt(int First, int End, NamedOrgan Organ);
