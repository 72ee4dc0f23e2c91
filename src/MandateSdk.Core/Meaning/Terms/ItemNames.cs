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

    /// <summary>The ids of the items of a unit that end with their names; none where one item does not.</summary>
    /// <param name="parent">The unit with the items.</param>
    public static IReadOnlyList<string> NamedItems(UnitNode parent)
    {
        var items = parent.Children.Where(child => child.Kind == UnitNodeKind.Item).ToArray();
        return items.Length > 1 && items.All(item => Bracket(new TermText(item.Wording.Tokens)) >= 0)
            ? items.Select(item => item.Id).ToArray()
            : [];
    }

    /// <summary>The names at the end of an item of such a list.</summary>
    public static IEnumerable<FoundTerm> In(TermText text)
    {
        var open = Bracket(text);
        if (open <= 0)
        {
            yield break;
        }

        var close = text.PartnerOf(open);
        var first = open + 1;
        for (var i = first; i <= close; i++)
        {
            if (i == close || text.IsWord(i, "or"))
            {
                yield return new FoundTerm(TermKind.ShortName, first, i, 0, open);
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
