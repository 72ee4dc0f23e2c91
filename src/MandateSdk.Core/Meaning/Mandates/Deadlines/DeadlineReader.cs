using System.Collections.Generic;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>Finds when something has to be done: a numbered session of an organ, a date, a length of time.</summary>
/// <remarks>
/// What was done at a session ("the offer made at its tenth session") is no deadline: the participle before it tells,
/// unless "to be" stands before that. "Its" is the nearest organ to which, through which or by which something is done;
/// where there is none, the adopting body.
/// </remarks>
internal sealed partial class DeadlineReader
{
    private readonly WordList _words;
    private readonly OrganMemory _memory;

    /// <summary>Makes a reader.</summary>
    /// <param name="words">Has the words of one unit after the other.</param>
    /// <param name="memory">What was named before.</param>
    public DeadlineReader(WordList words, OrganMemory memory)
    {
        _words = words;
        _memory = memory;
    }

    /// <summary>The first deadline in some words; null for none.</summary>
    /// <param name="from">The first word.</param>
    /// <param name="to">The word after the last one.</param>
    public Deadline? Find(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!_words[i].IsAside && ReadAt(i, from, to) is { } deadline)
            {
                return deadline;
            }
        }

        return null;
    }

    private Deadline? ReadAt(int at, int from, int to) => RelationOf(at, out var first) is { } relation
        ? ReadSession(at, from, to, relation, first) ?? ReadDate(at, from, to, relation, first)
        : ReadTarget(at, to);

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
            case "no" or "not" when at + 2 < _words.Count
                && _words[at + 1].Lower == "later"
                && _words[at + 2].Lower == "than":
                next = at + 3;
                next += next < _words.Count && _words[next].Lower is "at" or "during" or "by" ? 1 : 0;
                return DeadlineRelation.By;
            default:
                return null;
        }
    }

    // "include in the provisional agenda of its fifty-eighth session the item"
    private bool IsAgenda(int of) => of > 0 && _words[of - 1].Lower == "agenda";

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

    private string? YearAt(int i) =>
        i < _words.Count && CalendarDate.NumberOf(_words[i].Text, 4, 4) is >= 1900 and < 2100 ? _words[i].Text : null;

    private int? NumberAt(int i) => i < _words.Count ? CalendarDate.NumberOf(_words[i].Text, 1, 2) : null;

    private int? MonthAt(int i, int to) =>
        i < to && CalendarDate.MonthOf(_words[i].Lower, ignoreCase: true) is > 0 and var month ? month : null;

    private string Text(int from, int to) => _words.Between(from, to);
}
