using System.Linq;

namespace MandateSdk.Core.Reading;

/// <summary>Letters that OCR takes for one another.</summary>
/// <remarks>
/// The Greek and Cyrillic pairs are those of Unicode Technical Standard 39 that can stand in a label.
/// </remarks>
internal static class Confusables
{
    private const string Foreign = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕІКМНОРСТХ";
    private const string Latin = "ABEZHIKMNOPTYXABEIKMHOPCTX";

    /// <summary>The Latin letter that a Greek or Cyrillic one looks like; any other character as it is.</summary>
    public static char ToLatin(char c)
    {
        // The Greek letters begin here.
        var i = c < '\u0370' ? -1 : Foreign.IndexOf(c);
        return i < 0 ? c : Latin[i];
    }

    public static string ToLatin(string text) =>
        text.Any(c => ToLatin(c) != c) ? new(text.Select(ToLatin).ToArray()) : text;

    /// <summary>
    /// The number that a label of digits and of letters that look like digits stands for: "10" for "l0".
    /// </summary>
    public static string ToDigits(string label) => new(label.Select(c => c switch
    {
        'l' or 'I' or '|' => '1',
        'O' or 'o' => '0',
        _ => c,
    }).ToArray());

    /// <summary>True when OCR can have printed one label for the other, such as "1" for "l".</summary>
    public static bool CanBeMistaken(string printed, string required) =>
        printed.Length == required.Length
            ? LookTheSame(printed, required)
            : (printed, required) is ("rn", "m") or ("cl", "d") or ("vv", "w");

    private static bool LookTheSame(string printed, string required)
    {
        for (var i = 0; i < printed.Length; i++)
        {
            if (printed[i] != required[i] && Look(printed[i]) != Look(required[i]))
            {
                return false;
            }
        }

        return true;
    }

    // One letter stands for each group of shapes.
    private static char Look(char c) => ToLatin(c) switch
    {
        '1' or 'I' or 'i' or '|' or '!' or 'L' => 'l',
        '0' or 'O' or 'Q' => 'o',
        '5' => 's',
        '6' => 'b',
        '9' or 'q' => 'g',
        var other => char.ToLowerInvariant(other),
    };
}
