namespace MandateSdk.Core.Text;

/// <summary>Roman numerals, of either case.</summary>
internal static class RomanNumerals
{
    private static readonly string[] Symbols = { "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };
    private static readonly int[] Values = { 100, 90, 50, 40, 10, 9, 5, 4, 1 };

    // Labels are compared with these all the time.
    private static readonly string[] Known = System.Linq.Enumerable.ToArray(
        System.Linq.Enumerable.Select(System.Linq.Enumerable.Range(0, 400), Make));

    private static readonly string[] Small = System.Array.ConvertAll(Known, known => known.ToLowerInvariant());

    /// <summary>The value of a numeral; 0 for anything that is not written as a numeral is written.</summary>
    public static int Parse(Slice text)
    {
        int total = 0, previous = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            var value = ValueOf(text[i]);
            if (value == 0)
            {
                return 0;
            }

            total += value < previous ? -value : value;
            previous = System.Math.Max(previous, value);
        }

        return total > 0
            && total < Known.Length
            && text.Is(Known[total], System.StringComparison.OrdinalIgnoreCase)
            ? total
            : 0;
    }

    /// <summary>A number as an upper-case numeral.</summary>
    public static string Format(int number) =>
        number >= 0 && number < Known.Length ? Known[number] : Make(number);

    /// <summary>A number as a numeral in small letters.</summary>
    public static string FormatSmall(int number) =>
        number >= 0 && number < Small.Length ? Small[number] : Make(number).ToLowerInvariant();

    private static string Make(int number)
    {
        var result = string.Empty;
        for (var i = 0; i < Values.Length; i++)
        {
            while (number >= Values[i])
            {
                result += Symbols[i];
                number -= Values[i];
            }
        }

        return result;
    }

    private static int ValueOf(char c) => char.ToUpperInvariant(c) switch
    {
        'I' => 1,
        'V' => 5,
        'X' => 10,
        'L' => 50,
        'C' => 100,
        _ => 0,
    };
}
