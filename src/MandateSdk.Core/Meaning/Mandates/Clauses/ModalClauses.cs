using System;
using System.Collections.Generic;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>
/// Finds the main clauses of a norm that bind by a modal verb: "Member States should …", "No one shall be …".
/// </summary>
/// <remarks>
/// A modal verb binds where it is the verb of a main clause. The verb of a relative or conditional clause ("approaches
/// that Governments should follow") does not, and neither does one that tells what can happen ("the process may need
/// time"). One pass over the words, with a look back that never goes beyond the part of the sentence. One finder serves
/// all units of an instrument in turn: the clauses that it gives back hold until the next ones are looked for.
/// </remarks>
internal sealed class ModalClauses
{
    // The subject of a duty is not longer than this; the limit keeps odd texts cheap.
    private const int Longest = 120;

    private readonly WordList _words;
    private readonly OrganMemory _memory;
    private readonly List<Clause> _found = new();
    private readonly List<Clause> _all = new();
    private int _part;
    private WordRange? _subject;
    private int _last;

    /// <summary>Makes a finder.</summary>
    /// <param name="words">Has the words of one paragraph or item after the other.</param>
    /// <param name="memory">What the text named before.</param>
    public ModalClauses(WordList words, OrganMemory memory)
    {
        _words = words;
        _memory = memory;
    }

    /// <summary>Finds the clauses of the paragraph or item whose words are in the list.</summary>
    /// <param name="spoken">The clauses with operative verbs, in the order of the text; their sentences hold no duties
    /// of their own.</param>
    public List<Clause> Find(List<Clause> spoken)
    {
        _all.Clear();
        var next = 0;
        for (var from = 0; from < _words.Count;)
        {
            var to = EndOfSentence(_words, from);
            var first = next;
            while (next < spoken.Count && spoken[next].Verb.First < to)
            {
                _all.Add(spoken[next++]);
            }

            if (first == next)
            {
                _found.Clear();
                VisitSentence(from, to);
                _all.AddRange(Clause.Close(_words, _found));
            }

            from = to;
        }

        return _all;
    }

    private static int EndOfSentence(WordList words, int from)
    {
        for (var i = from; i < words.Count; i++)
        {
            if (Clause.EndsSentence(words, i))
            {
                return i + 1;
            }
        }

        return words.Count;
    }

    private void VisitSentence(int from, int to)
    {
        StartPart(from);
        for (var i = from; i < to; i++)
        {
            if (ModalVerb.At(_words, i) is { } modal && i - _part <= Longest)
            {
                Visit(modal, to);
            }

            if (_words[i].After is ';' or ':')
            {
                StartPart(i + 1);
            }
        }
    }

    private void StartPart(int at)
    {
        _part = at;
        _subject = null;
        _last = at;
    }

    private void Visit(ModalVerb modal, int to)
    {
        var at = modal.First;
        var isShared = IsShared(at);
        var from = isShared ? _subject!.Value.From : SubjectFrom(at);
        if (from < 0 || from >= at || IsSubordinate(isShared ? _last : from, at))
        {
            return;
        }

        var subject = isShared ? _subject!.Value : new WordRange(from, WithoutAdverbs(from, at));
        var isNone = _words[subject.From].Lower is "no" or "none" or "neither";
        modal = ModalVerb.At(_words, at, isNone) ?? modal;
        var action = ActionAt(modal.End, to);
        if (action >= to ? _words[to - 1].After != ':' : !IsBinding(modal, subject, action))
        {
            return;
        }

        _subject = subject;
        _last = modal.End;
        var verb = new VerbPhrase(at, modal.End, modal.Class, modal.Name, default, null);
        _found.Add(new Clause(verb, 0, isShared
            ? -1
            : from)
        { Bearers = BearersOf(subject, action, to), Action = action });
    }

    // "should respect the principles and should address": the subject is that of the verb before.
    private bool IsShared(int at)
    {
        var before = at - 1;
        while (before > _last
            && (VerbReader.IsLink(_words[before].Lower) || VerbReader.IsModifier(_words[before].Lower)))
        {
            before--;
        }

        if (_subject is null
            || before < _last
            || _words[before].Lower is not ("and" or "or" or "but" or "and/or" or "nor"))
        {
            return false;
        }

        // "shall ensure that the parties are informed and may": without a comma the verb belongs to the clause after
        // "that".
        for (var i = _last; i < before && !_words[before - 1].EndsPart; i++)
        {
            if (ClauseWords.Is(_words[i].Lower, ClauseRoles.Subordinator))
            {
                return false;
            }
        }

        return true;
    }

    // Where the subject begins: at the head of the part, after what opens it, or after the "and" that opens a further
    // clause.
    private int SubjectFrom(int at)
    {
        if (_subject is null)
        {
            return AfterOpening(_part, at);
        }

        var found = -1;
        for (var i = at - 1; i > _last; i--)
        {
            if (_words[i].Lower is "and" or "but" or "while" or "whereas")
            {
                found = found < 0 ? i : found;
                if (_words[i - 1].After == ',')
                {
                    found = i;
                    break;
                }
            }
        }

        return found < 0 ? -1 : AfterOpening(found + 1, at);
    }

    // "Within the framework of the programme, the United Nations should": the subject follows the comma.
    private int AfterOpening(int from, int at)
    {
        while (from < at && (_words[from].Lower is "and" or "but" || VerbReader.IsLink(_words[from].Lower)))
        {
            from++;
        }

        // "Acknowledging the importance of …, States should": a participle opens the sentence with a capital.
        if (from >= at
            || !(AddresseeReader.OpensAside(_words[from], isCapital: false)
                || ClauseWords.Is(_words[from].Lower, ClauseRoles.OpensClause)
                || ClauseWords.Is(_words[from].Lower, ClauseRoles.Subordinator)))
        {
            return from;
        }

        for (var i = from; i < at - 1; i++)
        {
            var next = _words[i + 1];
            if (_words[i].After == ','
                && next.Lower is not ("and" or "or" or "as")
                && !AddresseeReader.OpensAside(next))
            {
                return i + 1;
            }
        }

        return from;
    }

    private bool IsSubordinate(int from, int at)
    {
        var open = -1;
        for (var i = from; i < at; i++)
        {
            var lower = _words[i].Lower;
            if (ClauseWords.Is(lower, ClauseRoles.Subordinator)
                || (i == from && ClauseWords.Is(lower, ClauseRoles.OpensClause)))
            {
                var isDeterminer = lower == "that" && i == from;
                open = isDeterminer || HasVerb(i) ? open : i;
            }
            else if (open >= 0
                && (ClauseFinder.IsFinite(lower)
                    || (_words[i].After == ',' && open > from && _words[open - 1].After == ',')))
            {
                open = -1;
            }
        }

        return open >= 0;
    }

    // "projects that reduce crime should": the relative clause has had its verb; "where appropriate" and "how to" need
    // none.
    private bool HasVerb(int pronoun)
    {
        var next = pronoun + 1;
        if (next < _words.Count
            && _words[next].Lower is "to" or "appropriate" or "necessary" or "possible" or "applicable" or "relevant"
                or "required" or "needed" or "feasible")
        {
            return true;
        }

        if (next >= _words.Count || _words[pronoun].Lower is not ("that" or "which" or "who") || _words[next].IsCapital)
        {
            return false;
        }

        var lower = _words[next].Lower;
        return Infinitives.IsBaseForm(_words[next]) || lower.EndsWith("ed", StringComparison.Ordinal)
            || IsThirdPerson(_words[next]);
    }

    // "that reduces", "which establishes"; "that individuals" has a noun.
    private static bool IsThirdPerson(Word word) => word.Lower.EndsWith("s", StringComparison.Ordinal)
        && !word.IsCapital
        && (Infinitives.IsBaseForm(word.Lower.Substring(0, word.Lower.Length - 1))
            || (word.Lower.EndsWith("es", StringComparison.Ordinal)
                && Infinitives.IsBaseForm(word.Lower.Substring(0, word.Lower.Length - 2))));

    private int WithoutAdverbs(int from, int at)
    {
        var end = at;
        while (end > from + 1
            && (VerbReader.IsLink(_words[end - 1].Lower)
                || _words[end - 1].Lower is "also" or "always" or "further" or "normally" or "generally"))
        {
            end--;
        }

        return end;
    }

    // "should, when appropriate, pay due regard", "should therefore encourage"
    private int ActionAt(int at, int to)
    {
        if (at < to && _words[at - 1].After == ',')
        {
            while (at < to && _words[at].After != ',')
            {
                at++;
            }

            at++;
        }

        while (at < to && VerbReader.IsLink(_words[at].Lower))
        {
            at++;
        }

        return at;
    }

    private bool IsBinding(ModalVerb modal, WordRange subject, int action)
    {
        if (modal.IsSpoken && !IsBound(subject, modal))
        {
            return false;
        }

        var verb = SkipAdverbs(action);
        if (modal.Name != "may")
        {
            return modal.Name != "will" || _words[verb].Lower is not ("be" or "have" or "to" or "of" or "and");
        }

        // "may be necessary" tells what can be; "may include, as appropriate," allows.
        var isFact = (_words[verb].Lower == "be"
            && !IsPassive(verb)
            && !(verb + 1 < _words.Count && ClauseWords.Is(_words[verb + 1].Lower, ClauseRoles.StateOfBearer)))
            || (ClauseWords.Is(_words[verb].Lower, ClauseRoles.Stative)
                && !(_words[verb].Lower == "include" && _words[verb].After == ','));
        return !isFact;
    }

    private bool IsBound(WordRange subject, ModalVerb modal)
    {
        var actor = ActorReader.Classify(_words, subject.From, subject.To, _memory);
        var isNoun = modal.Name != "will" && Infinitives.IsBaseForm(_words[modal.First - 1]);
        return !isNoun
            && (actor == Actor.MemberStates || actor == Actor.StatesParties)
            && !ActorReader.IsThing(_words, subject.From, subject.To);
    }

    private int SkipAdverbs(int at)
    {
        while (at < _words.Count - 1
            && (VerbReader.IsModifier(_words[at].Lower)
                || _words[at].Lower is "not" or "only" or "always" or "never"
                || _words[at].Lower.EndsWith("ly", StringComparison.Ordinal))
            && !Infinitives.IsBaseForm(_words[at]))
        {
            at++;
        }

        return at;
    }

    private bool IsPassive(int be)
    {
        var at = SkipAdverbs(be + 1 < _words.Count ? be + 1 : be);
        var lower = _words[at].Lower;
        return !ClauseWords.Is(lower, ClauseRoles.StateOfBearer)
            && (lower.EndsWith("ed", StringComparison.Ordinal)
                || lower.EndsWith("en", StringComparison.Ordinal)
                || ClauseWords.Is(lower, ClauseRoles.IrregularParticiple));
    }

    // The subject of an active verb has the duty, of a passive one those whom "by" names.
    private WordRange BearersOf(WordRange subject, int action, int to)
    {
        if (action >= to)
        {
            return subject;
        }

        var verb = SkipAdverbs(action);
        if (_words[subject.From].Lower is "there" or "nothing" or "none" or "nobody"
            || (subject.To == subject.From + 2
                && _words[subject.From].Lower == "no"
                && _words[subject.From + 1].Lower == "one"))
        {
            return default;
        }

        if (_words[verb].Lower != "be")
        {
            return subject;
        }

        if (IsPassive(verb))
        {
            return AgentAfter(verb, to);
        }

        return ActorReader.IsThing(_words, subject.From, subject.To)
            || (verb + 1 < to && _words[verb + 1].Lower == "to") ? default : subject;
    }

    // "shall be elected by the General Assembly"
    private WordRange AgentAfter(int from, int to)
    {
        for (var i = from; i + 1 < to; i++)
        {
            if (_words[i].Lower == "by" && !_words[i].EndsPart)
            {
                var end = ActorReader.EndOfHead(_words, i + 1, to);
                return ActorReader.Classify(_words, i + 1, end, _memory) != Actor.Other
                    && !ActorReader.IsThing(_words, i + 1, end)
                    ? new WordRange(i + 1, end)
                    : default;
            }

            if (_words[i].EndsPart)
            {
                break;
            }
        }

        return default;
    }
}
