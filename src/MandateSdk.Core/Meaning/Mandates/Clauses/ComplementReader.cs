using System;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>Reads what follows an operative verb: who is asked, and where the words of what is asked begin.</summary>
internal sealed class ComplementReader
{
    private readonly WordList _words;
    private readonly AddresseeReader _addressees;

    /// <summary>Makes a reader.</summary>
    /// <param name="words">Has the words of one unit after the other.</param>
    /// <param name="addressees">Reads those who are asked.</param>
    public ComplementReader(WordList words, AddresseeReader addressees)
    {
        _words = words;
        _addressees = addressees;
    }

    /// <summary>True for a class whose verbs ask somebody to act.</summary>
    public static bool IsAsking(VerbClass verbClass) =>
        verbClass is VerbClass.Requests or VerbClass.CallsUpon or VerbClass.Invites or VerbClass.Encourages
        or VerbClass.Urges or VerbClass.Appeals or VerbClass.Recommends or VerbClass.Suggests or VerbClass.Authorizes
            or VerbClass.Expects or VerbClass.DrawsAttention;

    /// <summary>Reads the complement of a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="hasItems">True where items follow the clause and hold what is asked.</param>
    public Complement Read(Clause clause, bool hasItems)
    {
        var at = clause.Verb.End;
        var end = clause.End;
        if (clause.Bearers is { } bearers)
        {
            return new Complement(_addressees.Read(bearers.From, bearers.To), Math.Min(clause.Action, end), true);
        }

        if (clause.Subject >= 0)
        {
            return new Complement(_addressees.Read(clause.Subject, clause.Verb.First), at, true);
        }

        var isAsking = (IsAsking(clause.Verb.Class)
            && (clause.Verb.Class != VerbClass.Expects || clause.Verb.Verb == "expects"))
                || clause.Verb.Verb is "reminds"
                || (clause.Verb.Verb is "recalls"
            && clause.Verb.Noun is not null);
        if (clause.Verb.Class == VerbClass.Stresses && at < end && _words[at].Lower == "that" && !_words[at].EndsPart)
        {
            return OfThat(at, end, needsModal: true);
        }

        if (!isAsking)
        {
            return OfDecision(clause, at, end, hasItems);
        }

        at = SkipTransition(at, end);
        if (at >= end)
        {
            return new Complement(default, clause.Verb.End, false);
        }

        var start = at;
        if (_words[at].Lower == "that" && !_words[at].EndsPart)
        {
            return OfThat(at, end);
        }

        if (Infinitives.IsInfinitive(_words, at))
        {
            return new Complement(default, at, true);
        }

        if (clause.Verb.Class == VerbClass.DrawsAttention)
        {
            return OfAttention(at, end);
        }

        // "its request to the Secretary-General", "Appeals to States", "Calls, in this regard, upon States"
        if (_words[at].Lower is "to" or "upon" or "on" && at + 1 < end)
        {
            at++;
        }
        else if (clause.Verb.Noun == "request" && _words[at].Lower is "made" or "contained")
        {
            // "Reiterates the request made by the Conference, for the Office to …"
            at = FindFor(at, end) ?? at;
        }

        if (_words[at].Lower == "that" && !_words[at].EndsPart)
        {
            return OfThat(at, end);
        }

        return OfInfinitive(clause, start, at, end, hasItems);
    }

    private Complement OfInfinitive(Clause clause, int start, int at, int end, bool hasItems)
    {
        var infinitive = FindInfinitive(at, end);
        var isRecommendation = clause.Verb.Class is VerbClass.Recommends && at > start;
        if (infinitive < 0 && isRecommendation)
        {
            // "Recommends to the Economic and Social Council the approval of …"
            var to = EndOfRecipient(at, end);
            return new Complement(_addressees.Read(at, to), to, false);
        }

        if (infinitive < 0 && !(hasItems && _words[end - 1].After == ':'))
        {
            return new Complement(OfLoneNoun(clause, at, end), start, false);
        }

        var last = infinitive < 0 ? end : infinitive;
        if (last <= at || (start == at && IsThing(clause, at, last)) || IsActedUpon(at, infinitive))
        {
            return new Complement(default, start, infinitive >= 0);
        }

        var asked = _addressees.Read(at, last);
        return asked.Count == 0
            ? new Complement(default, start, infinitive >= 0)
            : new Complement(asked, infinitive < 0 ? end : infinitive, infinitive >= 0);
    }

    // "Authorizes a ceremony for the signature of the Convention to be held": what is to be done to it, not by it.
    private bool IsActedUpon(int at, int infinitive) =>
        infinitive > at
            && _words[at].Lower is "a" or "an"
            && infinitive + 1 < _words.Count
            && _words[infinitive + 1].Lower == "be";

    // "Encourages the international community, and welcomes existing initiatives, to provide support"; "Recommends the
    // guidelines to States".
    private EquatableArray<Addressee> OfLoneNoun(Clause clause, int at, int end)
    {
        if (ActorReader.EndOfHead(_words, at, end) == end
            && !ActorReader.IsThing(_words, at, end)
            && _addressees.Read(at, end) is var named
            && IsKnown(named))
        {
            return named;
        }

        for (var i = at + 1; clause.Verb.Class == VerbClass.Recommends
            && i + 1 < end
            && i < at + MeaningLimits.ReachOfVerb; i++)
        {
            if (_words[i].Lower == "to"
                && _addressees.Read(i + 1, EndOfRecipient(i + 1, end)) is var recipients
                && IsKnown(recipients))
            {
                return recipients;
            }
        }

        return default;
    }

    private static bool IsKnown(EquatableArray<Addressee> found) => found.Count > 0 && found[0].Actor != Actor.Other;

    private bool IsThing(Clause clause, int at, int last) => clause.Verb.Class switch
    {
        VerbClass.Suggests => true,
        VerbClass.CallsUpon when _words[at - 1].Lower is "upon" or "on" => false,
        _ => ActorReader.IsThing(_words, at, last),
    };

    // "Decides to request the Secretary-General to …" asks somebody too.
    private Complement OfDecision(Clause clause, int at, int end, bool hasItems)
    {
        var isDecision = clause.Verb.Class is VerbClass.Decides or VerbClass.Undertakes or VerbClass.Commitment;
        if (isDecision
            && at + 2 < end
            && _words[at].Lower == "to"
            && ClauseWords.Is(_words[at + 1].Lower, ClauseRoles.Asking))
        {
            var inner = at + 2;
            inner += _words[inner].Lower is "upon" or "on" ? 1 : 0;
            if (inner < end && _words[inner].Lower != "that")
            {
                var read = OfInfinitive(clause, inner, inner, end, hasItems);
                return read with { Matter = at };
            }
        }

        return new Complement(default, at, false);
    }

    // "Recommends that Member States endeavour to": the subject of an active clause is asked, that of a passive one is
    // not. What is stressed binds its subject only by a modal verb: "Stresses that States should".
    private Complement OfThat(int that, int end, bool needsModal = false)
    {
        var from = SkipTransition(that + 1, end);
        for (var i = from + 1; i < end; i++)
        {
            if (_words[i].Lower is "be" or "is" or "are" or "was" or "were" or "has" or "have" or "had")
            {
                break;
            }

            var isModal = _words[i].Lower is "should" or "shall" or "must" or "may" or "could" or "might" or "will"
                or "not";
            var isVerb = needsModal
                ? _words[i].Lower is "should" or "shall" or "must"
                : isModal || Infinitives.IsVerbAt(_words, i);
            if (!isVerb)
            {
                continue;
            }

            if (isModal && i + 1 < end && _words[i + 1].Lower == "be")
            {
                break;
            }

            var last = i;
            while (last > from + 1
                && _words[last - 1].Lower.EndsWith("ly", StringComparison.Ordinal)
                && _words[last - 1].Lower is not "assembly")
            {
                last--;
            }

            var isThing = ActorReader.IsThing(_words, from, last)
                || _words[from].Lower is "such" or "this" or "these" or "it" or "any" or "there";
            return new Complement(isThing ? default : _addressees.Read(from, last), that, false);
        }

        return new Complement(default, that, false);
    }

    // "Draws the attention of Member States to the report"
    private Complement OfAttention(int at, int end)
    {
        if (_words[at].Lower != "of")
        {
            return new Complement(default, at, false);
        }

        for (var i = at + 1; i < end; i++)
        {
            if (_words[i].Lower == "to" && i > at + 1)
            {
                return new Complement(_addressees.Read(at + 1, i), i, false);
            }
        }

        return new Complement(default, at, false);
    }

    private int FindInfinitive(int at, int end)
    {
        var governed = -1;
        for (var i = at + 1; i < end; i++)
        {
            if (_words[i].IsAside
                || !Infinitives.IsInfinitive(_words, i)
                || (_words[i].EndsPart && _words[i].After == ';'))
            {
                continue;
            }

            if (!Infinitives.IsGoverned(_words, i))
            {
                // "… rights to pay attention and to report": what "and" goes on with is not the first.
                return governed >= 0 && _words[i - 1].Lower == "and" ? governed : i;
            }

            governed = governed < 0 && _words[i - 1].Lower is not ("order" or "as") ? i : governed;
        }

        return governed;
    }

    private int? FindFor(int at, int end)
    {
        for (var i = at + 1; i + 1 < end; i++)
        {
            if (_words[i].Lower == "for" && _words[i - 1].After == ',')
            {
                return i + 1;
            }
        }

        return null;
    }

    private int EndOfRecipient(int at, int end)
    {
        for (var i = at + 1; i < end; i++)
        {
            if (_words[i].Lower is "the" or "that" or "its" or "a" or "an"
                && _words[i - 1].Lower is not ("and" or "of" or "on" or "for"))
            {
                return i;
            }

            if (_words[i - 1].After == ',')
            {
                return i;
            }
        }

        return end;
    }

    // "Requests, in this regard, the Secretary-General" / "Requests in that context the Secretary-General"
    private int SkipTransition(int at, int end)
    {
        if (at < end && at > 0 && _words[at - 1].After == ',')
        {
            for (var i = at; i < end && i < at + MeaningLimits.LongestAside; i++)
            {
                if (_words[i].After == ',')
                {
                    return i + 1;
                }
            }

            return at;
        }

        for (var length = 3; length <= 4; length++)
        {
            if (at + length < end && ClauseFinder.IsTransition(_words, at, at + length))
            {
                return at + length;
            }
        }

        return at < end && _words[at].Lower == "accordingly" ? at + 1 : at;
    }
}

/// <summary>What follows an operative verb.</summary>
/// <param name="Addressees">Who is asked.</param>
/// <param name="Matter">The first word of what is asked.</param>
/// <param name="HasInfinitive">True where an infinitive says what is asked.</param>
internal readonly record struct Complement(EquatableArray<Addressee> Addressees, int Matter, bool HasInfinitive);
