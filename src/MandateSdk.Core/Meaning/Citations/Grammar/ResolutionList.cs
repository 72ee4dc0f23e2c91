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

    /// <summary>The list after what was read at a token; null where nothing there announces or continues one.</summary>
    public static ResolutionList? After(TokenReader tokens, int at, IReadOnlyList<Citation> found) =>
        found.Count > 0 ? After(tokens, found)
        : !ResolutionGrammar.IsNoun(tokens, at) ? null
        : new ResolutionList(
            tokens.IsWord(at, "decision", "decisions") ? ReferenceKind.Decision : ReferenceKind.Resolution,
            tokens.IsWord(at, "resolutions", "decisions"),
            null);

    private static ResolutionList? After(TokenReader tokens, IReadOnlyList<Citation> found)
    {
        var last = found.LastOrDefault(citation => citation.Kind is ReferenceKind.Resolution or ReferenceKind.Decision
            && citation.Works.Any(work => work.Number is not null));
        if (last is null)
        {
            return null;
        }

        var isPlural = last.IsContinuation
            || Enumerable.Range(found[0].Start, last.End - found[0].Start)
                .Any(word => tokens.IsWord(word, "resolutions", "decisions"));
        return new ResolutionList(last.Kind, isPlural, last.Works.Last(work => work.Number is not null).Number);
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
