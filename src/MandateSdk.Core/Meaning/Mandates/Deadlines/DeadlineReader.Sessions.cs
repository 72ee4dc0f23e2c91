using System;
using MandateSdk.Core.Records;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>Deadlines that are sessions.</summary>
internal sealed partial class DeadlineReader
{
    // "at its twenty-fourth session, in 2015", "at the twenty-fourth session of the Commission", "of its fifty-eighth
    // session"
    private Deadline? ReadSession(int at, int from, int to, DeadlineRelation relation, int first)
    {
        // "at one of its upcoming meetings"
        if (first + 2 < to && _words[first].Lower == "one" && _words[first + 1].Lower == "of")
        {
            first += 2;
        }

        if (first >= to || _words[first].Lower is not ("its" or "the" or "their" or "a"))
        {
            return null;
        }

        // "at the main part of its seventy-ninth session"
        if (first + 4 < to
            && _words[first + 1].Lower is "main" or "first" or "second" or "resumed"
            && _words[first + 2].Lower == "part"
            && _words[first + 3].Lower == "of")
        {
            first += 4;
        }

        // "until the end of its seventy-eighth session"
        if (first + 3 < to
            && _words[first + 1].Lower is "end" or "opening" or "beginning" or "conclusion" or "close"
            && _words[first + 2].Lower == "of")
        {
            first += 3;
        }

        int? number = null;
        string? year = null;
        var noun = first + 1;
        while (noun < to && noun - first < 10 && !IsSession(first, noun))
        {
            number ??= Ordinals.Read(_words[noun].Lower);
            year ??= YearAt(noun);
            if ((_words[noun].EndsPart && _words[noun].After != ',')
                || _words[noun].Lower is "of" or "for" or "to" or "on" or "meeting" or "the" or "following" or "at"
                    or "by" or "in" or "which")
            {
                return null;
            }

            noun++;
        }

        if (relation is DeadlineRelation.In && (number is null || _words[at].Lower != "during"))
        {
            return null;
        }

        if (noun >= to
            || !IsSession(first, noun)
            || (!IsNext(first, noun) && IsPast(at, from))
            || IsSpecialEvent(first, noun, number))
        {
            return null;
        }

        var end = noun + 1;
        var isIts = _words[first].Lower is "its" or "their";
        var organ = isIts ? OrganBefore(at, from) : null;
        if (!isIts
            && end + 1 < to
            && !_words[noun].EndsPart
            && _words[end].Lower == "of"
            && OrganFrom(end + 1, to) is { } following)
        {
            if (number is null && year is null)
            {
                return null;
            }

            organ = following.Organ;
            end = following.End;
        }
        else if (!isIts && number is null && year is null)
        {
            return null;
        }

        end = WithYear(noun, end, to, ref year);
        organ ??= isIts && _words[end - 1].After == ',' && OrganFrom(end, Math.Min(to, end + 3)) is { } subject
            ? subject.Organ
            : _memory.Body;
        if (end == noun + 1
            && number is null
            && year is null
            && !_words[noun].EndsPart
            && end < to
            && _words[end].Lower is "following" or "after")
        {
            end = EndOfPart(end, to);
        }

        var session = number is { } value
            ? new SessionReference(organ?.Actor ?? Actor.Other, organ?.Name, value)
            : null;
        return new Deadline(Text(at, end), relation, CalendarDate.OrNull(year), session);
    }

    // Meetings have no numbers that anybody cites: only the next ones are a time.
    private bool IsSession(int first, int noun) =>
        _words[noun].Lower is "session" or "sessions"
            || (_words[noun].Lower is "meeting" or "meetings" && IsNext(first, noun));

    private bool IsNext(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_words[i].Lower is "next" or "forthcoming" or "upcoming")
            {
                return true;
            }
        }

        return false;
    }

    // ", in 2015" and ", to be held in 2013"
    private int WithYear(int noun, int end, int to, ref string? year)
    {
        if (_words[end - 1].After is ' ' or ',')
        {
            var i = end;
            i += i + 2 < to && _words[i].Lower == "to" && _words[i + 1].Lower == "be" ? 3 : 0;
            if (i + 1 < to && _words[i].Lower == "in" && YearAt(i + 1) is { } found)
            {
                year ??= found;
                return i + 2;
            }
        }

        return Math.Max(end, noun + 1);
    }

    // "the special session", "the high-level session": a session of a name and not of a number is an event.
    private bool IsSpecialEvent(int first, int noun, int? number) =>
        number is null && Contains(first, noun, "special", "session");

    // "made at its tenth session", "submitted to the Council at its session", "of the Commission at its session"
    private bool IsPast(int at, int from)
    {
        for (var i = at - 1; i >= from && i > at - 20; i--)
        {
            var lower = _words[i].Lower;
            // "to report on the progress made, at its session": what the comma parts was not done there.
            if (_words[i].After is ',' or ';' && (i == at - 1 || _words[i + 1].Lower != "including"))
            {
                break;
            }

            if (Infinitives.IsInfinitive(_words, i)
                || (lower.Length > 4
                    && lower.EndsWith("ing", StringComparison.Ordinal)
                    && lower is not ("meeting" or "working" or "during" or "trafficking" or "laundering"
                        or "following")))
            {
                return false;
            }

            if (lower is "consideration" or "attention" or "approval" or "adoption" or "information" && i + 1 < at)
            {
                return false;
            }

            var isParticiple = lower is "made" or "held" or "taken" or "given" or "set"
                || (lower.Length > 4
                    && lower.EndsWith("ed", StringComparison.Ordinal)
                    && lower is not ("united" or "related" or "limited" or "informed" or "updated" or "detailed"
                        or "need" or "indeed" or "organized" or "based" or "advanced"));
            if (isParticiple
                && i > 0
                && (i == at - 1 || _words[i + 1].Lower is "at" or "by" or "to" or "before" or "during" or "with"))
            {
                var isSent = lower is "submitted" or "presented" or "transmitted" or "reported" or "addressed"
                    or "recommended";
                if (i < at - 1 && _words[i + 1].Lower == "to" && !isSent)
                {
                    continue;
                }

                return _words[i - 1].Lower is not ("be" or "been" or "being")
                    && !(i > 1 && _words[i - 2].Lower == "be");
            }

            if (i == at - 1 && lower is "discussion" or "discussions" or "debate")
            {
                return true;
            }
        }

        return OrganOfNoun(at, from);
    }

    // "the report of the Commission on its session" tells what was; "for the consideration of the Commission" what will
    // be.
    private bool OrganOfNoun(int at, int from)
    {
        for (var i = at - 1; i > from && i > at - 14; i--)
        {
            if (OrganReader.ReadAt(_words, i, at, _memory) is { } organ
                && organ.End == at
                && OrganReader.HasSessions(organ.Organ))
            {
                var before = organ.First - 1;
                before -= before > from && _words[before].Lower == "the" ? 1 : 0;
                return before > from && _words[before].Lower is "of" or "by"
                    && _words[before - 1].Lower is not ("consideration" or "attention" or "use" or "information"
                        or "approval" or "adoption" or "considered" or "reviewed" or "adopted" or "examined"
                            or "discussed");
            }
        }

        return false;
    }

    // The nearest organ to which, through which or by which something is done.
    private NamedOrgan? OrganBefore(int at, int from)
    {
        for (var i = at - 1; i >= from && i > at - MeaningLimits.ReachOfOrgan; i--)
        {
            if (_words[i].Lower == "it"
                && i > from
                && _words[i - 1].Lower is "to" or "by" or "before"
                && _memory.Body is not null)
            {
                return _memory.Body;
            }

            if (OrganReader.ReadAt(_words, i, at, _memory) is not { } organ
                || organ.First != i
                || !OrganReader.HasSessions(organ.Organ))
            {
                continue;
            }

            var isResolution = organ.End < _words.Count
                && _words[organ.End].Lower is "resolution" or "resolutions" or "decision" or "decisions";
            var before = i - 1;
            while (before >= from
                && _words[before].Lower is "the" or "that" or "this" or "a" or "an" or "open-ended"
                    or "intergovernmental" or "standing")
            {
                before--;
            }

            var isThrough = before >= 0
                && _words[before].Lower is "through" or "with" or "via"
                && (organ.End < at || _words[at - 1].After == ',');
            var isOfNoun = before >= 0
                && _words[before].Lower is "of" or "in" or "for" or "on" or "with" or "and"
                && organ.End < at;
            if (!isResolution && !isThrough && !isOfNoun)
            {
                return organ.Organ;
            }
        }

        return null;
    }

    private OrganAt? OrganFrom(int at, int to)
    {
        for (var i = at; i < to && i < at + 3; i++)
        {
            if (OrganReader.ReadAt(_words, i, to, _memory) is { } organ)
            {
                return organ;
            }
        }

        return null;
    }
}
