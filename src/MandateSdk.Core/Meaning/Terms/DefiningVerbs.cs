using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning.Terms;

/// <summary>The verbs by which a sentence gives a meaning to its subject.</summary>
internal static class DefiningVerbs
{
    // Asked at every word of a sentence.
    private static readonly WordTable<bool> BeforeVerb = WordTable<bool>.Of(
        "shall", "should", "may", "can", "will", "must", "is", "are", "be", "to", "also", "further", "therefore",
        "generally", "here", "not", "only");

    /// <summary>True where a verb that defines begins; what stands before it must be known for a term.</summary>
    /// <param name="text">The words.</param>
    /// <param name="index">The lexeme at which the verb should begin.</param>
    public static bool IsAt(TermText text, int index)
    {
        var at = SkipModal(text, index);
        return text.IsWord(at, "mean", "means", "comprise", "comprises", "include", "includes", "denote", "denotes",
            "signify", "signifies",
                "encompass", "encompasses")
            || (text.IsWord(at, "refer", "refers") && text.IsWord(at + 1, "to"))
            || (text.IsWord(at, "has", "have") && text.IsWord(at + 1, "the") && HasMeaning(text, at + 2))
            || IsPassive(text, at);
    }

    /// <summary>True where a verb that says "means" begins, for subjects without quotation marks.</summary>
    /// <param name="text">The words.</param>
    /// <param name="index">The lexeme at which the verb should begin.</param>
    public static bool IsMeaningAt(TermText text, int index)
    {
        // "This means that …", "ways and means of …": what a term means begins with an article or the like.
        var at = SkipModal(text, index);
        return text.IsWord(at, "mean", "means")
            ? text.IsWord(at + 1, "a", "an", "any", "every", "each", "all", "the", "those", "one", "such")
            : text.IsWord(at - 1, "be", "is", "are") && text.IsWord(at, "understood", "defined")
                && (text.IsWord(at + 1, "as") || text.Follows(at + 1, "to", "mean"));
    }

    /// <summary>True for "is" or "are", which define after "the term" only.</summary>
    public static bool IsCopulaAt(TermText text, int index) =>
        text.IsWord(index, "is", "are") && text.IsWord(index + 1, "a", "an", "any", "the");

    private static bool HasMeaning(TermText text, int index) =>
        text.IsWord(index, "meaning", "meanings") || text.IsWord(index + 1, "meaning", "meanings");

    // "is not defined" says that there is no definition.
    private static bool IsPassive(TermText text, int at) => !text.IsWord(at - 1, "not") && IsParticiple(text, at);

    private static bool IsParticiple(TermText text, int at) =>
        (text.IsWord(at, "understood", "defined", "construed", "interpreted", "taken", "used")
            && text.IsWord(at + 1, "as", "to", "in"))
        || (text.IsWord(at, "defined", "understood") && !text.IsWord(at + 1));

    private static int SkipModal(TermText text, int index)
    {
        var at = index;
        while (at < index + 4 && text.IsWord(at, BeforeVerb))
        {
            at++;
        }

        return at;
    }
}
