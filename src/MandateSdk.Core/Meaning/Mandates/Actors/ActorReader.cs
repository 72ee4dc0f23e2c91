using System;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>Tells which actor a phrase without coordination stands for, by the noun that heads it.</summary>
internal static class ActorReader
{
    private static readonly string[] AbstractEnds = { "tion", "tions", "sion", "ment", "ments", "ing", "ance", "ence",
        "ity", "ism", "ness", "ship" };

    /// <summary>The actor that a phrase stands for.</summary>
    /// <param name="words">The words.</param>
    /// <param name="from">The first word of the phrase.</param>
    /// <param name="to">The word after its last one.</param>
    /// <param name="memory">What the text named before.</param>
    public static Actor Classify(WordList words, int from, int to, OrganMemory memory)
    {
        var end = EndOfHead(words, from, to);
        for (var i = from; i < end; i++)
        {
            if (words.NameAt(i, to) is { } name && !IsOtherSecretariat(words, i, to, name, from))
            {
                return name.Kind == ActorNameKind.Head ? HeadOf(words, i, to, name, memory)
                    : name.Kind == ActorNameKind.Short ? ShortFormOf(name, memory)
                    : Refine(words, i, to, name);
            }

            // "the Office", "the Council": the name that the text gave before
            if (i + 1 == end
                && OrganReader.IsHead(words[i].Lower)
                && IsBare(words, from, i)
                && memory.Find(words[i].Lower) is { } organ)
            {
                return organ.Actor;
            }
        }

        if (Mentions(words, from, end, "united", "nations") || IsOfUnitedNations(words, end, to))
        {
            return Actor.UnitedNationsEntities;
        }

        for (var i = from; i < end; i++)
        {
            if (words.Actors.Noun(words[i].Lower) is { } actor)
            {
                return words[i].Lower is "parties" && i > from && words[i - 1].Lower is "all" or "interested" or "third"
                    ? Actor.Other
                    : actor;
            }
        }

        return NamedBody(words, from, end, to);
    }

    /// <summary>True for a phrase that names a thing, not somebody: "Encourages efforts to …".</summary>
    public static bool IsThing(WordList words, int from, int to)
    {
        var at = EndOfHead(words, from, to) - 1;
        for (var i = from; i <= at; i++)
        {
            if (words.NameAt(i, to) is not null || (words[i].Lower == "united" && words[i].IsCapital))
            {
                return false;
            }
        }

        // "the relevant agencies and programmes": the first noun tells.
        for (var i = from + 1; i < at; i++)
        {
            at = words[i + 1].Lower is "and" or "or" ? i : at;
        }

        var head = words[at];
        var lower = head.Lower;
        if (ActorWords.Is(lower, ActorRoles.Thing))
        {
            return true;
        }

        if (ActorWords.Is(lower, ActorRoles.Body))
        {
            return false;
        }

        foreach (var end in AbstractEnds)
        {
            if (!head.IsCapital && lower.EndsWith(end, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The place after the noun that heads a phrase: before its first preposition.</summary>
    public static int EndOfHead(WordList words, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (ActorWords.Is(words[i].Lower, ActorRoles.AfterActor) || (words[i - 1].EndsPart))
            {
                return i;
            }
        }

        return to;
    }

    // "the secretariat of the Forum" is not that of the United Nations.
    private static bool IsOtherSecretariat(WordList words, int at, int to, ActorName name, int from)
    {
        if (name.Actor != Actor.Secretariat)
        {
            return false;
        }

        var next = at + name.Words.Length;
        var isOfAnother = next + 1 < to && words[next].Lower == "of" && !Mentions(words, next, to, "united", "nations");
        var isNamed = at > from && words[at - 1].Lower is not ("the" or "nations" or "its");
        return isOfAnother || isNamed;
    }

    // "the Executive Director of the World Food Programme", "… of that Office"; alone, of the body that the text named
    // last.
    private static Actor HeadOf(WordList words, int at, int to, ActorName name, OrganMemory memory)
    {
        var next = at + name.Words.Length;
        if (next + 1 >= to || words[next].Lower != "of")
        {
            return memory.Find(name.Key)?.Actor ?? Actor.Other;
        }

        next += words[next + 1].Lower is "the" or "that" ? 2 : 1;
        if (next < to && words.NameAt(next, to) is { Body: { } body, Kind: ActorNameKind.Full })
        {
            return body.HeadActor.Length > 0 ? Actor.Parse(body.HeadActor) : ActorBook.ActorOf(body);
        }

        return next < to
            && OrganReader.IsHead(words[next].Lower)
            && memory.Find(words[next].Lower) is { HeadActor: { } actor } ? actor : Actor.UnitedNationsEntities;
    }

    private static Actor ShortFormOf(ActorName name, OrganMemory memory) =>
        memory.Find(name.Key)?.Actor ?? Actor.Other;

    // "States that are parties to the Convention", "the parties to the Convention" and "donor countries" are more than
    // their nouns say.
    private static Actor Refine(WordList words, int at, int to, ActorName name)
    {
        var next = at + name.Words.Length;
        if (name.Actor == Actor.MemberStates && next < to && words[next].Lower == "parties")
        {
            return Actor.StatesParties;
        }

        // "the Secretary-General of the International Seabed Authority"
        return name.Actor == Actor.SecretaryGeneral && next + 2 < to && words[next].Lower == "of"
            && words.NameAt(next + (words[next + 1].Lower == "the" ? 2 : 1), to) is { Body: { } body }
                ? ActorBook.ActorOf(body)
                : name.Actor;
    }

    // "bodies and agencies of the United Nations system"
    private static bool IsOfUnitedNations(WordList words, int at, int to)
    {
        var next = at + 1 + (at + 1 < to && words[at + 1].Lower == "the" ? 1 : 0);
        return next + 1 < to
            && words[at].Lower is "of" or "within" or "in"
            && words[next].Lower == "united"
            && words[next + 1].Lower == "nations";
    }

    private static bool IsBare(WordList words, int from, int head)
    {
        for (var i = from; i < head; i++)
        {
            if (words[i].Lower is not ("the" or "this" or "that" or "said" or "its")
                && Ordinals.Read(words[i].Lower) is null)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Mentions(WordList words, int from, int to, string first, string second)
    {
        for (var i = from; i + 1 < to; i++)
        {
            if (words[i].Lower == first && words[i + 1].Lower.StartsWith(second, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // "the Disarmament Commission", "the Committee on Enforced Disappearances"
    private static Actor NamedBody(WordList words, int from, int end, int to)
    {
        for (var i = from; i < end; i++)
        {
            if (words[i].IsCapital && OrganReader.ReadName(words, i, to) is { } organ)
            {
                return organ.Organ.Actor;
            }
        }

        return Actor.Other;
    }
}
