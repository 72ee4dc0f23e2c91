using System.Collections.Generic;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning.Terms;

/// <summary>
/// Definitions of terms in quotation marks: "“Parties” means …", "the term “restorative justice” refers to …".
/// </summary>
internal static class QuotedDefinitions
{
    /// <summary>Finds the definitions of a passage.</summary>
    /// <param name="text">The words.</param>
    /// <param name="finds">Takes the definitions.</param>
    public static void Find(TermText text, List<FoundTerm> finds)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (text.KindAt(i) != WordTokenKind.OpenQuote || !IsTerm(text, i))
            {
                continue;
            }

            var start = text.SentenceStart(i);
            var terms = new List<int>();
            var last = ReadList(text, i, terms);
            if (Defines(text, start, i, last))
            {
                var scope = Preface.ScopeWord(text, start, i);
                var end = text.SentenceEnd(i);
                foreach (var open in terms)
                {
                    finds.Add(new FoundTerm(TermKind.Definition, open + 1, text.PartnerOf(open), start, end, scope));
                }
            }

            i = last;
        }
    }

    /// <summary>True where a quotation can be a term: it is short, and no sentence.</summary>
    public static bool IsTerm(TermText text, int open)
    {
        var close = text.PartnerOf(open);
        if (close <= open + 1 || close - open - 1 > MeaningLimits.LongestTerm)
        {
            return false;
        }

        for (var i = open + 1; i < close; i++)
        {
            // A comma at the end of a quotation belongs to the sentence around it.
            if (!text.IsWord(i)
                && !(text.KindAt(i) is WordTokenKind.Comma or WordTokenKind.OpenBracket or WordTokenKind.CloseBracket
                    && i + 1 < close))
            {
                return false;
            }
        }

        return true;
    }

    // “trafficking”, “smuggling” and “transport”: the last closing mark of the list.
    private static int ReadList(TermText text, int open, List<int> terms)
    {
        terms.Add(open);
        var last = text.PartnerOf(open);
        while (terms.Count < MeaningLimits.MostTermsInList)
        {
            var next = last + 1;
            while (text.KindAt(next) == WordTokenKind.Comma || text.IsWord(next, "and", "or"))
            {
                next++;
            }

            if (next == last + 1 || text.KindAt(next) != WordTokenKind.OpenQuote || !IsTerm(text, next))
            {
                return last;
            }

            terms.Add(next);
            last = text.PartnerOf(next);
        }

        return last;
    }

    private static bool Defines(TermText text, int start, int open, int close)
    {
        var before = open - 1;
        var isNamedTerm = text.IsWord(before, "term", "terms", "word", "words", "expression", "expressions", "phrase",
            "phrases");
        if (!isNamedTerm && text.IsWord(before, "a", "an", "the"))
        {
            before--;
        }

        var isAtHead = before < start
            || (Preface.IsAt(text, start) && text.KindAt(before) is WordTokenKind.Comma or WordTokenKind.Other);
        if (!isNamedTerm && !isAtHead)
        {
            return false;
        }

        var verb = SkipInsertion(text, close + 1);
        if (DefiningVerbs.IsAt(text, verb))
        {
            return true;
        }

        return isNamedTerm && (DefiningVerbs.IsCopulaAt(text, verb) || HasVerbNear(text, close + 1));
    }

    // "“child”, for the purposes of this Convention, means", "“X” (in English only) means", "“X” in this context
    // means".
    private static int SkipInsertion(TermText text, int index)
    {
        if (text.KindAt(index) == WordTokenKind.OpenBracket && text.PartnerOf(index) > index)
        {
            index = text.PartnerOf(index) + 1;
        }

        if (text.IsWord(index, "in", "as") && text.IsWord(index + 1, "this", "the", "used"))
        {
            for (var i = index; i < index + MeaningLimits.LongestObject; i++)
            {
                if (DefiningVerbs.IsAt(text, i))
                {
                    return i;
                }
            }
        }

        if (text.KindAt(index) == WordTokenKind.Comma)
        {
            for (var i = index + 1; i < index + MeaningLimits.LongestInsertion
                && text.KindAt(i) != WordTokenKind.Period; i++)
            {
                if (text.KindAt(i) == WordTokenKind.Comma && DefiningVerbs.IsAt(text, i + 1))
                {
                    return i + 1;
                }
            }
        }

        return index;
    }

    private static bool HasVerbNear(TermText text, int index)
    {
        for (var i = index; i < index + MeaningLimits.ReachOfDefiningVerb
            && text.KindAt(i) is WordTokenKind.Word or WordTokenKind.Comma; i++)
        {
            if (text.IsWord(i, "shall", "should", "may", "can", "is", "are", "be") && DefiningVerbs.IsAt(text, i))
            {
                return true;
            }
        }

        return false;
    }
}
