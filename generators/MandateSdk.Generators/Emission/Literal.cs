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

    /// <summary>
    /// A line inside a verbatim string. What is not what it looks like cannot be written there and is left out.
    /// </summary>
    public static string InVerbatim(string line)
    {
        var literal = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsSurrogatePair(line, i))
            {
                literal.Append(line[i]).Append(line[++i]);
            }
            else if (PlainLine.IsPlain(line[i]))
            {
                literal.Append(line[i], line[i] == '"' ? 2 : 1);
            }
        }

        return literal.ToString();
    }

    /// <summary>A number.</summary>
    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);
}
