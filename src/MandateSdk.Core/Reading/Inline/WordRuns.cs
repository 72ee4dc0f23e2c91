using System;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>Finds how far plain words go: to the next character that can be anything else.</summary>
internal static class WordRuns
{
    // What can begin a mark, a tag or an escape, and every blank but the one that parts words.
    private static readonly CharacterSet Special = new(
        "<\\^$⁰¹²³⁴⁵⁶⁷⁸⁹\t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005"
        + "\u2006\u2007\u2008\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u3000\ufeff");

    private const string TwoBlanks = "  ";

    /// <summary>The end of the words that begin at a position; blanks at their end are not part of them.</summary>
    /// <param name="text">The source text.</param>
    /// <param name="start">The first character of the words, whatever it is.</param>
    /// <param name="stop">Where they end in any case.</param>
    /// <param name="end">The end of the line; a mark or a tag can go on behind the stop.</param>
    public static int EndOf(string text, int start, int stop, int end)
    {
        var at = start + 1;
        while (at < stop)
        {
            var next = Special.IndexIn(text, at, stop);
            if (IndexOfTwoBlanks(text, at, next) is var blanks and >= 0)
            {
                return blanks;
            }

            at = next;
            if (at == stop || EndsWords(text, at, end))
            {
                break;
            }

            at++;
        }

        return at > start + 1 && text[at - 1] == ' ' ? at - 1 : at;
    }

    private static int IndexOfTwoBlanks(string text, int start, int end) =>
        text.IndexOf(TwoBlanks, start, end - start, StringComparison.Ordinal);

    private static bool EndsWords(string text, int at, int end) => text[at] switch
    {
        '\\' => IsEscape(text, at, end),
        '<' => InlineLexer.EndOfTag(text, at, end) > 0 || FootnoteMarks.TryRead(text, at, end, out _),
        _ => Characters.IsBlank(text[at]) || Characters.SuperscriptDigit(text[at]) >= 0 || FootnoteMarks.TryRead(text, at, end, out _),
    };

    /// <summary>True for a backslash that keeps a sign from being markup.</summary>
    public static bool IsEscape(string text, int at, int end) =>
        text[at] == '\\' && at + 1 < end && char.IsPunctuation(text[at + 1]) | char.IsSymbol(text[at + 1]);
}
