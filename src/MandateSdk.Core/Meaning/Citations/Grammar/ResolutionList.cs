using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Records;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>The list of resolutions or decisions that is under way in a passage.</summary>
/// <param name="Kind">What it is one of.</param>
/// <param name="IsPlural">True where "resolutions" announced it.</param>
/// <param name="Last">The number that was cited last; null where none was yet.</param>
/// <remarks>
/// "resolutions 5/1, on institution-building, and 5/2, on the Code of Conduct": between the numbers stand titles and
/// subjects of any length, so the list is open to the end of the passage, or until another one is announced.
/// </remarks>
internal sealed record ResolutionList(ReferenceKind Kind, bool IsPlural, ResolutionNumber? Last)
{
    // What stands before a number that goes on with a list; after "conclusions" or "No." it is something else's.
    private static readonly string[] Before =
    {
        ",", ";", "and", "or", "in", "to", "by", "particular", "including", "especially", "notably", "namely", "also",
        "most",
        "recently", "subsequently", "resolutions", "decisions", "resolution", "decision", "(",
    };

    /// <summary>The list that a noun announces before which nothing was read; null where none stands here.</summary>
    public static ResolutionList? AnnouncedAt(TokenReader tokens, int at) => !ResolutionGrammar.IsNoun(tokens, at)
        ? null
        : new ResolutionList(
            tokens.IsWord(at, "decision", "decisions") ? ReferenceKind.Decision : ReferenceKind.Resolution,
            tokens.IsWord(at, "resolutions", "decisions"),
            null);

    /// <summary>The list after some citations; null where they announce or continue none.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="found">The citations of the passage.</param>
    /// <param name="from">The place of the first one that was read now.</param>
    public static ResolutionList? After(TokenReader tokens, List<Citation> found, int from)
    {
        for (var i = found.Count - 1; i >= from; i--)
        {
            if (found[i].Kind is ReferenceKind.Resolution or ReferenceKind.Decision && LastNumberOf(found[i]) is { } number)
            {
                var isPlural = found[i].IsContinuation || HasPlural(tokens, found[from].Start, found[i].End);
                return new ResolutionList(found[i].Kind, isPlural, number);
            }
        }

        return null;
    }

    private static ResolutionNumber? LastNumberOf(Citation citation)
    {
        for (var i = citation.Works.Count - 1; i >= 0; i--)
        {
            if (citation.Works[i].Number is { } number)
            {
                return number;
            }
        }

        return null;
    }

    private static bool HasPlural(TokenReader tokens, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (tokens.IsWord(at, "resolutions", "decisions"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where a number can go on with the list.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The first token of the number.</param>
    /// <param name="number">The number.</param>
    public bool CanTake(TokenReader tokens, int at, ResolutionNumber number)
    {
        if (!tokens.Is(at - 1, Before))
        {
            return false;
        }

        // "1/2" and "24/7" are no resolutions; but they go on with a list of such numbers.
        return IsUnmistakable(number)
            || (IsPlural
                && Last is { SessionNumber: > 0 and < 100 }
                && number.SessionNumber is > 0 and < 100
                && tokens.Is(at - 1, "and", ","));
    }

    private static bool IsUnmistakable(ResolutionNumber number) =>
        number.Bracket.Length > 0
            || number.SessionNumber is > 29 and < 200 or > 1945 and < 2200
            || number.IsOfSpecialSession;
}
