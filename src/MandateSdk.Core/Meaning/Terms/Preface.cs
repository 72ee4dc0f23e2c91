
namespace MandateSdk.Core.Meaning.Terms;

/// <summary>What stands before a term that is defined: "For the purposes of the present Guidelines,".</summary>
internal static class Preface
{
    /// <summary>True where a sentence begins with words that announce a meaning.</summary>
    /// <param name="text">The words.</param>
    /// <param name="start">The first lexeme of the sentence.</param>
    public static bool IsAt(TermText text, int start) =>
        IsPurpose(text, start)
        || text.Follows(start, "as", "used", "in")
        || text.Follows(start, "within", "the", "meaning", "of")
        || (text.IsWord(start, "in", "under", "throughout") && NamesThisText(text, start + 1));

    /// <summary>True where a sentence begins with "For the purpose of".</summary>
    public static bool IsPurpose(TermText text, int start) =>
        text.Follows(start, "for", "the")
            && text.IsWord(start + 2, "purpose", "purposes")
            && text.IsWord(start + 3, "of");

    /// <summary>
    /// The part of the text in which a meaning holds, such as "paragraph"; null for the whole instrument.
    /// </summary>
    /// <param name="text">The words.</param>
    /// <param name="start">The first lexeme of the sentence.</param>
    /// <param name="end">The first lexeme of the term.</param>
    public static string? ScopeWord(TermText text, int start, int end)
    {
        for (var i = start; i + 1 < end && i < start + MeaningLimits.LongestPreface; i++)
        {
            if (text.IsWord(i, "this", "present")
                && text.IsWord(i + 1, "paragraph", "subparagraph", "section", "article", "chapter"))
            {
                return text.At(i + 1).ToLowerInvariant();
            }
        }

        return null;
    }

    private static bool NamesThisText(TermText text, int index) =>
        text.IsWord(index, "this", "these")
            || (text.IsWord(index, "the") && text.IsWord(index + 1, "present", "context"));
}
