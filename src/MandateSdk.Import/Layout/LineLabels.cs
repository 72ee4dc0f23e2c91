using System;
using System.Linq;
using MandateSdk.Import.Pages;

namespace MandateSdk.Import.Layout;

/// <summary>Labels at the head of a line, by their form: "1.", "(a)", "IV.", "•", and those of notes.</summary>
internal static class LineLabels
{
    private const int LongestNumber = 3;

    /// <summary>The length of the label at the head of a text; 0 where there is none.</summary>
    public static int Measure(string text)
    {
        var start = text.Length > 0 && text[0] is '“' or '"' or '«' or '[' ? 1 : 0;
        if (start < text.Length
            && text[start] is '•' or '–' or '—' or '·' or '▪' or '●'
            && start + 1 < text.Length
            && text[start + 1] == ' ')
            return start + 1;

        return MeasureBracketed(text, start) is > 0 and var bracketed ? bracketed : MeasurePlain(text, start);
    }

    /// <summary>
    /// True when the line begins with the label of a note: raised digits or letters, an asterisk, an underlined "1/".
    /// </summary>
    public static bool IsNote(PrintedLine line)
    {
        var first = line.Runs[0];
        var text = first.Text.Trim();
        if (first.IsRaised && text.Length is > 0 and <= LongestNumber && (text.All(char.IsAsciiDigit) || IsStars(text)))
            return line.Runs.Count > 1;

        return IsTypewritten(line.Runs, 0) || StarsOf(line.Text) is > 0 and var stars && line.Text.Length > stars + 1;
    }

    /// <summary>
    /// The number at the head of a line before its words, as notes have it where nothing is raised; 0 where there is
    /// none.
    /// </summary>
    public static int PlainNumberOf(string text)
    {
        var end = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end is > 0 and <= LongestNumber
            && end + 1 < text.Length
            && text[end] == ' '
            && !char.IsLower(text[end + 1])
            ? int.Parse(text.AsSpan(0, end), System.Globalization.CultureInfo.InvariantCulture)
            : 0;
    }

    /// <summary>True when the line begins with a raised letter, as the notes under a table do.</summary>
    public static bool IsTableNote(PrintedLine line) =>
        line.Runs.Count > 1 && line.Runs[0].IsRaised && line.Runs[0].Text.Trim() is [>= 'a' and <= 'z'];

    /// <summary>
    /// True for an underlined number and a slash: how a typewriter, which cannot raise, writes a mark.
    /// </summary>
    public static bool IsTypewritten(System.Collections.Generic.IReadOnlyList<PrintedRun> runs, int index)
    {
        var run = runs[index];
        var number = run.Text.TrimEnd('/', ' ');
        return (run.Style & TextStyle.Underlined) != 0
            && number.Length is > 0 and <= LongestNumber
            && number.All(char.IsAsciiDigit)
            && (run.Text.TrimEnd().EndsWith('/') || (index + 1 < runs.Count && runs[index + 1].Text.StartsWith('/')));
    }

    /// <summary>The number of asterisks at the head of a text.</summary>
    public static int StarsOf(string text)
    {
        var stars = 0;
        while (stars < text.Length && text[stars] == '*')
            stars++;
        return stars <= LongestNumber ? stars : 0;
    }

    private static bool IsStars(string text) => text.All(c => c is '*' or '†' or '‡');

    // "(a)", "(iv)", "(12)" and "(b).", and "(a" is none.
    private static int MeasureBracketed(string text, int start)
    {
        if (start >= text.Length || text[start] != '(')
            return 0;

        var close = text.IndexOf(')', start);
        if (close - start is not (> 1 and <= 6))
            return 0;

        var inner = text.AsSpan(start + 1, close - start - 1);
        var end = close + 1 < text.Length && text[close + 1] == '.' ? close + 2 : close + 1;
        return (IsDigits(inner) || IsRoman(inner) || IsLetters(inner)) && end < text.Length && text[end] == ' '
            ? end
            : 0;
    }

    // "12.", "IV.", "A.", "a.", "a)", "3.1".
    private static int MeasurePlain(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        if (end == start || end >= text.Length || text[end] is not ('.' or ')'))
            return 0;

        var name = text.AsSpan(start, end - start);
        var isLabel = (IsDigits(name) && name.Length <= LongestNumber)
            || (name.Length == 1 && char.IsAsciiLetter(name[0]))
            || (IsRoman(name) && (char.IsAsciiLetterUpper(name[0]) || text[end] == ')'));
        if (!isLabel)
            return 0;

        end++;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end < text.Length && text[end] == ' ' ? end : 0;
    }

    private static bool IsDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
        }

        return text.Length > 0;
    }

    private static bool IsLetters(ReadOnlySpan<char> text) =>
        text.Length is 1 or 2 && char.IsAsciiLetter(text[0]) && text[0] == text[^1];

    private static bool IsRoman(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.ToUpperInvariant(c) is not ('I' or 'V' or 'X' or 'L' or 'C'))
                return false;
        }

        return text.Length > 0;
    }
}
