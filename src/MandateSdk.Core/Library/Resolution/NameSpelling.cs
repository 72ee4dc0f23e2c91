using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace MandateSdk.Core.Library;

/// <summary>
/// Names without case, accents, spaces and punctuation: a title and the C# name made from it become the same.
/// </summary>
internal static class NameSpelling
{
    private static readonly char[] Gaps = [' ', ',', ';', ':', '/', '-', '–', '('];

    /// <summary>The name without what does not count.</summary>
    public static string Squeeze(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var c in WithoutHalves(name).Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                letters.Append(char.ToLowerInvariant(c));
            }
        }

        return letters.ToString();
    }

    // Damaged text has halves of surrogate pairs, which cannot be normalised.
    private static string WithoutHalves(string text)
    {
        var isWhole = true;
        for (var i = 0; i < text.Length && isWhole; i++)
        {
            isWhole = !char.IsSurrogate(text[i])
                || (i + 1 < text.Length && char.IsSurrogatePair(text, i))
                || (i > 0 && char.IsSurrogatePair(text, i - 1));
        }

        return isWhole ? text : new string(text.Where(c => !char.IsSurrogate(c)).ToArray());
    }

    /// <summary>The words of a name, each without what does not count.</summary>
    public static string[] WordsOf(string name) => name.Split(Gaps, StringSplitOptions.RemoveEmptyEntries)
        .Select(Squeeze)
        .Where(word => word.Length > 0)
        .ToArray();

    /// <summary>A name without the article that people put before it.</summary>
    public static string WithoutArticle(string name) =>
        name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name.Substring(4) : name;
}
