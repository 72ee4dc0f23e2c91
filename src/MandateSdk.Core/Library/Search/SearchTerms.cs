using System;
using System.Collections.Generic;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Library;

/// <summary>A word of a text in the form in which it is looked up.</summary>
/// <param name="Value">Lower case, without the ending of the plural.</param>
/// <param name="Span">Where it stands, in characters.</param>
internal readonly record struct SearchTerm(string Value, TextSpan Span);

/// <summary>Words → terms.</summary>
internal static class SearchTerms
{
    /// <summary>
    /// The terms of a text, in order. Hyphens part words, so that "laundering" finds "money-laundering".
    /// </summary>
    public static IEnumerable<SearchTerm> Of(string text)
    {
        foreach (var span in SpansOf(text))
        {
            yield return new SearchTerm(ValueOf(new Slice(text, span.Start, span.End)), span);
        }
    }

    /// <summary>The form in which a word is looked up.</summary>
    public static string ValueOf(Slice word) => Stem(word.ToString().ToLowerInvariant());

    /// <summary>Where the terms of a text stand, in order.</summary>
    public static IEnumerable<TextSpan> SpansOf(string text)
    {
        for (var at = 0; WordStream.TryNext(text, at, out var token); at = token.End)
        {
            var start = token.Start;
            for (var i = start; token.Kind == WordTokenKind.Word && i <= token.End; i++)
            {
                if (i < token.End && char.IsLetterOrDigit(text[i]))
                {
                    continue;
                }

                // The "s" of a genitive is no word: "women's".
                var isGenitive = i - start == 1 && text[start] == 's' && start > 0 && text[start - 1] is '\'' or '’';
                if (i > start && !isGenitive)
                {
                    yield return TextSpan.FromBounds(start, i);
                }

                start = i + 1;
            }
        }
    }

    /// <summary>A word without the ending of the plural.</summary>
    /// <remarks>
    /// The "S stemmer" of D. Harman, "How effective is suffixing?", JASIS 42 (1991). Stronger stemmers would make
    /// "organize" and "organ" one word, which norms are better read without.
    /// </remarks>
    public static string Stem(string word)
    {
        if (word.Length > 3
            && word.EndsWith("ies", StringComparison.Ordinal)
            && word[word.Length - 4] is not ('e' or 'a'))
        {
            return word.Substring(0, word.Length - 3) + "y";
        }

        if (word.Length > 3
            && word.EndsWith("es", StringComparison.Ordinal)
            && word[word.Length - 3] is not ('a' or 'e' or 'o'))
        {
            return word.Substring(0, word.Length - 1);
        }

        return word.Length > 2 && word[word.Length - 1] == 's' && word[word.Length - 2] is not ('u' or 's')
            ? word.Substring(0, word.Length - 1)
            : word;
    }
}
