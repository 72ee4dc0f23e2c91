using System.Globalization;
using System.Text;

namespace MandateSdk.Generators.Emission;

/// <summary>Values → C# literals.</summary>
internal static class Literal
{
    /// <summary>A string or null.</summary>
    public static string Of(string? value)
    {
        if (value is null)
        {
            return "null";
        }

        var literal = new StringBuilder("\"");
        foreach (var c in value)
        {
            if (c is '"' or '\\')
            {
                literal.Append('\\').Append(c);
            }
            else if (IsPlain(c))
            {
                literal.Append(c);
            }
            else
            {
                literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A number.</summary>
    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    // Control characters, line separators, halves of surrogate pairs and marks that reorder a line on the screen are not
    // what they look like.
    private static bool IsPlain(char c) => char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate
        or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned);
}
