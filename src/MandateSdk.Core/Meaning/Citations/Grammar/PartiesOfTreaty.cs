
namespace MandateSdk.Core.Meaning.Citations;

/// <summary>
/// The conference of the parties to a treaty that only the text can tell: "the Conference of the Parties to the
/// Convention".
/// </summary>
/// <param name="Treaty">The treaty as it is named.</param>
/// <param name="Words">The words of the whole, without article.</param>
/// <param name="ShortName">What stands for it later, such as "Conference of the Parties".</param>
internal sealed record PartiesOfTreaty(CitedName Treaty, string Words, string ShortName)
{
    private static readonly string[][] Meetings =
    {
        new[] { "Conference", "of", "the", "Parties" }, new[] { "Conference", "of", "the", "States", "Parties" },
            new[] { "Conference", "of", "States", "Parties" },
        new[] { "Meeting", "of", "the", "Parties" }, new[] { "Meeting", "of", "the", "States", "Parties" },
            new[] { "Meeting", "of", "States", "Parties" },
    };

    /// <summary>The words with which such a conference begins.</summary>
    public static readonly string[] Openings = { "Conference", "Meeting" };

    /// <summary>Reads a conference with its treaty.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The first token; afterwards the token after the treaty.</param>
    public static PartiesOfTreaty? TryRead(TokenReader tokens, ref int at)
    {
        if (!tokens.Is(at, Openings))
        {
            return null;
        }

        foreach (var meeting in Meetings)
        {
            var next = at + meeting.Length + 2;
            if (tokens.Spells(at, meeting)
                && tokens.Is(next - 2, "to")
                && tokens.Is(next - 1, "the")
                && CitedName.TryRead(tokens, ref next) is { } treaty)
            {
                var words = tokens.SliceOf(at, next).ToString();
                at = next;
                return new PartiesOfTreaty(treaty, words, string.Join(" ", meeting));
            }
        }

        return null;
    }
}

/// <summary>A body where it is named.</summary>
/// <param name="Organ">The body; null for one that only the text can tell.</param>
/// <param name="Parties">The conference of the parties to a treaty; null for any other body.</param>
/// <param name="End">The token after the name.</param>
internal sealed record OrganMention(Organ? Organ, PartiesOfTreaty? Parties, int End);
