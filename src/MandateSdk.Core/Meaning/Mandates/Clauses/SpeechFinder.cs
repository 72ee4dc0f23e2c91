using System;
using System.Collections.Generic;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>
/// Finds the operative clauses of declarations, which speak as "we", and their passives: "All States are urged to".
/// </summary>
/// <remarks>
/// One finder serves all units of a document in turn: the clauses that it gives back hold until the next ones are looked
/// for.
/// </remarks>
internal sealed class SpeechFinder
{
    private readonly WordList _words;
    private readonly List<Clause> _found = new();
    private int _sentence;
    private bool _isSpeaking;
    private int _we;

    /// <summary>Makes a finder.</summary>
    /// <param name="words">Has the words of one paragraph after the other.</param>
    public SpeechFinder(WordList words) => _words = words;

    /// <summary>Finds the clauses of the paragraph whose words are in the list.</summary>
    /// <param name="isEnacting">True where the subject stands before the text: "We, …, / Declare as follows:".</param>
    public List<Clause> Find(bool isEnacting)
    {
        (_sentence, _isSpeaking, _we) = (0, false, -1);
        _found.Clear();
        for (var i = 0; i < _words.Count; i++)
        {
            i = Visit(i, isEnacting);
        }

        return Clause.Close(_words, _found);
    }

    private int Visit(int i, bool isEnacting)
    {
        if (i > 0 && Clause.EndsSentence(_words, i - 1))
        {
            _sentence = i;
            _isSpeaking = false;
        }

        if (_words[i].IsAside)
        {
            return i;
        }

        var lower = _words[i].Lower;
        if (lower == "we" && (i == 0 || !ClauseWords.Is(_words[i - 1].Lower, ClauseRoles.SpeechSubordinator)))
        {
            return AfterWe(i);
        }

        if (lower is "are" or "is" && FindPassive(i) is { } passive)
        {
            _found.Add(passive);
            _isSpeaking = false;
            return passive.Verb.End - 1;
        }

        var isHead = isEnacting && i == 0;
        if ((isHead || _isSpeaking)
            && _words.Verbs.Find(lower, VerbForm.Base).Count > 0
            && VerbReader.Read(_words, i, VerbForm.Base, isHead) is { } verb
            && (isHead || IsCoordinated(verb)))
        {
            Add(verb);
            return verb.End - 1;
        }

        // "and will examine with interest the report"
        if (_isSpeaking
            && lower is "will" or "shall"
            && i > 0
            && _words[i - 1].Lower == "and"
            && !ComplementReader.IsAsking(_found[_found.Count - 1].Verb.Class))
        {
            Add(new VerbPhrase(i, i + 1, VerbClass.Commitment, lower, default, null), isModal: true);
        }

        return i;
    }

    // "We also recognize", "we shall endeavour", "We, therefore, call upon", "We, Heads of State and Government, …,
    // reaffirm"
    private int AfterWe(int we)
    {
        var i = we + 1;
        if (_words[we].After == ',')
        {
            while (i < _words.Count
                && i < we + MeaningLimits.LongestAside
                && _words[i - 1].After != '.'
                && !(i > we + 1
                    && _words[i - 1].After == ','
                    && VerbReader.Read(_words, HeadFrom(i), VerbForm.Base) is not null))
            {
                i++;
            }
        }

        i = HeadFrom(i);
        if (i >= _words.Count)
        {
            return we;
        }

        if (_words[i].Lower is "shall" or "will" or "must")
        {
            Add(new VerbPhrase(FirstOf(we, i), i + 1, VerbClass.Commitment, _words[i].Lower, Between(we, i), null), we,
                isModal: true);
            return i;
        }

        if (Fixed(i) is { } known)
        {
            Add(new VerbPhrase(FirstOf(we, i), known.End, known.Class, _words[i].Lower, Between(we, i), null), we);
            return known.End - 1;
        }

        if (VerbReader.Read(_words, i, VerbForm.Base, isLead: true) is { } verb)
        {
            Add(verb, we);
            return verb.End - 1;
        }

        return we;
    }

    // Phrases of declarations that are no verbs of resolutions.
    private (VerbClass Class, int End)? Fixed(int i)
    {
        var next = i + 1 < _words.Count ? _words[i + 1].Lower : string.Empty;
        return _words[i].Lower switch
        {
            "have" when next == "in" => (VerbClass.Considers, Math.Min(i + 3, _words.Count)),
            "accord" => (VerbClass.Stresses, i + 1),
            "solemnly" => null,
            _ => null,
        };
    }

    private int HeadFrom(int i)
    {
        while (i < _words.Count && (VerbReader.IsModifier(_words[i].Lower) || VerbReader.IsLink(_words[i].Lower)))
        {
            i++;
        }

        return Math.Min(i, _words.Count - 1);
    }

    private int FirstOf(int we, int head)
    {
        var first = head;
        while (first > we + 1 && VerbReader.IsModifier(_words[first - 1].Lower))
        {
            first--;
        }

        return first;
    }

    private EquatableArray<string> Between(int we, int head) => _words.Each(FirstOf(we, head), head);

    // What those who declare undertake binds them.
    private void Add(VerbPhrase verb, int we = -1, bool isModal = false)
    {
        _we = we >= 0 ? we : _we;
        verb = verb.Class == VerbClass.Undertakes ? verb with { Class = VerbClass.Commitment } : verb;
        _found.Add(new Clause(verb, 0, -1, we)
        {
            Bearers = !isModal ? null : _we < 0 ? default(WordRange) : new WordRange(_we, _we + 1),
            Action = verb.End,
        });
        _isSpeaking = true;
    }

    // "We note …, and therefore recommend that": the subject is still "we", unless the verb goes on with what others
    // are asked to do ("We call upon States to sign, ratify and support …").
    private bool IsCoordinated(VerbPhrase verb)
    {
        var before = verb.First - 1;
        var isLinked = before > 0 && VerbReader.IsLink(_words[before].Lower);
        before -= isLinked ? 1 : 0;
        if (before < 1 || before < _sentence || verb.Class == VerbClass.Other || NeedsWe(verb))
        {
            return false;
        }

        var last = _found[_found.Count - 1];
        var isOthers = ComplementReader.IsAsking(last.Verb.Class)
            || last.Verb.Verb is "shall" or "will" or "must" or "seeks" or "endeavours" or "undertakes" or "resolves"
                or "decides" or "commits" or "wishes" or "strives";
        var isMarked = isLinked
            || (verb.Modifiers.Count > 0 && verb.Modifiers[0].ToLowerInvariant() is "also" or "further");
        if (_words[before].Lower == "and")
        {
            var isComma = _words[before - 1].After is ',' or ';';
            var isChain = !isComma && Infinitives.IsBaseForm(_words[before - 1]);
            return !isChain
                && (isMarked || isComma || !isOthers || verb.End - verb.First > 1)
                && !IsAfterInfinitive(verb, last, isMarked, isComma)
                && HasObject(verb);
        }

        // "and, bearing in mind the relevant legal instruments, recommend that"
        return _words[before].After == ',' && !isOthers && HasObject(verb);
    }

    // Some verbs say more often what is asked than who asks: "to develop, maintain and extend".
    private bool NeedsWe(VerbPhrase verb) => _words.Verbs.Is(verb.Verb, VerbForm.Third, VerbUses.NeedsWe);

    // After ", and" the organ itself speaks on; without the comma the infinitive does.
    private static bool IsAfterInfinitive(VerbPhrase verb, Clause last, bool isMarked, bool isComma) =>
        ComplementReader.IsAsking(last.Verb.Class) && !isMarked && !(isComma && verb.Class == last.Verb.Class);

    private bool HasObject(VerbPhrase verb) =>
        verb.End < _words.Count
            && (verb.End - verb.First > 1
                || _words[verb.End].Lower is "that" or "the" or "all" or "to" or "its" or "our" or "states" or "such"
                    or "a" or "an" or "those"
            || _words[verb.End].IsCapital
                || (verb.Verb == "agrees" && _words[verb.End].Lower == "on")
                || verb.Class is VerbClass.Recognizes or VerbClass.Stresses or VerbClass.Reaffirms or VerbClass.Notes);

    // "In promoting international action, Member States are invited to"
    private int FirstOfSubject(int at)
    {
        var isAside = _words[_sentence].Lower is "in" or "to" or "for" or "with" or "within" or "at" or "on" or "where"
            or "when" or "if" or "as" or "under" or "by" or "consistent" or "accordingly" or "subject" or "through";
        for (var i = _sentence; isAside && i < at; i++)
        {
            if (_words[i].After == ',')
            {
                return i + 1;
            }
        }

        return _sentence;
    }

    // "the specific measures below are recommended.": what is recommended stands before, or in the items.
    private bool IsStated(int at, int end) =>
        end == at + 1
        && at > _sentence
        && end < _words.Count
        && _words[end].Lower == "recommended"
        && (end == _words.Count - 1 || _words[end].After == ':' || Clause.EndsSentence(_words, end));

    // "All States are urged to", "Member States are also encouraged to", "It is recommended that"
    private Clause? FindPassive(int at)
    {
        var end = at + 1;
        while (end < _words.Count && (VerbReader.IsModifier(_words[end].Lower) || VerbReader.IsLink(_words[end].Lower)))
        {
            end++;
        }

        if (IsStated(at, end))
        {
            return new Clause(new VerbPhrase(at, end + 1, VerbClass.Recommends, _words[end].Lower, default, null), 0);
        }

        if (end + 1 >= _words.Count
            || !_words.Verbs.Is(_words[end].Lower, VerbForm.Past, VerbUses.Passive)
            || at == _sentence
            || at - _sentence > MeaningLimits.ReachOfVerb)
        {
            return null;
        }

        for (var i = _sentence; i < at; i++)
        {
            if (i >= FirstOfSubject(at) && _words[i].Lower is "which" or "if" or "when" or "where" or "as")
            {
                return null;
            }
        }

        var verbClass = _words.Verbs.Find(_words[end].Lower, VerbForm.Past)[0].Class;
        verbClass = verbClass == VerbClass.Encourages ? VerbClass.Recommendation : verbClass;
        var isImpersonal = at == _sentence + 1 && _words[_sentence].Lower == "it";
        var next = end + 1 + (_words[end].Lower == "called" && _words[end + 1].Lower == "upon" ? 1 : 0);
        if (next >= _words.Count || _words[next].Lower is not ("to" or "that"))
        {
            return null;
        }

        var modifiers = _words.Each(at + 1, end);
        return new Clause(new VerbPhrase(at, next, verbClass, _words[end].Lower, modifiers, null), 0, isImpersonal
            ? -1
            : FirstOfSubject(at));
    }
}
