using System.Collections.Generic;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>
/// Finds the clauses of an item under "Decides to:": "(b) Take note of the report and to request the Secretariat to …".
/// </summary>
internal static class InfinitiveFinder
{
    /// <summary>Finds the clauses.</summary>
    /// <param name="words">The words of the item.</param>
    /// <param name="lead">The verb phrase at its head.</param>
    public static List<Clause> Find(WordList words, VerbPhrase lead)
    {
        var found = new List<Clause> { new(lead, 0) };
        for (var i = lead.End; i < words.Count; i++)
        {
            if (words[i].IsAside
                || words.Verbs.Find(words[i].Lower, VerbForm.Base).Count == 0
                || VerbReader.Read(words, i, VerbForm.Base) is not { } verb)
            {
                continue;
            }

            // "and to request", ", and request"; an infinitive of the one who was asked has neither "to" after "and"
            // nor an addressee.
            var before = verb.First - 1;
            var isTo = before > 0 && words[before].Lower == "to" && words[before - 1].Lower == "and";
            var isAsked = ComplementReader.IsAsking(found[found.Count - 1].Verb.Class);
            var isAnd = words[before].Lower == "and" && words[before - 1].After is ',' or ';';
            if (!isAsked && (isTo || isAnd) && ComplementReader.IsAsking(verb.Class))
            {
                found.Add(new Clause(verb, 0, -1, isTo ? before : -1));
                i = verb.End - 1;
            }
        }

        return Clause.Close(words, found);
    }
}
