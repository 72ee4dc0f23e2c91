using System;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>The body that a citation names before "resolution" or after the number.</summary>
/// <param name="Organ">The body; null where none is named by its full name.</param>
/// <param name="ShortName">The short name, such as "Council"; null where none stands there.</param>
/// <param name="IsUnknown">True where a body is named of whose resolutions nothing is known: "Executive Board decision
/// 2008/1".</param>
/// <param name="Parties">The conference of the parties to a treaty that only the text can tell; null for any other
/// body.</param>
internal sealed record CitedBody(Organ? Organ, string? ShortName, bool IsUnknown, PartiesOfTreaty? Parties = null)
{
    /// <summary>No body is named.</summary>
    public static CitedBody NotNamed { get; } = new(null, null, false);

    /// <summary>
    /// Reads the body before the noun: "General Assembly resolution", "Council resolution", "GA resolution".
    /// </summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The first token; afterwards the noun, where a body stands before it.</param>
    public static CitedBody ReadBefore(TokenReader tokens, ref int at)
    {
        if (OrganBook.Of(tokens.Lexicon).TryRead(tokens, ref at) is { } organ)
        {
            return new CitedBody(organ, null, false);
        }

        var behind = at;
        if (PartiesOfTreaty.TryRead(tokens, ref behind) is { } parties && ResolutionGrammar.IsNoun(tokens, behind))
        {
            at = behind;
            return new CitedBody(null, null, false, parties);
        }

        if (ResolutionGrammar.IsNoun(tokens, at))
        {
            return IsNounOfBody(tokens, at - 1) ? new CitedBody(null, null, true) : NotNamed;
        }

        var next = at;
        var shortName = OrganBook.Of(tokens.Lexicon).ReadShortName(tokens, ref next);
        if (shortName is null || !ResolutionGrammar.IsNoun(tokens, next))
        {
            return NotNamed;
        }

        var isPartOfName = IsQualified(tokens, at);
        at = next;
        return OrganBook.Of(tokens.Lexicon).OfAbbreviation(shortName) is { } abbreviated
            ? new CitedBody(abbreviated, null, false)
            : isPartOfName ? new CitedBody(null, null, true)
            : new CitedBody(null, shortName, false);
    }

    /// <summary>
    /// Reads the body after the number: "resolution 5/5 of 22 October 2010 of the Conference of the Parties to …".
    /// </summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The token after the number; afterwards that after the body.</param>
    public static CitedBody ReadBehind(TokenReader tokens, ref int at)
    {
        if (!tokens.Is(at, "of") || !tokens.Is(at + 1, "the"))
        {
            return NotNamed;
        }

        var next = at + 2;
        if (OrganBook.Of(tokens.Lexicon).TryRead(tokens, ref next) is { } organ)
        {
            at = next;
            return new CitedBody(organ, null, false);
        }

        if (PartiesOfTreaty.TryRead(tokens, ref next) is { } parties)
        {
            at = next;
            return new CitedBody(null, null, false, parties);
        }

        var shortName = OrganBook.Of(tokens.Lexicon).ReadShortName(tokens, ref next);
        if (shortName is not null && !tokens.IsCapitalised(next) && !tokens.Is(next, "on", "of", "for"))
        {
            at = next;
            return new CitedBody(null, shortName, false);
        }

        if (!IsUnknownBody(tokens, at + 2, out var end))
        {
            return NotNamed;
        }

        // "of the Governing Council of the … Programme of 22 February 2013": the name ends where its date begins.
        var dateAt = end;
        PrintedDate.TryReadOf(tokens, ref dateAt);
        at = dateAt > end ? end : at;
        return new CitedBody(null, null, true);
    }

    // "the Governing Council resolution": the word before makes it another body. The first word of a sentence does not.
    private static bool IsQualified(TokenReader tokens, int at) =>
        tokens.IsCapitalised(at - 1) && tokens.KindAt(at - 2) == CitationTokenKind.Word && at > 1;

    private static bool IsNounOfBody(TokenReader tokens, int at) =>
        tokens.IsCapitalised(at) && BodyNouns.Is(tokens.SliceAt(at), BodyNounRoles.Numbers);

    private static bool IsUnknownBody(TokenReader tokens, int at, out int end)
    {
        var isBody = false;
        end = at;
        for (var i = at; i < at + (isBody ? 2 : 1) * MeaningLimits.LongestNameOfBody
            && (tokens.IsCapitalised(i) || tokens.Is(i, "of", "on", "for", "the") || tokens.Is(i, "and")); i++)
        {
            isBody |= IsNounOfBody(tokens, i);
            end = tokens.IsCapitalised(i) ? i + 1 : end;
        }

        return isBody;
    }
}
