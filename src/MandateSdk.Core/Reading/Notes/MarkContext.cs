using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>What a number in a text is.</summary>
internal enum NumberKind
{
    /// <summary>Any number.</summary>
    Plain,

    /// <summary>A year of the last two centuries.</summary>
    Year,

    /// <summary>The number of a document or resolution: "77/237".</summary>
    Symbol,
}

/// <summary>Looks at the characters before digits.</summary>
internal static class MarkContext
{
    /// <summary>What the number is that ends at a position.</summary>
    public static NumberKind KindOfNumber(string text, int start, int end)
    {
        if (Characters.EndsInYear(new Slice(text, start, end)))
        {
            return NumberKind.Year;
        }

        var first = end;
        while (first > start && Characters.IsDigit(text[first - 1]))
        {
            first--;
        }

        // "77/237", "decision 1/CMA.4"
        var isSymbol = first - 1 > start
            && (text[first - 1] == '/'
                ? char.IsLetterOrDigit(text[first - 2])
                : text[first - 1] == '.' && Characters.IsUpper(text[first - 2]));
        return isSymbol ? NumberKind.Symbol : NumberKind.Plain;
    }

    /// <summary>True where a number ends at a position that is neither a year nor that of a resolution.</summary>
    public static bool EndsInPlainNumber(string text, int start, int end) =>
        end > start && Characters.IsDigit(text[end - 1]) && KindOfNumber(text, start, end) == NumberKind.Plain;

    /// <summary>The word that ends at a position; empty where none does.</summary>
    public static string WordBefore(string text, int start, int end)
    {
        const int LongestWord = 24;
        var first = end;
        while (first > start && end - first < LongestWord && char.IsLetter(text[first - 1]))
        {
            first--;
        }

        return WordForms.TextOf(new Slice(text, first, end));
    }

    /// <summary>
    /// True for a full stop that shortens a word, a name or a symbol: "No.5", "chap. 4", "Add.1", "A/C.3".
    /// </summary>
    public static bool IsAbbreviation(string text, int start, int stop)
    {
        var word = WordBefore(text, start, stop);
        var before = stop - word.Length - 1;
        return MarkWords.IsAbbreviation(word) || (before >= start && text[before] is '/' or '.' or '-');
    }
}
