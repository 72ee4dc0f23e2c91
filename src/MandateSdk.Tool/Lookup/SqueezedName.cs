using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using MandateSdk.Generators.Norms;

namespace MandateSdk.Tool.Lookup;

/// <summary>
/// Names without case, accents, spaces and punctuation: a title and the C# name made from it become the same.
/// </summary>
internal static class SqueezedName
{
    // What the user is shown, where nothing fits.
    private const int MostNear = 5;

    // Words may stand in another order, so names that share a quarter of their letters are worth a look.
    private const double LeastSimilarity = 0.25;

    /// <summary>The candidates whose names are most like a name, the best first.</summary>
    /// <typeparam name="T">The type of the candidates.</typeparam>
    /// <param name="wanted">The name.</param>
    /// <param name="candidates">What there is.</param>
    /// <param name="namesOf">The names of a candidate.</param>
    public static IReadOnlyList<T> Near<T>(string wanted, IEnumerable<T> candidates, Func<T,
        IEnumerable<string>> namesOf) =>
        NearNames.Of(Of(wanted), candidates, candidate => namesOf(candidate).Select(Of), MostNear, LeastSimilarity);

    /// <summary>The words of a name, each without what does not count.</summary>
    public static string[] WordsOf(string name) =>
        name.Split([' ', ',', ';', ':', '/', '-', '–', '('], StringSplitOptions.RemoveEmptyEntries).Select(Of)
            .Where(word => word.Length > 0).ToArray();

    /// <summary>The name without what does not count.</summary>
    public static string Of(string name) => string.Concat(name
        .Normalize(NormalizationForm.FormD)
        .Where(c => char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
        .Select(char.ToLowerInvariant));
}
