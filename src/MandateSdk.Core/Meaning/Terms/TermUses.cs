using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Records;

namespace MandateSdk.Core.Meaning.Terms;

/// <summary>Finds where defined terms are used, in one walk over the text.</summary>
internal static class TermUses
{
    /// <summary>Finds the uses of all terms of a document.</summary>
    /// <param name="terms">The terms; they take their uses.</param>
    /// <param name="passages">The passages in the order of the text.</param>
    /// <param name="text">Takes the words of one passage after the other.</param>
    public static void Find(IReadOnlyList<TermDraft> terms, IReadOnlyList<Passage> passages, TermText text)
    {
        if (terms.Count == 0)
        {
            return;
        }

        var names = new TermNames();
        var defined = new DefinedPlaces(terms);
        var starting = terms.OrderBy(term => term.FromPassage).ThenBy(term => term.FromToken).ToArray();
        var next = 0;
        for (var i = starting[0].FromPassage; i < passages.Count; i++)
        {
            var wording = passages[i].Read();
            var definitions = defined.In(i);
            text.Read(wording.Tokens);
            for (var at = 0; at < text.Count;)
            {
                while (next < starting.Length
                    && (starting[next].FromPassage < i
                        || (starting[next].FromPassage == i && starting[next].FromToken <= at)))
                {
                    names.Add(starting[next++]);
                }

                // A term is not used where it is defined.
                var length = definitions is not null && definitions.TryGetValue(at, out var ofDefined)
                    ? ofDefined
                    : names.CanBegin(text, at) ? AddUse(names, passages[i], text, wording, at)
                    : 1;
                at += Math.Max(1, length);
            }
        }
    }

    // Where terms are defined: passage → first token → length.
    private sealed class DefinedPlaces
    {
        private readonly Dictionary<int, Dictionary<int, int>> _byPassage = new();

        public DefinedPlaces(IReadOnlyList<TermDraft> terms)
        {
            foreach (var term in terms)
            {
                if (!_byPassage.TryGetValue(term.Passage, out var places))
                {
                    _byPassage.Add(term.Passage, places = new Dictionary<int, int>());
                }

                places[term.First] = term.Length;
            }
        }

        public Dictionary<int, int>? In(int passage) => _byPassage.TryGetValue(passage, out var places) ? places : null;
    }

    // The longest name counts: "Trafficking in Persons Protocol" is no use of "Protocol".
    private static int AddUse(TermNames names, Passage passage, TermText text, Wording wording, int at)
    {
        var (term, length) = names.Longest(text, at, passage);
        if (term is null)
        {
            return 0;
        }

        var start = text.Tokens[at].Start;
        var spans = wording.SpansOf(start, text.Tokens[at + length - 1].End - start);
        if (spans.Count > 0 && !IsInsideLongerName(text, at, at + length, term.Term))
        {
            term.Add(new TermUseRecord(passage.Unit, passage.Document.Source.LineNumberAt(spans[0].Start), spans));
        }

        return length;
    }

    // "the Organized Crime Convention" and "the Convention on the Rights of the Child" are no uses of "the Convention".
    private static bool IsInsideLongerName(TermText text, int first, int end, TermRecord term)
    {
        if (!text.IsCapital(first))
        {
            return false;
        }

        if (term.Kind == TermKind.Definition)
        {
            return IsPartOfName(text, first, end);
        }

        // "the 1988 Convention" is another one, too.
        var isAfterName = text.IsWord(first - 1)
            && !char.IsLower(text.At(first - 1)[0])
            && first - 1 > text.SentenceStart(first)
            && !text.IsWord(first - 1, "The", "This", "That", "A", "Its");
        return isAfterName || GoesOn(text, end);
    }

    // "the Commission on Crime Prevention and Criminal Justice" speaks of no crime prevention. A defined term has no
    // capital of its own inside a sentence, but "Parties" can keep the one of its definition: other words with capitals
    // must be joined to it.
    private static bool IsPartOfName(TermText text, int first, int end)
    {
        var start = text.SentenceStart(first);
        var isAfterName = first - 1 > start && text.IsCapital(first - 1);
        var isGoverned = first - 2 > start
            && text.IsWord(first - 1, "on", "for", "of", "against", "in")
            && text.IsCapital(first - 2);
        return isAfterName || isGoverned || (first > start && text.IsCapital(end) && text.IsWord(end));
    }

    private static bool GoesOn(TermText text, int end)
    {
        if (text.IsCapital(end))
        {
            return true;
        }

        if (!text.IsWord(end, "on", "for", "against", "relating", "concerning"))
        {
            return false;
        }

        var next = text.IsWord(end + 1, "the", "to") ? end + 2 : end + 1;
        return text.IsCapital(text.IsWord(next, "the") ? next + 1 : next);
    }
}
