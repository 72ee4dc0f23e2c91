using System;
using System.Collections.Generic;
using System.Globalization;

namespace MandateSdk.Core.Mandates;

/// <summary>Finds when something has to be done: a numbered session of an organ, a date, a length of time.</summary>
/// <remarks>
/// What was done at a session ("the offer made at its tenth session") is no deadline: the participle before it tells, unless
/// "to be" stands before that. "Its" is the nearest organ to which, through which or by which something is done; where there is
/// none, the adopting body.
/// </remarks>
internal sealed class DeadlineReader
{
    private const int LongestPhrase = 24;
    private const int LookBack = 60;

    private readonly IReadOnlyList<Word> _words;
    private readonly string _text;
    private readonly OrganMemory _memory;

    /// <summary>Makes a reader for the words of one unit.</summary>
    public DeadlineReader(IReadOnlyList<Word> words, string text, OrganMemory memory)
    {
        _words = words;
        _text = text;
        _memory = memory;
    }

    /// <summary>The first deadline in some words; null for none.</summary>
    /// <param name="from">The first word.</param>
    /// <param name="to">The word after the last one.</param>
    public Deadline? Find(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!_words[i].IsAside && (ReadSession(i, from, to) ?? ReadTarget(i, to) ?? ReadDate(i, from, to)) is { } deadline)
            {
                return deadline;
            }
        }

        return null;
    }

    // "at its twenty-fourth session, in 2015", "at the twenty-fourth session of the Commission", "of its fifty-eighth session"
    private Deadline? ReadSession(int at, int from, int to)
    {
        var relation = RelationOf(at, out var first);
        if (relation is null || first >= to || _words[first].Lower is not ("its" or "the" or "their" or "a"))
        {
            return null;
        }

        // "until the end of its seventy-eighth session"
        if (first + 3 < to && _words[first + 1].Lower is "end" or "opening" or "beginning" or "conclusion" or "close" && _words[first + 2].Lower == "of")
        {
            first += 3;
        }

        int? number = null;
        string? year = null;
        var noun = first + 1;
        while (noun < to && noun - first < 10 && _words[noun].Lower is not ("session" or "sessions"))
        {
            number ??= Ordinals.Read(_words[noun].Lower);
            year ??= YearAt(noun);
            if ((_words[noun].EndsPart && _words[noun].After != ',') || _words[noun].Lower is "of" or "for" or "to" or "on" or "meeting" or "the" or "following" or "at" or "by" or "in" or "which")
            {
                return null;
            }

            noun++;
        }

        if (relation is DeadlineRelation.In && (number is null || _words[at].Lower != "during"))
        {
            return null;
        }

        if (noun >= to || _words[noun].Lower is not ("session" or "sessions") || (!IsNext(first, noun) && IsPast(at, from)) || IsSpecialEvent(first, noun, number))
        {
            return null;
        }

        var end = noun + 1;
        var isIts = _words[first].Lower is "its" or "their";
        var organ = isIts ? OrganBefore(at, from) : null;
        if (!isIts && end + 1 < to && !_words[noun].EndsPart && _words[end].Lower == "of" && OrganFrom(end + 1, to) is { } following)
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
        organ ??= isIts && _words[end - 1].After == ',' && OrganFrom(end, Math.Min(to, end + 3)) is { } subject ? subject.Organ : _memory.Body;
        if (end == noun + 1 && number is null && year is null && !_words[noun].EndsPart && end < to && _words[end].Lower is "following" or "after")
        {
            end = EndOfPart(end, to);
        }

        var session = number is { } value ? new SessionReference(organ?.Actor ?? Actor.Other, organ?.Name, value) : null;
        return new Deadline(Text(at, end), relation.Value, year, session);
    }

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

    // "2005 as the target year"
    private Deadline? ReadTarget(int at, int to) =>
        at + 4 < to && YearAt(at) is { } year && _words[at + 1].Lower == "as" && _words[at + 2].Lower is "the" or "a" && _words[at + 3].Lower == "target"
            ? new Deadline(Text(at, at + 5), DeadlineRelation.By, year)
            : null;

    // "by the end of 2003", "not later than 10 working days before a meeting", "within two years", "before 1 June 2002", "in 2014"
    private Deadline? ReadDate(int at, int from, int to)
    {
        var relation = RelationOf(at, out var first);
        if (relation is null || first >= to)
        {
            return null;
        }

        switch (relation)
        {
            case DeadlineRelation.Within:
                return ReadLength(at, first, to);
            case DeadlineRelation.At:
                return null;
            case DeadlineRelation.In when !IsScheduled(at, from):
                return null;
        }

        if (ReadDay(first, to, relation == DeadlineRelation.In) is { } day)
        {
            return new Deadline(Text(at, day.End), relation.Value, day.Date);
        }

        var isLimit = first > at + 1;
        if (relation is DeadlineRelation.Until || (isLimit && relation is DeadlineRelation.By))
        {
            var end = EndOfPart(first, to);
            string? date = null;
            for (var i = first; i < end && date is null; i++)
            {
                date = ReadDay(i, end, false)?.Date;
            }

            return isLimit || date is not null ? new Deadline(Text(at, end), relation.Value, date) : null;
        }

        return null;
    }

    private Deadline? ReadLength(int at, int first, int to)
    {
        for (var i = first; i < to && i < first + 6; i++)
        {
            if (_words[i].Lower is "days" or "weeks" or "months" or "years" or "year" or "month" or "week")
            {
                return i > first && !Contains(first, i, "existing", "resources") ? new Deadline(Text(at, i + 1), DeadlineRelation.Within) : null;
            }

            if (_words[i].EndsPart)
            {
                return null;
            }
        }

        return null;
    }

    private (string Date, int End)? ReadDay(int at, int to, bool isYear)
    {
        var i = at;
        if (i < to && _words[i].Lower == "the")
        {
            i++;
        }

        if (i + 1 < to && _words[i].Lower is "end" or "beginning" or "start" or "middle" or "close" && _words[i + 1].Lower == "of")
        {
            i += 2;
        }
        else if (i < to && _words[i].Lower is "mid" or "early" or "late")
        {
            i++;
        }
        else if (i + 2 < to && _words[i].Lower is "first" or "second" && _words[i + 1].Lower is "half" or "quarter" && _words[i + 2].Lower == "of")
        {
            i += 3;
        }

        i += i < to && _words[i].Lower == "the" ? 1 : 0;
        i += i < to && _words[i].Lower == "year" ? 1 : 0;
        if (i >= to)
        {
            return null;
        }

        if (YearAt(i) is { } year)
        {
            return (year, i + 1);
        }

        var day = isYear ? null : NumberAt(i);
        var month = MonthAt(day is null ? i : i + 1, to);
        var last = day is null ? i : i + 1;
        if (month is null || last + 1 >= to || YearAt(last + 1) is not { } ofYear)
        {
            return null;
        }

        var date = ofYear + "-" + month.Value.ToString("00", CultureInfo.InvariantCulture);
        return (day is null ? date : date + "-" + day.Value.ToString("00", CultureInfo.InvariantCulture), last + 2);
    }

    // Which word begins the time, and how it is meant.
    private DeadlineRelation? RelationOf(int at, out int next)
    {
        next = at + 1;
        switch (_words[at].Lower)
        {
            case "at":
                return DeadlineRelation.At;
            case "of" when IsAgenda(at):
                return DeadlineRelation.At;
            case "by":
                return DeadlineRelation.By;
            case "before":
                return DeadlineRelation.Before;
            case "in" when at + 3 < _words.Count && _words[at + 1].Lower == "time" && _words[at + 2].Lower == "for":
                next = at + 3;
                return DeadlineRelation.Before;
            case "in" or "during":
                return DeadlineRelation.In;
            case "within":
                return DeadlineRelation.Within;
            case "until" or "till":
                return DeadlineRelation.Until;
            case "no" or "not" when at + 2 < _words.Count && _words[at + 1].Lower == "later" && _words[at + 2].Lower == "than":
                next = at + 3;
                next += next < _words.Count && _words[next].Lower is "at" or "during" or "by" ? 1 : 0;
                return DeadlineRelation.By;
            default:
                return null;
        }
    }

    // "include in the provisional agenda of its fifty-eighth session the item"
    private bool IsAgenda(int of) => of > 0 && _words[of - 1].Lower == "agenda";

    // "the special session", "the high-level session": a session of a name and not of a number is an event.
    private bool IsSpecialEvent(int first, int noun, int? number) => number is null && Contains(first, noun, "special", "session");

    private bool Contains(int from, int to, string first, string second)
    {
        for (var i = from; i < to && i + 1 < _words.Count; i++)
        {
            if (_words[i].Lower == first && _words[i + 1].Lower == second)
            {
                return true;
            }
        }

        return false;
    }

    // "made at its tenth session", "submitted to the Council at its session", "of the Commission at its session"
    private bool IsPast(int at, int from)
    {
        for (var i = at - 1; i >= from && i > at - 20; i--)
        {
            var lower = _words[i].Lower;
            if (_words[i].After is ',' or ';' && i < at - 1 && _words[i + 1].Lower != "including")
            {
                break;
            }

            if (Infinitives.IsInfinitive(_words, i) || (lower.Length > 4 && lower.EndsWith("ing", StringComparison.Ordinal) && lower is not ("meeting" or "working" or "during" or "trafficking" or "laundering" or "following")))
            {
                return false;
            }

            if (lower is "consideration" or "attention" or "approval" or "adoption" or "information" && i + 1 < at)
            {
                return false;
            }

            var isParticiple = lower is "made" or "held" or "taken" or "given" or "set" || (lower.Length > 4 && lower.EndsWith("ed", StringComparison.Ordinal) && lower is not ("united" or "related" or "limited" or "informed" or "updated" or "detailed" or "need" or "indeed" or "organized" or "based" or "advanced"));
            if (isParticiple && i > 0 && (i == at - 1 || _words[i + 1].Lower is "at" or "by" or "to" or "before" or "during" or "with"))
            {
                var isSent = lower is "submitted" or "presented" or "transmitted" or "reported" or "addressed" or "recommended";
                if (i < at - 1 && _words[i + 1].Lower == "to" && !isSent)
                {
                    continue;
                }

                return _words[i - 1].Lower is not ("be" or "been" or "being") && !(i > 1 && _words[i - 2].Lower == "be");
            }

            if (i == at - 1 && lower is "discussion" or "discussions" or "debate")
            {
                return true;
            }
        }

        return OrganOfNoun(at, from);
    }

    // "the report of the Commission on its session" tells what was; "for the consideration of the Commission" what will be.
    private bool OrganOfNoun(int at, int from)
    {
        for (var i = at - 1; i > from && i > at - 14; i--)
        {
            if (OrganReader.ReadAt(_words, i, at, _memory) is { } organ && organ.End == at && OrganReader.HasSessions(organ.Organ))
            {
                var before = organ.First - 1;
                before -= before > from && _words[before].Lower == "the" ? 1 : 0;
                return before > from && _words[before].Lower is "of" or "by"
                    && _words[before - 1].Lower is not ("consideration" or "attention" or "use" or "information" or "approval" or "adoption" or "considered" or "reviewed" or "adopted" or "examined" or "discussed");
            }
        }

        return false;
    }

    // The nearest organ to which, through which or by which something is done.
    private Organ? OrganBefore(int at, int from)
    {
        for (var i = at - 1; i >= from && i > at - LookBack; i--)
        {
            if (_words[i].Lower == "it" && i > from && _words[i - 1].Lower is "to" or "by" or "before" && _memory.Body is not null)
            {
                return _memory.Body;
            }

            if (OrganReader.ReadAt(_words, i, at, _memory) is not { } organ || organ.First != i || !OrganReader.HasSessions(organ.Organ))
            {
                continue;
            }

            var isResolution = organ.End < _words.Count && _words[organ.End].Lower is "resolution" or "resolutions" or "decision" or "decisions";
            var before = i - 1;
            while (before >= from && _words[before].Lower is "the" or "that" or "this" or "a" or "an" or "open-ended" or "intergovernmental" or "standing")
            {
                before--;
            }

            var isThrough = before >= 0 && _words[before].Lower is "through" or "with" or "via" && (organ.End < at || _words[at - 1].After == ',');
            var isOfNoun = before >= 0 && _words[before].Lower is "of" or "in" or "for" or "on" or "with" or "and" && organ.End < at;
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

    // "to convene a meeting in 2014" sets a time, "adopted in 2014" tells one.
    private bool IsScheduled(int at, int from)
    {
        for (var i = at - 1; i > from && i > at - 12; i--)
        {
            if (_words[i].EndsPart && i < at - 1)
            {
                return false;
            }

            if (_words[i].Lower is "convene" or "hold" or "organize" or "submit" or "report" or "held" or "convened" or "possible" or "review" or "launch" or "schedule")
            {
                return i > 0 && (_words[i].Lower is not ("held" or "convened") || _words[i - 1].Lower == "be");
            }
        }

        return false;
    }

    private int EndOfPart(int at, int to)
    {
        var end = at;
        while (end < to && end - at < LongestPhrase)
        {
            if (_words[end].EndsPart || (end + 1 < to && _words[end + 1].Lower is "and" or "with" or "at"))
            {
                return end + 1;
            }

            end++;
        }

        return end;
    }

    private string? YearAt(int i) => i < _words.Count && _words[i].Text is { Length: 4 } text && text[0] is '1' or '2'
        && (text.StartsWith("19", StringComparison.Ordinal) || text.StartsWith("20", StringComparison.Ordinal)) && char.IsDigit(text[2]) && char.IsDigit(text[3])
            ? text
            : null;

    private int? NumberAt(int i) => i < _words.Count && _words[i].Text is { Length: 1 or 2 } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 32
        ? number
        : null;

    private int? MonthAt(int i, int to)
    {
        if (i >= to)
        {
            return null;
        }

        var month = Array.IndexOf(Months, _words[i].Lower);
        return month < 0 ? null : month + 1;
    }

    private static readonly string[] Months =
    {
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    };

    private string Text(int from, int to) => _text.Substring(_words[from].Start, _words[to - 1].End - _words[from].Start);
}
