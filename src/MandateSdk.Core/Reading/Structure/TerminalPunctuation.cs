using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>How a block ends.</summary>
internal enum BlockEnding
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
    public static BlockEnding Of(string plain)
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
    private static bool EndsWithConjunction(string plain, int last)
    {
        foreach (var word in new[] { " and", " or" })
        {
            var before = last - word.Length;
            if (before >= 0
                && string.CompareOrdinal(plain, before + 1, word, 0, word.Length) == 0
                && plain[before] is ';')
            {
                return true;
            }
        }

        return false;
    }

    // "1,234" is a number; "of 2017,2" is a year, a comma and a mark.
    private static bool IsDecimal(string plain, int point) =>
        plain[point] is '.' or ','
            && point > 0
            && Characters.IsDigit(plain[point - 1])
            && !Characters.EndsInYear(plain, 0, point);

    /// <summary>True for words that end with an article, a preposition or a conjunction: their sentence goes on.</summary>
    public static bool EndsInFunctionWord(string plain)
    {
        var space = plain.LastIndexOf(' ');
        var word = space < 0 ? plain : plain.Substring(space + 1);
        return word is "the" or "of" or "and" or "to" or "in" or "for" or "by" or "with" or "on" or "a" or "an" or "its"
            or "that" or "or" or "at"
            or "as" or "from" or "their" or "which" or "against" or "all" or "this" or "these" or "those" or "into"
                or "between" or "be" or "is" or "are";
    }
}
