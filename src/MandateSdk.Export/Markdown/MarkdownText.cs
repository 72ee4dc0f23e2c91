using System.Text;

namespace MandateSdk.Export.Markdown;

/// <summary>Characters that mean something in Markdown, written so that they are read as they are.</summary>
internal static class MarkdownText
{
    /// <summary>Escapes words inside of a line.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~')
                escaped.Append('\\').Append(c);
            else if (c == '&' && i + 1 < text.Length && (char.IsLetter(text[i + 1]) || text[i + 1] == '#'))
                escaped.Append("&amp;");
            else
                escaped.Append(char.IsControl(c) ? ' ' : c);
        }

        return escaped.ToString();
    }

    /// <summary>Escapes what would make a line a heading, a list or a rule: words that begin a line.</summary>
    public static string AtStart(string escaped)
    {
        if (escaped.Length == 0)
            return escaped;
        if (escaped[0] is '#' or '+' or '-' or '=' or ':')
            return "\\" + escaped;

        var digits = 0;
        while (digits < escaped.Length && char.IsAsciiDigit(escaped[digits]))
            digits++;
        return digits > 0 && digits < escaped.Length && escaped[digits] is '.' or ')'
            ? escaped[..digits] + "\\" + escaped[digits..]
            : escaped;
    }
}
