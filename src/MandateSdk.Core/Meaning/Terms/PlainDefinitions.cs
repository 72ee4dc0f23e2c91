using System.Collections.Generic;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning.Terms;

/// <summary>Definitions of terms without quotation marks: "A child means every human being below …".</summary>
internal static class PlainDefinitions
{
    /// <summary>The words, in small letters, of which each such definition has one.</summary>
    public static readonly string[] Markers =
    {
        "mean", "means", "understood", "defined", "defines", "purpose", "purposes",
    };

    /// <summary>Finds the definitions of a passage.</summary>
    /// <param name="text">The words.</param>
    /// <param name="finds">Takes the definitions.</param>
    public static void Find(TermText text, List<FoundTerm> finds)
    {
        for (var start = 0; start < text.Count; start = text.SentenceEnd(start))
        {
            var end = text.SentenceEnd(start);
            if (InSentence(text, start, end) is { } found)
            {
                finds.Add(found);
            }
        }
    }

    private static FoundTerm? InSentence(TermText text, int start, int end)
    {
        if (text.IsWord(start, "it", "they") && DefiningVerbs.IsMeaningAt(text, start + 1))
        {
            return OfSentenceBefore(text, start, end);
        }

        var subject = Preface.IsPurpose(text, start) ? SubjectAfterPreface(text, start, end) : start;
        if (subject >= 0 && VerbOf(text, subject, subject > start) is > 0 and var verb)
        {
            return Found(text, subject, verb, start, end);
        }

        return InRelativeClause(text, start, end);
    }

    // "Restorative justice is regarded as an alternative. It is defined as a unique response to crime."
    private static FoundTerm? OfSentenceBefore(TermText text, int start, int end)
    {
        if (start == 0)
        {
            return null;
        }

        var before = text.SentenceStart(start - 1);
        for (var i = before + 1; i <= before + MeaningLimits.LongestSubject && text.IsWord(i); i++)
        {
            if (text.IsWord(i, "is", "are", "was", "has", "have"))
            {
                return Found(text, before, i, start, end);
            }
        }

        return null;
    }

    // "For the purpose of this resolution, without prejudice to …, precious metals include gold": the subject stands
    // after the last comma before a verb that defines.
    private static int SubjectAfterPreface(TermText text, int start, int end)
    {
        var comma = -1;
        for (var i = start; i < end; i++)
        {
            if (text.KindAt(i) == WordTokenKind.Comma)
            {
                comma = i;
            }
            else if (comma > 0 && i > comma + 1 && DefiningVerbs.IsAt(text, i))
            {
                return comma + 1;
            }
        }

        return -1;
    }

    private static int VerbOf(TermText text, int subject, bool hasPreface)
    {
        if (!IsNoun(text, subject))
        {
            return -1;
        }

        for (var i = subject + 1; i <= subject + MeaningLimits.LongestSubject + 1 && text.IsWord(i); i++)
        {
            if (hasPreface ? DefiningVerbs.IsAt(text, i) : DefiningVerbs.IsMeaningAt(text, i))
            {
                return text.IsWord(i - 1, "and", "or", "by", "other", "all", "such", "a", "an", "the") ? -1 : i;
            }
        }

        return -1;
    }

    private static bool IsNoun(TermText text, int index) => text.IsWord(index)
        && !text.IsWord(index, "this", "that", "these", "those", "which", "it", "they", "he", "she", "we", "what",
            "there", "by", "as", "if",
            "in", "for", "when", "while", "with", "such", "to");

    // "the Declaration …, which defines violence against women as any act of …"
    private static FoundTerm? InRelativeClause(TermText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!text.IsWord(i, "defines"))
            {
                continue;
            }

            for (var j = i + 2; j <= i + 1 + MeaningLimits.LongestObject && text.IsWord(j); j++)
            {
                if (text.IsWord(j, "as")
                    && text.IsWord(j + 1, "a", "an", "any", "every", "each", "all", "the", "those"))
                {
                    return Found(text, i + 1, j, start, end);
                }
            }
        }

        return null;
    }

    private static FoundTerm Found(TermText text, int first, int termEnd, int start, int end)
    {
        if (text.IsWord(first, "a", "an", "the") && first + 1 < termEnd)
        {
            first++;
        }

        return new FoundTerm(TermKind.Definition, first, termEnd, start, end, Preface.ScopeWord(text, start, first));
    }
}
