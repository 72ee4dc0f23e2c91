using MandateSdk.Core.Model;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>How a label is written.</summary>
internal enum LabelShape
{
    /// <summary>"12."</summary>
    Number,

    /// <summary>"5.1"</summary>
    Decimal,

    /// <summary>"IV." or "A."</summary>
    Capital,

    /// <summary>"(a)", "(iv)", "(1)"</summary>
    Bracketed,

    /// <summary>"a." or "iv."</summary>
    Small,

    /// <summary>"Objective 1." or "Objective."</summary>
    Word,

    /// <summary>"75/196."</summary>
    Resolution,

    /// <summary>A bullet without any label.</summary>
    Bullet,
}

/// <summary>The series that a label can belong to.</summary>
internal enum LabelSeries
{
    Numbers,
    UpperRoman,
    UpperLetters,
    Letters,
    LowerRoman,
    BracketedNumbers,
}

/// <summary>
/// A label at the head of a block, as printed; which series it belongs to is for the sequence to say.
/// </summary>
/// <param name="Shape">How it is written.</param>
/// <param name="Value">The label without brackets and full stop.</param>
/// <param name="Printed">The label with them.</param>
/// <param name="Start">Its first character in the source text.</param>
/// <param name="End">The position after its last character.</param>
internal sealed record Label(LabelShape Shape, string Value, string Printed, int Start, int End)
{
    /// <summary>The place of the label in a series, counted from 1; 0 when it cannot belong to it.</summary>
    public int OrdinalIn(LabelSeries series) => OrdinalOf(Shape, Value, series);

    /// <summary>The place of a label in a series, counted from 1; 0 when it cannot belong to it.</summary>
    /// <param name="shape">How the label is written.</param>
    /// <param name="value">The label without brackets and full stop.</param>
    /// <param name="series">The series.</param>
    public static int OrdinalOf(LabelShape shape, string value, LabelSeries series) => series switch
    {
        LabelSeries.Numbers => shape == LabelShape.Number ? NumberOf(value) : 0,
        LabelSeries.UpperRoman => shape == LabelShape.Capital ? RomanNumerals.Parse(value) : 0,
        LabelSeries.UpperLetters => shape == LabelShape.Capital ? LetterOf(value, 'A') : 0,
        LabelSeries.Letters => shape is LabelShape.Bracketed or LabelShape.Small ? LetterOf(value, 'a') : 0,
        LabelSeries.LowerRoman => shape is LabelShape.Bracketed or LabelShape.Small && Characters.IsLower(value[0])
            ? RomanNumerals.Parse(value)
            : 0,
        LabelSeries.BracketedNumbers => shape == LabelShape.Bracketed ? NumberOf(value) : 0,
        _ => 0,
    };

    /// <summary>The label that stands at a place of a series.</summary>
    public static string Format(LabelSeries series, int ordinal) => series switch
    {
        LabelSeries.UpperRoman => RomanNumerals.Format(ordinal),
        LabelSeries.LowerRoman => RomanNumerals.FormatSmall(ordinal),
        LabelSeries.UpperLetters => FormatLetter(ordinal, 'A'),
        LabelSeries.Letters => FormatLetter(ordinal, 'a'),
        _ => (uint)ordinal < (uint)Numbers.Length
            ? Numbers[ordinal]
            : ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>The label that some digits are, the first of which is no nought.</summary>
    public static string OfDigits(string text, int start, int end)
    {
        var number = 0;
        for (var i = start; i < end && number < Numbers.Length; i++)
        {
            number = (number * 10) + (text[i] - '0');
        }

        return number < Numbers.Length ? Numbers[number] : text.Substring(start, end - start);
    }

    // Labels are compared with these all the time.
    private static readonly string[] Numbers = System.Linq.Enumerable.ToArray(System.Linq.Enumerable.Select(
        System.Linq.Enumerable.Range(0, 400),
        number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private static readonly string[] Letters = System.Linq.Enumerable.ToArray(System.Linq.Enumerable.Select(
        System.Linq.Enumerable.Range('a', 26), letter => ((char)letter).ToString()));

    private static int NumberOf(string value)
    {
        if (value.Length == 0 || value.Length > 4)
        {
            return 0;
        }

        var number = 0;
        foreach (var c in value)
        {
            if (!Characters.IsDigit(c))
            {
                return 0;
            }

            number = (number * 10) + (c - '0');
        }

        return number;
    }

    // After (z) the series goes on with (aa), (bb).
    private static int LetterOf(string value, char first)
    {
        if (value.Length is 0 or > 2 || value[0] < first || value[0] > first + 25)
        {
            return 0;
        }

        if (value.Length == 2 && value[1] != value[0])
        {
            return 0;
        }

        return value[0] - first + 1 + (26 * (value.Length - 1));
    }

    private static string FormatLetter(int ordinal, char first) => first == 'a' && ordinal is > 0 and <= 26
        ? Letters[ordinal - 1]
        : new((char)(first + ((ordinal - 1) % 26)), 1 + ((ordinal - 1) / 26));
}
