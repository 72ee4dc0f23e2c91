using System;
using System.Collections.Generic;

namespace MandateSdk.Core.Text;

/// <summary>English plurals, by their ends.</summary>
internal static class Plurals
{
    // Plurals without an s.
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["children"] = "child",
        ["women"] = "woman",
        ["men"] = "man",
    };

    /// <summary>The singular of a word in small letters; the word itself where it does not end as a plural.</summary>
    public static string Singular(string word)
    {
        if (word.EndsWith("en", StringComparison.Ordinal))
        {
            return Irregular.TryGetValue(word, out var singular) ? singular : word;
        }

        if (word.Length < 4
            || !word.EndsWith("s", StringComparison.Ordinal)
            || word.EndsWith("ss", StringComparison.Ordinal))
        {
            return word;
        }

        return word.EndsWith("ies", StringComparison.Ordinal) ? word.Substring(0, word.Length - 3) + "y"
            : word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal)
                || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal)
                    ? word.Substring(0, word.Length - 2)
            : word.Substring(0, word.Length - 1);
    }
}
