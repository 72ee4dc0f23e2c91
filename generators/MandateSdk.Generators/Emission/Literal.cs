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
            else if (PlainLine.IsPlain(c))
            {
                literal.Append(c);
            }
            else
            {
                literal.Append(PlainLine.Escape(c));
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A number.</summary>
    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);
}
