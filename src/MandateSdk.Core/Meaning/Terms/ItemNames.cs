using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning.Terms;

/// <summary>
/// Names at the end of items: where every item of a list ends with a bracket such as "(situational crime prevention)",
/// each item describes what its bracket names.
/// </summary>
internal static class ItemNames
{
    private const int FewestWords = 2;

    /// <summary>True where a unit has several items, and each ends with its name.</summary>
    /// <param name="parent">The unit with the items.</param>
    /// <param name="text">Takes the words of the items.</param>
    public static bool AreNamed(UnitNode parent, TermText text)
    {
        var count = 0;
        for (var i = 0; i < parent.Children.Count; i++)
        {
            if (parent.Children[i] is { Kind: UnitNodeKind.Item } item)
            {
                count++;
                text.Read(item.Wording.Tokens);
                if (Bracket(text) < 0)
                {
                    return false;
                }
            }
        }

        return count > 1;
    }

    /// <summary>Finds the names at the end of an item of such a list.</summary>
    /// <param name="text">The words of the item.</param>
    /// <param name="finds">Takes the names.</param>
    public static void Find(TermText text, List<FoundTerm> finds)
    {
        var open = Bracket(text);
        if (open <= 0)
        {
            return;
        }

        var close = text.PartnerOf(open);
        var first = open + 1;
        for (var i = first; i <= close; i++)
        {
            if (i == close || text.IsWord(i, "or"))
            {
                finds.Add(new FoundTerm(TermKind.ShortName, first, i, 0, open));
                first = i + 1;
            }
        }
    }

    // The lexeme that opens the bracket at the end; -1 where there is none, or one that says something else.
    private static int Bracket(TermText text)
    {
        var close = text.Count - 1;
        while (close >= 0
            && (text.KindAt(close) is WordTokenKind.Period or WordTokenKind.Comma or WordTokenKind.Other
                || text.IsWord(close, "and", "or")))
        {
            close--;
        }

        if (text.KindAt(close) != WordTokenKind.CloseBracket)
        {
            return -1;
        }

        var open = text.PartnerOf(close);
        if (open <= 0 || close - open - 1 is < FewestWords or > MeaningLimits.LongestItemName
            || text.IsWord(open + 1, "see", "not", "the", "a", "an", "to", "or", "if", "as", "in", "for", "including",
                "with", "by", "from"))
        {
            return -1;
        }

        for (var i = open + 1; i < close; i++)
        {
            if (!text.IsWord(i) || text.IsCapital(i) || text.At(i).Any(char.IsDigit) || text.At(i).IndexOf('.') >= 0)
            {
                return -1;
            }
        }

        return open;
    }
}
