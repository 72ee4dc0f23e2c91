using System;
using System.Collections.Generic;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>What stands between commas in a phrase of addressees and is not asked.</summary>
internal sealed partial class AddresseeReader
{
    // "within its mandate", "established by the Council", "entitled “…”"
    private bool IsAside(int at) =>
        (OpensAside(_words[at]) && !IsOfList(at))
            || (_words[at].Lower == "first" && at + 1 < _words.Count && _words[at + 1].Lower == "and");

    // "for implementation, reporting and follow-up": a noun of a list that stands alone before its "and".
    private bool IsOfList(int at) =>
        !_words[at].IsAside
            && !_words[at].EndsPart
            && _words[at].Lower.EndsWith("ing", StringComparison.Ordinal)
            && !ActorWords.Is(_words[at].Lower, ActorRoles.Aside)
        && at > 0 && _words[at - 1].After == ',' && at + 1 < _words.Count && _words[at + 1].Lower is "and" or "or";

    /// <summary>
    /// True for a word with which an aside between commas begins: "within its mandate", "acting at all levels".
    /// </summary>
    public static bool OpensAside(Word word) => OpensAside(word, word.IsCapital);

    /// <summary>The same for a word whose capital can be that of its sentence.</summary>
    public static bool OpensAside(Word word, bool isCapital)
    {
        var isParticiple = word.Lower.Length > 4
            && !isCapital
            && (word.Lower.EndsWith("ed", StringComparison.Ordinal)
                || word.Lower.EndsWith("ing", StringComparison.Ordinal))
            && word.Lower is not ("developing" or "developed" or "interested" or "concerned" or "specialized"
                or "united" or "related" or "funding" or "participating" or "contributing" or "lending" or "qualified"
                    or "organized");
        return word.IsAside || ActorWords.Is(word.Lower, ActorRoles.Aside) || isParticiple;
    }

    /// <summary>Goes over what stands between commas; a list in it goes on to its "and".</summary>
    private int SkipAside(List<Part> parts, int at, int to, bool isOfAddressee)
    {
        var isIncluding = _words[at].Lower is "including" or "such" or "especially" or "notably" or "particularly"
            or "namely"
            || (_words[at].Lower == "in" && at + 1 < to && _words[at + 1].Lower == "particular");
        var isList = isIncluding || IsFellowship(at, to);
        var first = at + (_words[at].Lower is "such" or "in" ? 2 : 1);
        var end = at;
        var nameEnd = at;
        var hasAnd = false;
        while (end < to)
        {
            nameEnd = Math.Max(nameEnd, EndOfName(end, to));
            hasAnd |= end >= nameEnd
                && _words[end].Lower is "and" or "or"
                && end + 1 < to
                && !ActorWords.Is(_words[end + 1].Lower, ActorRoles.Aside)
                && !(_words[end - 1].IsCapital && _words[end + 1].IsCapital);
            var isComma = _words[end].After == ',';
            end++;
            if (!isComma || end >= to)
            {
                continue;
            }

            // "including A, B and C, and other D", "subject to funds, as well as D"
            var joint = JointAt(end);
            if (!isList || (hasAnd && joint > 0) || (joint > 0 && _words[end].Lower is "as" or "together"))
            {
                break;
            }
        }

        if (isIncluding
            && isOfAddressee
            && parts.Count > 0
            && first < end
            && _words[first].Lower is not ("to" or "in" or "for" or "by" or "of" or "with" or "through" or "from"
                or "on" or "at" or "as"))
        {
            Cut(parts[parts.Count - 1].Included, first, end);
        }

        // One aside after the other: "within its mandate, in close coordination with …,"
        return end < to && _words[end - 1].After == ',' && JointAt(end) == 0 && IsAside(end)
            ? SkipAside(parts, end, to, false)
            : end;
    }

    // After an aside the list of addressees goes on with "and other bodies", "as well as" or a name.
    private bool Resumes(int at, int to)
    {
        var joint = JointAt(at);
        var next = at + joint;
        if (next >= to || joint > 1)
        {
            return true;
        }

        var isOpened = ActorWords.Is(_words[next].Lower, ActorRoles.Determiner);
        return (joint > 0 && (isOpened || _words[next].IsCapital))
            || EndOfName(next, to) > next
            || (isOpened && next + 1 < to && EndOfName(next + 1, to) > next + 1);
    }

    private int SkipPart(int at, int to)
    {
        while (at < to && _words[at].After != ',')
        {
            at++;
        }

        return Math.Min(at + 1, to);
    }

    // "in cooperation with", "in consultation with" are followed by as many names as may be.
    private bool IsFellowship(int at, int to)
    {
        for (var i = at; i < to && i < at + 6; i++)
        {
            if (_words[i].Lower is "with" or "between" or "among")
            {
                return true;
            }
        }

        return false;
    }
}
