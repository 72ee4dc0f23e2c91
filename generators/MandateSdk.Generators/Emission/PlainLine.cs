using System.Globalization;
using System.Text;

namespace MandateSdk.Generators.Emission;

/// <summary>
/// Words from outside → words that stay on their line: for line comments and the messages of diagnostics.
/// </summary>
internal static class PlainLine
{
    /// <summary>The words, with an escape for each character that could end the line or reorder it.</summary>
    public static string Of(string words)
    {
        var line = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsSurrogatePair(words, i))
            {
                line.Append(words[i]).Append(words[++i]);
            }
            else if (IsPlain(words[i]))
            {
                line.Append(words[i]);
            }
            else
            {
                line.Append(Escape(words[i]));
            }
        }

        return line.ToString();
    }

    /// <summary>The escape of a character, as C# and JSON write it.</summary>
    public static string Escape(char c) => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture);

    /// <summary>True for what is what it looks like.</summary>
    /// <remarks>
    /// Control characters, line separators, halves of surrogate pairs and marks that reorder a line on the screen are
    /// not.
    /// </remarks>
    public static bool IsPlain(char c) => c is >= ' ' and <= '~' || char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate
        or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned);
}
