using System.Text;

namespace MandateSdk.Import.Writing;

/// <summary>The characters in which the page style writes what print raises or lowers.</summary>
internal static class MarkForms
{
    private const string RaisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string LoweredDigits = "₀₁₂₃₄₅₆₇₈₉";

    /// <summary>Writes raised text: digits as superscripts, asterisks in braces, anything else as it is.</summary>
    /// <remarks>The reader takes <c>^{*}</c> for a mark; an asterisk alone could be emphasis.</remarks>
    public static string Raised(string text)
    {
        // The notes of a table have letters; "14th" and "No" have two.
        if (text.Trim() is [>= 'a' and <= 'z'] letter)
            return "^{" + letter + "}" + (text.EndsWith(' ') ? " " : "");

        var result = new StringBuilder(text.Length);
        foreach (var c in Asterisks(text))
            result.Append(char.IsAsciiDigit(c) ? RaisedDigits[c - '0'] : c);
        return result.ToString();
    }

    /// <summary>Writes text on the line with the asterisks in it as marks.</summary>
    public static string Asterisks(string text)
    {
        var result = new StringBuilder(text.Length + 4);
        for (var i = 0; i < text.Length; i++)
        {
            var end = i;
            while (end < text.Length && text[end] == '*')
                end++;
            if (end == i)
            {
                result.Append(text[i]);
                continue;
            }

            result.Append("^{").Append(text, i, end - i).Append('}');
            i = end - 1;
        }

        return result.ToString();
    }

    /// <summary>Writes lowered text: digits as subscripts, anything else as it is.</summary>
    public static string Lowered(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
            result.Append(char.IsAsciiDigit(c) ? LoweredDigits[c - '0'] : c);
        return result.ToString();
    }
}
