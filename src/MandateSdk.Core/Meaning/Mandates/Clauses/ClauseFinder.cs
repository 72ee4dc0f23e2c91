using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>
/// Finds the operative clauses of a paragraph of a resolution or decision: "Welcomes …, and requests …".
/// </summary>
/// <remarks>
/// An operative verb stands in the third person of the present after a boundary: the head of the paragraph, a comma or
/// semicolon, or "and". The verbs of subordinate clauses stand after their subject ("in which it requested", "the
/// Office also takes"), so that no boundary is before them; those that have one are detected by the "that" or "which"
/// that still waits for its verb. One pass, with a look back that never goes beyond the last boundary.
/// One finder serves all units of a document in turn: the clauses that it gives back hold until the next ones are
/// looked for.
/// </remarks>
internal sealed class ClauseFinder
{
    private readonly WordList _words;
    private readonly List<Clause> _found = new();
    private VerbForm _form;

    // The last "that" or "which", and whether its clause has had its verb.
    private int _subordinator;
    private bool _isPending;

    /// <summary>Makes a finder.</summary>
    /// <param name="words">Has the words of one paragraph after the other.</param>
    public ClauseFinder(WordList words) => _words = words;

    /// <summary>Finds the clauses of the paragraph whose words are in the list.</summary>
    /// <param name="lead">The verb phrase at its head.</param>
    /// <param name="form">The form in which its verbs stand.</param>
    public List<Clause> Find(VerbPhrase lead, VerbForm form)
    {
        (_form, _subordinator, _isPending) = (form, -1, false);
        _found.Clear();
        _found.Add(new Clause(lead, 0));
        for (var i = lead.End; i < _words.Count; i++)
        {
            i = Visit(i);
        }

        return Clause.Close(_words, _found);
    }

    /// <summary>True for a word that is the verb of its clause or the first one of its verbs: "is", "should".</summary>
    public static bool IsFinite(string lower) => ClauseWords.Is(lower, ClauseRoles.Auxiliary);

    /// <summary>True for words that lead over to a clause: "in this regard", "to that end", "accordingly".</summary>
    public static bool IsTransition(WordList words, int from, int to)
    {
        if (to - from == 1)
        {
            return VerbReader.IsLink(words[from].Lower);
        }

        var first = words[from].Lower;
        if (to - from == 2)
        {
            return first == "in" && words[from + 1].Lower is "addition" or "turn";
        }

        return to - from is 3 or 4
            && first is "in" or "to" or "for" or "at" or "with"
            && words[from + 1].Lower is "this" or "that" or "these" or "those" or "doing" or "the"
            && words[to - 1].Lower is "regard" or "respect" or "context" or "connection" or "end" or "purpose"
                or "purposes" or "so" or "view" or "time" or "effect" or "reason";
    }

    private int Visit(int i)
    {
        ref readonly var word = ref _words[i];
        if (word.IsAside)
        {
            return i;
        }

        if (_words.Verbs.Find(word.Lower, _form).Count > 0 || word.Lower is "remains" or "is")
        {
            var phrase = VerbReader.Read(_words, i, _form);
            if (phrase is { } verb && verb.First > _found[_found.Count - 1].Verb.End - 1 && IsOperative(verb))
            {
                Add(verb);
                _subordinator = -1;
                _isPending = false;
                return verb.End - 1;
            }

            // "that the Office, through its programmes, supports": the verb that was waited for
            _isPending = phrase is null && _isPending;
        }

        if (word.Lower is "that" or "which" or "who" && !_words[i].EndsPart)
        {
            _subordinator = i;
            _isPending = true;
        }
        else if (ClauseWords.Is(word.Lower, ClauseRoles.Auxiliary))
        {
            _isPending = false;
        }

        return i;
    }

    // "Vigorously condemns and rejects" is one phrase; "Welcomes and encourages" does two things.
    private void Add(VerbPhrase verb)
    {
        var last = _found[_found.Count - 1].Verb;
        if (last.Class == verb.Class && last.End == verb.First - 1 && _words[last.End].Lower == "and")
        {
            var both = last.Modifiers.Concat(verb.Modifiers).ToEquatableArray();
            _found[_found.Count - 1] = new Clause(last with { End = verb.End, Modifiers = both }, 0);
            return;
        }

        var and = _words[verb.First - 1].After == ',' ? OpeningAnd(verb.First - 1) : -1;
        _found.Add(new Clause(verb, 0, -1, and < 0 ? -1 : and + 1));
    }

    private bool IsOperative(VerbPhrase verb)
    {
        var before = verb.First - 1;
        if (before < 0)
        {
            return false;
        }

        if (Clause.EndsSentence(_words, before))
        {
            return true;
        }

        // "and, in this regard, requests" / "and in that context encourages" / ", in this regard, calls upon"
        var joint = BeforeTransition(before);
        if (_words[joint].Lower is "and" or "but")
        {
            return joint > 0
                && (_words[joint].EndsPart
                    || _words[joint - 1].After is ',' or ';'
                    || !IsInRelative(joint)
                    || IsAddressed(verb));
        }

        return _words[joint].After switch
        {
            ';' => true,
            ',' => !_isPending || OpeningAnd(joint) >= 0 || !ClosesSubject(joint),
            _ => false,
        };
    }

    // Goes back over "in this regard" and the commas around it.
    private int BeforeTransition(int at)
    {
        if (_words[at].Lower is "and" or "but")
        {
            return at;
        }

        for (var length = 1; length <= 4; length++)
        {
            var from = at - length + 1;
            if (from > 0
                && IsTransition(_words, from, at + 1)
                && (_words[from - 1].Lower == "and" || _words[from - 1].EndsPart))
            {
                return from - 1;
            }
        }

        return at;
    }

    // "that the Office, through its programmes, supports": a short subject, and one aside between it and its verb.
    private bool ClosesSubject(int comma)
    {
        var open = comma - 1;
        while (open > _subordinator && open > comma - MeaningLimits.ReachOfVerb && _words[open].After != ',')
        {
            open--;
        }

        if (open <= _subordinator || _words[open].After != ',' || open - _subordinator > 10)
        {
            return false;
        }

        for (var i = _subordinator; i < open; i++)
        {
            if (_words[i].After == ',')
            {
                return false;
            }
        }

        return AddresseeReader.OpensAside(_words[open + 1]);
    }

    // ", and, bearing in mind the urgent need to …, invites": the comma closes what "and" opened.
    private int OpeningAnd(int comma)
    {
        var first = Math.Max(_found[_found.Count - 1].Verb.End, comma - MeaningLimits.ReachOfVerb);
        for (var i = comma; i > first && i > _subordinator; i--)
        {
            if (_words[i].Lower == "and" && _words[i].After == ',')
            {
                return i;
            }
        }

        return -1;
    }

    // "a mechanism that reviews progress and recommends measures"
    private bool IsInRelative(int joint)
    {
        if (_subordinator < 0 || _subordinator + 1 >= joint)
        {
            return false;
        }

        for (var i = _subordinator; i < joint; i++)
        {
            if (_words[i].EndsPart)
            {
                return false;
            }

            if (joint - i > MeaningLimits.ReachOfVerb)
            {
                return false;
            }
        }

        var verb = _subordinator + 1;
        while (verb < joint && VerbReader.IsModifier(_words[verb].Lower))
        {
            verb++;
        }

        var lower = _words[verb].Lower;
        return lower is "is" or "has"
            || (lower.Length > 3
                && lower[lower.Length - 1] == 's'
                && !_words[verb].IsCapital
                && lower is not ("this" or "those" or "these" or "states"));
    }

    // "encourages Member States to": nobody but an organ speaks like that.
    private bool IsAddressed(VerbPhrase verb)
    {
        if (!ComplementReader.IsAsking(verb.Class))
        {
            return false;
        }

        for (var i = verb.End; i < _words.Count && i < verb.End + MeaningLimits.ReachOfVerb; i++)
        {
            if (i > verb.End && Infinitives.IsInfinitive(_words, i))
            {
                return _words.NameAt(verb.End, i) is not null
                    || _words[verb.End].Lower is "the" or "all" or "relevant" or "other" or "interested" or "its";
            }
        }

        return false;
    }
}
