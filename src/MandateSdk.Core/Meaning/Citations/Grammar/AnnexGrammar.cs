using System.Collections.Generic;
using MandateSdk.Core.Records;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>
/// "annexed to the present resolution", "annexed to that decision": the annex of a text that is only pointed to.
/// </summary>
internal static class AnnexGrammar
{
    private static readonly string[] AnnexedTo = { "annexed", "to" };

    /// <summary>The words, in small letters, with which such a citation begins.</summary>
    public static readonly string[] Openings = { AnnexedTo[0] };

    /// <summary>Reads a citation of an annex.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The first token; afterwards the token after the citation.</param>
    /// <returns>The citation; none where none stands here.</returns>
    public static IReadOnlyList<Citation> Read(TokenReader tokens, ref int at)
    {
        if (!tokens.Spells(at, AnnexedTo) || !tokens.IsWord(at + 2, "the", "this", "that"))
        {
            return [];
        }

        var noun = tokens.IsWord(at + 3, "present") ? at + 4 : at + 3;
        if (!tokens.IsWord(noun, "resolution", "decision", "report", "declaration"))
        {
            return [];
        }

        var isItself = tokens.IsWord(at + 2, "this") || tokens.IsWord(at + 3, "present");
        var start = at;
        at = noun + 1;
        var annex = CitedWork.Of(isItself ? CitedBy.Itself : CitedBy.Last) with { Paths = [CitedPath.Annex] };
        return [new Citation(ReferenceKind.Annex, start, at, [annex])];
    }
}
