using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace MandateSdk.Generators.Emission;

/// <summary>Words → documentation comments.</summary>
internal static class DocComment
{
    /// <summary>The longest text that a comment quotes whole; a longer one is cut at a blank.</summary>
    public const int MaxLength = 1000;

    /// <summary>Writes a summary.</summary>
    public static void Summary(this CodeWriter code, string words) => Write(code, "summary", words);

    /// <summary>Writes remarks.</summary>
    public static void Remarks(this CodeWriter code, string words) => Write(code, "remarks", words);

    /// <summary>Words that are too long, cut at a blank.</summary>
    public static string Cut(string words, int length)
    {
        if (words.Length <= length)
        {
            return words;
        }

        var blank = words.LastIndexOf(' ', length);
        return words.Substring(0, blank > 0 ? blank : length) + " …";
    }

    /// <summary>Words that are too long, cut at the end of a sentence, or else at a blank.</summary>
    public static string CutAtSentence(string words, int length)
    {
        if (words.Length <= length)
        {
            return words;
        }

        for (var end = length - 1; end > length / 2; end--)
        {
            if (words[end] == ' ' && words[end - 1] is '.' or ';' && !char.IsUpper(words[end - 2]))
            {
                return words.Substring(0, end) + " …";
            }
        }

        return Cut(words, length);
    }

    private static void Write(CodeWriter code, string tag, string words)
    {
        var text = "<" + tag + ">" + Escape(Cut(words, MaxLength)) + "</" + tag + ">";
        foreach (var part in Wrap(text, code.Room - CodeWriter.Comment.Length))
        {
            code.CommentLine(part);
        }
    }

    // A line break of any kind would end the comment in the middle; what XML cannot hold becomes a blank as well.
    private static string Escape(string words)
    {
        if (words.All(c => c is >= ' ' and <= '~' and not ('&' or '<' or '>')))
        {
            return words;
        }

        var text = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var c = words[i];
            switch (c)
            {
                case '&':
                    text.Append("&amp;");
                    break;
                case '<':
                    text.Append("&lt;");
                    break;
                case '>':
                    text.Append("&gt;");
                    break;
                case var _ when char.IsHighSurrogate(c) && i + 1 < words.Length && char.IsLowSurrogate(words[i + 1]):
                    text.Append(c).Append(words[++i]);
                    break;
                default:
                    text.Append(IsAllowed(c) ? c : ' ');
                    break;
            }
        }

        return text.ToString();
    }

    private static bool IsAllowed(char c) => c < '\ufffe' && !Reorders(c) && char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate);

    // A comment that shows in another order than it is written could seem to end where it does not.
    private static bool Reorders(char c) =>
        c is '\u061c' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    private static IEnumerable<string> Wrap(string text, int width)
    {
        var start = 0;
        while (text.Length - start > width)
        {
            var blank = text.LastIndexOf(' ', start + width, width);
            if (blank <= start)
            {
                blank = text.IndexOf(' ', start + width);
            }

            if (blank < 0)
            {
                break;
            }

            yield return text.Substring(start, blank - start);
            start = blank + 1;
        }

        yield return text.Substring(start);
    }
}
