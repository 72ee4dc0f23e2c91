using System;
using System.Collections.Generic;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>All citations of a passage, and all names of texts in it.</summary>
/// <param name="Tokens">The tokens of the passage.</param>
/// <param name="Citations">The citations, in the order of the words; none begins inside another.</param>
/// <param name="Names">The names of texts, in the order of the words; those inside citations too.</param>
/// <param name="Organs">The bodies that are named, with the token after each, in the order of the words.</param>
internal sealed record PassageCitations(
    TokenReader Tokens,
    IReadOnlyList<Citation> Citations,
    IReadOnlyList<CitedName> Names,
    IReadOnlyList<OrganMention> Organs)
{
    /// <summary>What most passages have.</summary>
    public static PassageCitations None { get; } =
        new(new TokenReader(string.Empty, Lexicon.BuiltIn), [], [], []);

    /// <summary>True where nothing was found.</summary>
    public bool IsNothing => Citations.Count == 0 && Names.Count == 0 && Organs.Count == 0;

    /// <summary>
    /// The place of the first citation that begins at a token or after it; the number of citations where there is none.
    /// </summary>
    public int FirstCitationFrom(int token) => FirstFrom(Citations, static citation => citation.Start, token);

    /// <summary>
    /// The place of the first name that begins at a token or after it; the number of names where there is none.
    /// </summary>
    public int FirstNameFrom(int token) => FirstFrom(Names, static name => name.Start, token);

    /// <summary>
    /// The last name that begins before a token and is of a kind; null where there is none not far before.
    /// </summary>
    /// <param name="token">The token.</param>
    /// <param name="isMeant">What is asked of the name.</param>
    /// <remarks>A passage that names more texts than this before it comes to the point tells nothing.</remarks>
    public CitedName? LastNameBefore(int token, Func<CitedName, bool> isMeant)
    {
        var last = FirstNameFrom(token) - 1;
        for (var at = last; at >= 0 && last - at < MeaningLimits.MostNamesBefore; at--)
        {
            if (isMeant(Names[at]))
            {
                return Names[at];
            }
        }

        return null;
    }

    private static int FirstFrom<T>(IReadOnlyList<T> items, Func<T, int> startOf, int token)
    {
        var low = 0;
        for (var high = items.Count; low < high;)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = startOf(items[middle]) < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
