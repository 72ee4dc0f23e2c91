using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace MandateSdk.Core.Vocabulary;

/// <summary>The months as dates print them.</summary>
internal static class Months
{
    private static readonly Dictionary<string, int> Numbers =
        MonthsTable.Rows.ToDictionary(row => row.Name, row => int.Parse(row.Number, CultureInfo.InvariantCulture),
            StringComparer.OrdinalIgnoreCase);

    /// <summary>The number of a month, counted from 1; 0 for any other word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="ignoreCase">True where the word may be in small letters or in capitals.</param>
    public static int Read(string word, bool ignoreCase) =>
        Numbers.TryGetValue(word, out var number) && (ignoreCase || MonthsTable.Rows[number - 1].Name == word)
            ? number
            : 0;
}
