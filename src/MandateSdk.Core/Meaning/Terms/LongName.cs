using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning.Terms;

/// <summary>Finds the name that a short name or an abbreviation stands for: the one right before it.</summary>
internal static class LongName
{
    /// <summary>The first lexeme of the name that ends before a lexeme; -1 where none stands there.</summary>
    /// <param name="text">The words.</param>
    /// <param name="end">The lexeme after the last one of the name.</param>
    /// <param name="head">The last word of the short name, which the long name has too: "Protocol"; null for an
    /// abbreviation.</param>
    public static int StartBefore(TermText text, int end, string? head)
    {
        var start = NameStart(text, end);
        if (head is null || start < 0 || HasWord(text, start, end, head))
        {
            return start >= 0 ? start : DescriptionStart(text, end);
        }

        // "the Protocol to Prevent …, supplementing the United Nations Convention … (the “Trafficking Protocol”)": the
        // name that was meant stands farther off.
        for (var i = start - 1; i >= end - (2 * MeaningLimits.LongestFullName) && i >= text.SentenceStart(end - 1); i--)
        {
            if (text.IsCapital(i) && text.IsWord(i, head))
            {
                return NameStart(text, i + 1);
            }
        }

        return start;
    }

    // Back over capitals and what stands between them: "Guidelines for the Prevention of Juvenile Delinquency".
    private static int NameStart(TermText text, int end)
    {
        var first = -1;
        for (var i = end - 1; i >= 0
            && i >= end - MeaningLimits.LongestFullName
            && i >= text.SentenceStart(end - 1); i--)
        {
            if (text.IsCapital(i) && !IsArticle(text, i))
            {
                first = i;
            }
            else if (first < 0 || !IsInsideName(text, i))
            {
                break;
            }
        }

        return first;
    }

    private static bool IsInsideName(TermText text, int i)
    {
        if (IsArticle(text, i))
        {
            return IsPreposition(text, i - 1) && text.IsCapital(i - 2);
        }

        if (text.KindAt(i) == WordTokenKind.Comma)
        {
            return text.IsCapital(i - 1) && text.IsCapital(i + 1);
        }

        if (text.IsWord(i, "and", "or"))
        {
            return text.KindAt(i - 1) != WordTokenKind.Comma
                && (text.IsCapital(i + 1) || !IsArticle(text, i + 1))
                && !IsArticle(text, i + 1);
        }

        return IsPreposition(text, i) || (text.IsWord(i) && char.IsDigit(text.At(i)[0]) && text.IsCapital(i - 1));
    }

    // "the completion of the comprehensive self-assessment checklist (“omnibus tool”)": what the article begins.
    private static int DescriptionStart(TermText text, int end)
    {
        for (var i = end - 1; i >= 0
            && i >= end - MeaningLimits.LongestFullName
            && i >= text.SentenceStart(end - 1); i--)
        {
            if (IsArticle(text, i))
            {
                return i + 1 < end ? i + 1 : -1;
            }
        }

        return end > 0 ? text.SentenceStart(end - 1) : -1;
    }

    private static bool HasWord(TermText text, int start, int end, string word)
    {
        for (var i = start; i < end; i++)
        {
            if (text.IsWord(i, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsArticle(TermText text, int index) =>
        text.IsWord(index, "the", "a", "an", "its", "their", "this");

    private static bool IsPreposition(TermText text, int index) =>
        text.IsWord(index, "of", "for", "on", "in", "to", "against", "by", "with", "from", "at", "under", "de", "des",
            "du", "la");
}
