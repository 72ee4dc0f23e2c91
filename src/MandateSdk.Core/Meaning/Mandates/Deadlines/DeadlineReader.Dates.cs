using System.Globalization;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>Deadlines that are dates and lengths of time.</summary>
internal sealed partial class DeadlineReader
{
    // "2005 as the target year"
    private Deadline? ReadTarget(int at, int to) =>
        at + 4 < to
            && YearAt(at) is { } year
            && _words[at + 1].Lower == "as"
            && _words[at + 2].Lower is "the" or "a"
            && _words[at + 3].Lower == "target"
            ? new Deadline(Text(at, at + 5), DeadlineRelation.By, CalendarDate.OrNull(year))
            : null;

    // "by the end of 2003", "not later than 10 working days before a meeting", "within two years", "before 1 June
    // 2002", "in 2014"
    private Deadline? ReadDate(int at, int from, int to, DeadlineRelation relation, int first)
    {
        if (first >= to || (YearAt(first) is not null && IsInTitle(at, from)))
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
            // What is due before the end of a year is due in that year.
            var isDueWithin = relation is DeadlineRelation.Before && IsEndOf(first, to);
            return new Deadline(
                Text(at, day.End),
                isDueWithin ? DeadlineRelation.By : relation,
                CalendarDate.OrNull(day.Date));
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

            return isLimit || date is not null
                ? new Deadline(Text(at, end), relation, CalendarDate.OrNull(date))
                : null;
        }

        return null;
    }

    private bool IsEndOf(int at, int to)
    {
        at += at < to && _words[at].Lower == "the" ? 1 : 0;
        return at + 1 < to && _words[at].Lower is "end" or "close" && _words[at + 1].Lower == "of";
    }

    private Deadline? ReadLength(int at, int first, int to)
    {
        for (var i = first; i < to && i < first + 6; i++)
        {
            if (_words[i].Lower is "days" or "weeks" or "months" or "years" or "year" or "month" or "week")
            {
                return i > first && !Contains(first, i, "existing", "resources")
                    ? new Deadline(Text(at, i + 1), DeadlineRelation.Within)
                    : null;
            }

            if (_words[i].EndsPart)
            {
                return null;
            }
        }

        return null;
    }

    // The date is null where the calendar has no such day; the words are a deadline all the same.
    private (string? Date, int End)? ReadDay(int at, int to, bool isYear)
    {
        var i = at;
        if (i < to && _words[i].Lower == "the")
        {
            i++;
        }

        if (i + 1 < to
            && _words[i].Lower is "end" or "beginning" or "start" or "middle" or "close"
            && _words[i + 1].Lower == "of")
        {
            i += 2;
        }
        else if (i < to && _words[i].Lower is "mid" or "early" or "late")
        {
            i++;
        }
        else if (i + 2 < to
            && _words[i].Lower is "first" or "second"
            && _words[i + 1].Lower is "half" or "quarter"
            && _words[i + 2].Lower == "of")
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

        var date = day is null
            ? ofYear + "-" + month.Value.ToString("00", CultureInfo.InvariantCulture)
            : CalendarDate.Of(int.Parse(ofYear, CultureInfo.InvariantCulture), month.Value, day.Value)?.ToString();
        return (date, last + 2);
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

            if (_words[i].Lower is "convene" or "hold" or "organize" or "submit" or "report" or "held" or "convened"
                or "possible" or "review" or "launch" or "schedule")
            {
                return _words[i].Lower is not ("held" or "convened") || IsToBeHeld(i);
            }
        }

        return false;
    }

    // "should be held in 2014" sets a time; ", to be held in 2014" and "those to be held in 2014" tell when an event
    // takes place.
    private bool IsToBeHeld(int held) => held > 1 && _words[held - 1].Lower == "be"
        && !(_words[held - 2].Lower == "to"
            && held > 2
            && (_words[held - 3].After == ',' || _words[held - 3].Lower == "those"));

    // "the Political Declaration …: On the Fast Track to End AIDS by 2030": a title after a colon, with its year.
    private bool IsInTitle(int at, int from)
    {
        for (var i = at - 1; i >= from && i > at - MeaningLimits.LongestTitle; i--)
        {
            if (_words[i].After == ':')
            {
                return _words[i].IsCapital && i + 1 < at;
            }

            if (_words[i].EndsPart || (!_words[i].IsCapital && !FunctionWords.Is(_words[i].Lower, WordRoles.InTitle)))
            {
                return false;
            }
        }

        return false;
    }

    private int EndOfPart(int at, int to)
    {
        var end = at;
        while (end < to && end - at < MeaningLimits.LongestTime)
        {
            if (_words[end].EndsPart || (end + 1 < to && _words[end + 1].Lower is "and" or "with" or "at"))
            {
                return end + 1;
            }

            end++;
        }

        return end;
    }
}
