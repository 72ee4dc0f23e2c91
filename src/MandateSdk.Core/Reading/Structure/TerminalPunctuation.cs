using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>How a block ends.</summary>
internal enum BlockEnding : byte
{
    /// <summary>In the middle of a sentence.</summary>
    Open,

    /// <summary>At a comma: the end of a recital, or the middle of a sentence.</summary>
    Comma,

    /// <summary>At a colon: a list or a quotation follows.</summary>
    Colon,

    /// <summary>At a full stop, a semicolon or their like.</summary>
    Closed,
}

/// <summary>Tells how a text ends: page breaks cut sentences, units end at punctuation.</summary>
internal static class TerminalPunctuation
{
    // Articles, prepositions and conjunctions.
    private static readonly WordTable<string> GoingOn = new(new[]
    {
        "the", "of", "and", "to", "in", "for", "by", "with", "on", "a", "an", "its", "that", "or", "at", "as", "from",
        "their", "which", "against", "all", "this", "these", "those", "into", "between", "be", "is", "are",
    }.ToDictionary(word => word));

    public static BlockEnding Of(Slice plain)
    {
        var i = plain.Length - 1;

        // "Office.1" and "crime,21": a footnote mark that OCR left as digits.
        var digits = i;
        while (digits >= 0 && Characters.IsDigit(plain[digits]))
        {
            digits--;
        }

        if (digits >= 0
            && digits < i
            && i - digits <= 3
            && plain[digits] is ';' or ',' or '.' or '”' or '"'
            && !IsDecimal(plain, digits))
        {
            i = digits;
        }

        while (i >= 0 && (Characters.IsClosing(plain[i]) || Characters.IsBlank(plain[i])))
        {
            i--;
        }

        if (i < 0)
        {
            return BlockEnding.Open;
        }

        return plain[i] switch
        {
            ':' => BlockEnding.Colon,
            ',' => BlockEnding.Comma,
            var c when Characters.IsTerminal(c) => BlockEnding.Closed,
            _ => EndsWithConjunction(plain, i) ? BlockEnding.Closed : BlockEnding.Open,
        };
    }

    // "…; and" ends the last item but one.
    private static bool EndsWithConjunction(Slice plain, int last)
    {
        var text = plain.Cut(0, last + 1);
        return text.EndsWith("; and") || text.EndsWith("; or");
    }

    // "1,234" is a number; "of 2017,2" is a year, a comma and a mark.
    private static bool IsDecimal(Slice plain, int point) =>
        plain[point] is '.' or ','
            && point > 0
            && Characters.IsDigit(plain[point - 1])
            && !Characters.EndsInYear(plain.Cut(0, point));

    /// <summary>True for words that end with an article, a preposition or a conjunction: their sentence goes on.</summary>
    public static bool EndsInFunctionWord(Slice plain)
    {
        var word = plain.From(plain.LastIndexOf(' ') + 1);
        return GoingOn.TryGet(word, out var known) && word.Is(known!);
    }
}
