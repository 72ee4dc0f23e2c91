using System;
using System.Collections.Generic;

namespace MandateSdk.Core.Text;

/// <summary>A word of a paragraph with what the readers of mandates ask of it.</summary>
/// <param name="Start">The first character of the word in the paragraph.</param>
/// <param name="End">The character after its last one, punctuation left out.</param>
/// <param name="Text">The word.</param>
/// <param name="Lower">The word in small letters.</param>
/// <param name="After">The punctuation after it: one of <c>, ; : .</c>, or a blank.</param>
/// <param name="IsAside">True inside quotation marks or brackets, where no word is the text's own.</param>
internal readonly record struct Word(int Start, int End, string Text, string Lower, char After, bool IsAside)
{
    /// <summary>True for a word with a capital.</summary>
    public bool IsCapital => Text.Length > 0 && char.IsUpper(Text[0]);

    /// <summary>True where punctuation of any sort parts the word from the next one.</summary>
    public bool EndsPart => After != ' ';

    /// <summary>Cuts a text into words, in one pass.</summary>
    public static List<Word> Split(string text)
    {
        var words = new List<Word>();
        int brackets = 0;
        var isQuoted = false;
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == ' ')
            {
                i++;
                continue;
            }

            var end = text.IndexOf(' ', i);
            end = end < 0 ? text.Length : end;
            int first = i, last = end;
            while (first < last && IsOpening(text[first], isQuoted))
            {
                isQuoted |= text[first] is '“' or '"' or '«';
                brackets += text[first] is '(' or '[' ? 1 : 0;
                first++;
            }

            var isAside = isQuoted || brackets > 0;
            var after = ' ';
            while (last > first && IsPunctuation(text[last - 1]))
            {
                last--;
            }

            for (var p = last; p < end; p++)
            {
                isQuoted &= text[p] is not ('”' or '"' or '»');
                brackets -= text[p] is ')' or ']' && brackets > 0 ? 1 : 0;
                after = text[p] is ',' or ';' or ':' or '.' ? text[p] : after;
            }

            // A dash between blanks parts like a comma.
            if (last - first <= 1 && (last == first || text[first] is '-' or '–' or '—'))
            {
                if (words.Count > 0 && words[words.Count - 1].After == ' ')
                {
                    words[words.Count - 1] = words[words.Count - 1] with { After = after == ' ' ? ',' : after };
                }
            }
            else
            {
                var word = text.Substring(first, last - first);
                words.Add(new Word(first, last, word, word.ToLowerInvariant(), after, isAside));
            }

            i = end;
        }

        return words;
    }

    private static bool IsOpening(char c, bool isQuoted) =>
        c is '“' or '«' or '(' or '[' or '‘' or '\'' || (c == '"' && !isQuoted);

    private static bool IsPunctuation(char c) =>
        c is ',' or ';' or ':' or '.' or '”' or '"' or '»' or ')' or ']' or '’' or '\'' or '!' or '?' or '…';
}
