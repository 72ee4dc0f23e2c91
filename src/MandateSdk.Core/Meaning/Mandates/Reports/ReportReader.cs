using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>Finds the duty to report: to whom, through whom, when and on what.</summary>
internal sealed partial class ReportReader
{
    private readonly WordList _words;
    private readonly OrganMemory _memory;
    private readonly AddresseeReader _addressees;
    private readonly DeadlineReader _deadlines;

    // Serves one duty after the other.
    private readonly List<Addressee> _named = new();

    /// <summary>Makes a reader.</summary>
    /// <param name="words">Has the words of one unit after the other.</param>
    /// <param name="memory">What was named before.</param>
    /// <param name="addressees">Reads those to whom is reported.</param>
    /// <param name="deadlines">Reads when it is done.</param>
    public ReportReader(WordList words, OrganMemory memory, AddresseeReader addressees, DeadlineReader deadlines)
    {
        _words = words;
        _memory = memory;
        _addressees = addressees;
        _deadlines = deadlines;
    }

    /// <summary>The duties to report in some words, in their order.</summary>
    /// <param name="from">The first word.</param>
    /// <param name="to">The word after the last one.</param>
    /// <param name="deadline">When the first is due; null where the text does not say.</param>
    public EquatableArray<ReportDuty> Find(int from, int to, Deadline? deadline)
    {
        List<ReportDuty>? found = null;
        for (var at = FindVerb(from, to); at >= 0;)
        {
            var next = FindNext(at, to);
            var end = next < 0 ? to : next;
            while (next >= 0 && end > at + 1 && _words[end - 1].Lower is "to" or "and" or "also" or "further")
            {
                end--;
            }

            if (Read(at, end, found is null ? deadline : _deadlines.Find(at, end)) is { } duty)
            {
                (found ??= new List<ReportDuty>()).Add(duty);
            }

            at = next;
        }

        return found is null ? default : found.ToEquatableArray();
    }

    // "to report to the Commission at its thirteenth session …, and to submit a progress report to it at its twelfth
    // session": each of two reports has recipients of its own; "and to submit it to the Commission" goes on with the
    // first.
    private int FindNext(int at, int to)
    {
        var next = FindVerb(at + 1, to);
        while (next >= 0 && (IsSameReport(next) || Recipients(at, next).Count == 0 || Recipients(next, to).Count == 0))
        {
            next = FindVerb(next + 1, to);
        }

        return next;
    }

    private bool IsSameReport(int at) => at + 1 < _words.Count && _words[at + 1].Lower is "it" or "them" or "thereon";

    private EquatableArray<Addressee> Recipients(int at, int to)
    {
        var recipients = Phrases(at, to, "to");
        return _words[at].Lower is "keep" or "inform" or "brief" or "apprise"
            ? _addressees.Read(at + 1, EndOfPhrase(at + 1, to)).Concat(recipients).ToEquatableArray()
            : recipients;
    }

    private ReportDuty? Read(int at, int to, Deadline? deadline)
    {
        var recipients = Recipients(at, to);
        if (_words[at].Lower == "inform" && (recipients.Count == 0 || recipients[0].Actor == Actor.Other))
        {
            return null;
        }

        // "to report at the twenty-fourth session of the Commission"
        if (recipients.Count == 0 && deadline?.Session is { OrganName: not null } session)
        {
            recipients = new EquatableArray<Addressee>(new Addressee(session.Organ, session.OrganName));
        }

        return new ReportDuty(recipients, Phrases(at, to, "through"), deadline?.Text
            ?? Rhythm(at, to), Subject(at, to));
    }

    // "to report on", "to submit to the Assembly a report", "to keep the Commission informed"
    private int FindVerb(int from, int to)
    {
        var carrier = -1;
        for (var i = from; i < to; i++)
        {
            var lower = _words[i].Lower;
            if (_words[i].After is ';')
            {
                carrier = -1;
            }

            if (lower is "report" or "brief"
                && !(lower == "report" && i + 1 < to && _words[i + 1].Lower is "of" or "submitted")
                && IsVerbal(i, to))
            {
                // An item may begin with it.
                return i > 0 && _words[i - 1].Lower is "and" or "or" && !IsVerbAfterAnd(i, to) ? -1 : i;
            }

            if (((lower == "inform" && !(i > from + 1 && _words[i - 2].Lower == "order"))
                    || (lower == "keep" && Follows(i, to, "informed")))
                && IsVerbal(i, to))
            {
                return i;
            }

            if (lower == "reporting"
                && i > from
                && _words[i - 1].Lower == "to"
                && i + 1 < to
                && _words[i + 1].Lower is "to" or "on")
            {
                return i;
            }

            if (ClauseWords.Is(lower, ClauseRoles.ReportVerb) && IsVerbal(i, to))
            {
                carrier = carrier < 0 ? i : carrier;
            }
            else if (carrier == i - 1 && carrier > from && lower is "it" or "them" && Follows(from, carrier, "report"))
            {
                // "to finalize his report and to submit it to the Commission"
                return carrier;
            }
            else if (carrier >= 0 && lower is "report" or "reports" or "update" or "updates" && IsNewReport(i, carrier))
            {
                return carrier;
            }
        }

        return -1;
    }

    private bool IsVerbal(int at, int to) => at == 0
        ? IsItemVerb(to)
        : _words[at - 1].Lower is "to" or "and" or "also" or "regularly" or "should" or "shall" or "must" or "will"
            or "or" || Infinitives.IsInfinitive(_words, at - 1);

    // "(a) Report to the Commission": an item goes on with the infinitive of its paragraph; "(a) Report of the
    // Secretary-General" is a noun.
    private bool IsItemVerb(int to) =>
        _words[0].Lower is "report"
            ? IsVerbAfterAnd(0, to)
            : ClauseWords.Is(_words[0].Lower, ClauseRoles.ReportVerb)
                || _words[0].Lower is "keep" or "brief" or "inform";

    private bool IsVerbAfterAnd(int at, int to) =>
        at + 1 < to && _words[at + 1].Lower is "to" or "thereon" or "on" or "regularly" or "back" or "annually" or "at";

    // "a report", "an updated report", "his report", "reports": one that is still to come.
    private bool IsNewReport(int at, int carrier)
    {
        for (var i = at - 1; i > at - MeaningLimits.ReachOfReport; i--)
        {
            if (i == carrier)
            {
                return true;
            }

            // "to submit, in consultation with them, reports to the Council"
            if (i == at - 1 && _words[i].After == ',' && _words[at].Lower is "reports" or "updates")
            {
                return true;
            }

            if (_words[i].EndsPart
                || _words[i].Lower is "in" or "to" or "of" or "on" or "from" or "the" or "that" or "above-mentioned"
                    or "for")
            {
                return false;
            }

            if (_words[i].Lower is "a" or "an" or "his" or "her" or "its" or "further")
            {
                return true;
            }
        }

        return false;
    }

    private bool Follows(int at, int to, string word)
    {
        for (var i = at + 1; i < to && i < at + MeaningLimits.ReachOfReport; i++)
        {
            if (_words[i].Lower == word)
            {
                return true;
            }
        }

        return false;
    }

    // The names after "to" and "through": "to the Statistical Commission and to the Commission on …".
    private EquatableArray<Addressee> Phrases(int at, int to, string preposition)
    {
        _named.Clear();
        for (var i = at + 1; i + 1 < to && i < at + MeaningLimits.ReachOfRecipients; i++)
        {
            var isOther = _words[i].Lower != preposition || Infinitives.IsInfinitive(_words, i) || _words[i].IsAside;
            if (isOther || (_named.Count > 0 && !IsNext(i)) || (preposition == "to" && i > at + 1 && IsGoverned(i)))
            {
                continue;
            }

            var end = EndOfPhrase(i + 1, to);
            if (AddNamed(i + 1, end))
            {
                i = end - 1;
            }
        }

        return _named.Count == 0 ? default : _named.ToEquatableArray();
    }

    // False where a phrase names nobody who can be reported to.
    private bool AddNamed(int from, int end)
    {
        var before = _named.Count;
        if (end == from + 1 && _words[from].Lower == "it" && _memory.Body is { } body)
        {
            if (body.Actor == Actor.Other)
            {
                return false;
            }

            _named.Add(new Addressee(body.Actor, _words[from].Text));
            return true;
        }

        var isOrgan = IsOrgan(from, end);
        var read = _addressees.Read(from, end);
        for (var i = 0; i < read.Count; i++)
        {
            if (isOrgan || read[i].Actor != Actor.Other)
            {
                _named.Add(read[i]);
            }
        }

        return _named.Count > before;
    }

    // "support to", "subject to", but not "a report on that subject to the Commission"
    private bool IsGoverned(int to) => _words[to - 1].Lower != "as" && Infinitives.IsGoverned(_words, to)
        && !(_words[to - 1].Lower == "subject" && _words[to - 2].Lower is "that" or "this" or "the");

    // "to the Commission": an organ, though the text never said which.
    private bool IsOrgan(int from, int to) =>
        to - from is 1 or 2 && _words[to - 1].IsCapital && OrganReader.IsHead(_words[to - 1].Lower);

    // "…, as well as to the General Assembly"
    private bool IsNext(int at) => _words[at - 1].Lower is "and" or "as";

    private int EndOfPhrase(int from, int to)
    {
        var end = EndOfWords(from, to);
        while (end > from + 1 && ClauseWords.Is(_words[end - 1].Lower, ClauseRoles.NotLastOfName))
        {
            end--;
        }

        return end;
    }

    private int EndOfWords(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            // Names hold small words: "the Commission on Crime Prevention and Criminal Justice".
            if (_words.NameAt(i, to) is { } name)
            {
                i += name.Words.Length - 1;
            }
            else if (_words[i].IsCapital && OrganReader.ReadName(_words, i, to) is { } organ)
            {
                i = organ.End - 1;
            }
            else if (i > from
                && (ClauseWords.Is(_words[i].Lower, ClauseRoles.AfterRecipient)
                    || _words[i].Lower is "through" or "to" or "informed"
                    || (_words[i].Lower.EndsWith("ly", StringComparison.Ordinal) && !_words[i].IsCapital)))
            {
                var isAnd = _words[i].Lower == "and" && i + 1 < to && _words[i + 1].Lower is "the" or "its";
                if (!isAnd && !(_words[i].Lower is "the" && _words[i - 1].Lower == "and"))
                {
                    return i;
                }
            }

            if (_words[Math.Min(i, to - 1)].EndsPart)
            {
                return Math.Min(i + 1, to);
            }
        }

        return to;
    }
}
