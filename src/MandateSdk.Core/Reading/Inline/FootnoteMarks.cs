using System;
using System.Collections.Generic;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>
/// Reads the marks of footnotes that cannot be taken for anything else: superscript digits, <c>^{29,30}</c>,
/// <c>$^{\rm 25}$</c> and <c>&lt;sup&gt;4&lt;/sup&gt;</c>.
/// </summary>
internal static class FootnoteMarks
{
    // So many marks in one place are no list that is kept.
    private const int LongestKept = 64;

    // The marks that a thread read last: nobody asks for them after the next question.
    [ThreadStatic]
    private static List<SyntaxToken>? _read;

    /// <summary>Reads one or several marks that stand together.</summary>
    /// <param name="text">The source text.</param>
    /// <param name="start">Where the first one begins.</param>
    /// <param name="end">The end of the line.</param>
    /// <param name="marks">The marks; the next question of the thread overwrites them.</param>
    public static bool TryRead(string text, int start, int end, out List<SyntaxToken> marks)
    {
        marks = _read is { Capacity: <= LongestKept } kept ? kept : _read = new List<SyntaxToken>(1);
        marks.Clear();
        if (Characters.SuperscriptDigit(text[start]) >= 0)
        {
            ReadSuperscripts(text, start, end, marks);
        }
        else if (text[start] == '^' && start + 2 < end && text[start + 1] == '{')
        {
            ReadBraces(text, start, start + 2, end, marks);
        }
        else if (text[start] == '$' && start + 3 < end && text[start + 1] == '^' && text[start + 2] == '{')
        {
            ReadBraces(text, start, start + 3, end, marks);
        }
        else if (text[start] == '<' && Matches(text, start, end, "<sup>"))
        {
            ReadTag(text, start, end, marks);
        }

        return marks.Count > 0;
    }

    /// <summary>A line without the marks and asterisks at its end.</summary>
    public static Slice TrimEnd(Slice line)
    {
        var text = line.TrimEnd("*_");
        if (text.Length == 0 || !CanEndMark(text[text.Length - 1]))
        {
            return text;
        }

        var end = text.Start + text.Length;
        for (var i = Math.Max(0, text.Length - ReadingLimits.LongestMark); i < text.Length; i++)
        {
            if (TryRead(text.Text, text.Start + i, end, out var marks) && marks[marks.Count - 1].Span.End == end)
            {
                return text.Cut(0, i);
            }
        }

        return text;
    }

    private static bool CanEndMark(char c) => c is '}' or '$' or '>' || Characters.SuperscriptDigit(c) >= 0;

    // "¹,²" are two marks; the comma between them was raised too.
    private static void ReadSuperscripts(string text, int start, int end, List<SyntaxToken> marks)
    {
        var i = start;
        while (i < end && Characters.SuperscriptDigit(text[i]) >= 0)
        {
            var from = i;
            while (i < end
                && i - from < ReadingLimits.LongestNoteLabel
                && Characters.SuperscriptDigit(text[i]) >= 0)
            {
                i++;
            }

            var label = LabelOf(text, from, i);

            if (i + 1 < end && text[i] == ',' && Characters.SuperscriptDigit(text[i + 1]) >= 0)
            {
                i++;
            }

            marks.Add(new SyntaxToken(TokenKind.FootnoteMark, TextSpan.FromBounds(from, i), label));
        }
    }

    private static string LabelOf(string text, int start, int end)
    {
        var number = 0;
        for (var i = start; i < end && i - start < 3; i++)
        {
            number = (number * 10) + Characters.SuperscriptDigit(text[i]);
        }

        // Labels come again and again; a nought before a label and long ones do not.
        return end - start < 4 && Characters.SuperscriptDigit(text[start]) > 0
            ? Label.Format(LabelSeries.Numbers, number)
            : Digits(text, start, end);
    }

    private static string Digits(string text, int start, int end)
    {
        var digits = new char[end - start];
        for (var i = start; i < end; i++)
        {
            digits[i - start] = (char)('0' + Characters.SuperscriptDigit(text[i]));
        }

        return new string(digits);
    }

    // "{29,30}" holds two marks; "\rm" is a font.
    private static void ReadBraces(string text, int start, int inner, int end, List<SyntaxToken> marks)
    {
        var close = text.IndexOf('}', inner, Math.Min(end - inner, ReadingLimits.LongestMark));
        if (close < 0)
        {
            return;
        }

        var after = close + 1;
        if (text[start] == '$' && after < end && text[after] == '$')
        {
            after++;
        }

        var from = start;
        var label = string.Empty;
        for (var i = inner; i <= close; i++)
        {
            var c = text[i];
            if (Characters.IsDigit(c) || c == '*')
            {
                label += c;
            }
            else if (c is ',' or '}' && label.Length > 0)
            {
                var to = c == ',' ? i + 1 : after;
                marks.Add(new SyntaxToken(TokenKind.FootnoteMark, TextSpan.FromBounds(from, to), label));
                from = to;
                label = string.Empty;
            }
            else if (c is not (' ' or '\\' or 'r' or 'm' or '}'))
            {
                // "^{th}" is a superscript of the text and no mark.
                marks.Clear();
                return;
            }
        }
    }

    private static void ReadTag(string text, int start, int end, List<SyntaxToken> marks)
    {
        var from = start;
        var i = start + "<sup>".Length;
        var label = string.Empty;
        for (; i < end && !Matches(text, i, end, "</sup>"); i++)
        {
            var c = text[i];
            if (Characters.IsDigit(c) || c == '*')
            {
                label += c;
            }
            else if (c == ',' && label.Length > 0)
            {
                marks.Add(new SyntaxToken(TokenKind.FootnoteMark, TextSpan.FromBounds(from, i + 1), label));
                from = i + 1;
                label = string.Empty;
            }
            else if (c != ' ')
            {
                marks.Clear();
                return;
            }
        }

        if (label.Length == 0 || i >= end)
        {
            marks.Clear();
            return;
        }

        var close = i + "</sup>".Length;
        if (close + 6 < end
            && text[close] == ','
            && Matches(text, close + 1, end, "<sup>")
            && Characters.IsDigit(text[close + 6]))
        {
            close++;
        }

        marks.Add(new SyntaxToken(TokenKind.FootnoteMark, TextSpan.FromBounds(from, close), label));
    }

    private static bool Matches(string text, int start, int end, string word) =>
        end - start >= word.Length && string.CompareOrdinal(text, start, word, 0, word.Length) == 0;
}
