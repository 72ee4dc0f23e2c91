using System;

namespace MandateSdk.Core.Parsing;

/// <summary>The label of a definition and where its words begin.</summary>
/// <param name="Label">The bare label.</param>
/// <param name="Start">The first character of the printed label.</param>
/// <param name="End">The position after it.</param>
internal sealed record DefinitionHead(string Label, int Start, int End);

/// <summary>Reads the heads of footnote definitions.</summary>
internal static class FootnoteDefinitions
{
    /// <summary>Reads a head that is a mark: superscript digits, <c>^{*}</c>, an asterisk that opens no emphasis.</summary>
    /// <param name="text">The source text.</param>
    /// <param name="start">The first character of the line that is no blank and no bullet.</param>
    /// <param name="end">The end of the line.</param>
    public static DefinitionHead? ReadMark(string text, int start, int end)
    {
        if (start >= end)
        {
            return null;
        }

        if (text[start] == '*')
        {
            return ReadStar(text, start, end);
        }

        if (!FootnoteMarks.TryRead(text, start, end, out var marks) || marks.Count != 1)
        {
            return null;
        }

        return HasWords(text, marks[0].Span.End, end) ? new DefinitionHead(marks[0].Value!, start, marks[0].Span.End) : null;
    }

    /// <summary>Reads a head of plain digits: "4 CTOC/COP/2004/6". Only the sequence can tell it from a sentence.</summary>
    public static DefinitionHead? ReadDigits(string text, int start, int end, string expected)
    {
        var close = start + expected.Length;
        return close < end
            && string.CompareOrdinal(text, start, expected, 0, expected.Length) == 0
            && Characters.IsBlank(text[close])
            && HasWords(text, close, end)
                ? new DefinitionHead(expected, start, close)
                : null;
    }

    // Emphasis comes in pairs: with an even number of runs the first one opens italics, with an odd number it is a mark.
    private static DefinitionHead? ReadStar(string text, int start, int end)
    {
        var close = start;
        while (close < end && text[close] == '*')
        {
            close++;
        }

        var runs = 0;
        for (var i = start; i < end; i++)
        {
            if (text[i] == '*' && (i == start || text[i - 1] != '*'))
            {
                runs++;
            }
        }

        return runs % 2 == 1 && close - start <= 3 && HasWords(text, close, end)
            ? new DefinitionHead(text.Substring(start, close - start), start, close)
            : null;
    }

    private static bool HasWords(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
