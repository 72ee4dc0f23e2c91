using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MandateSdk.Generators.Norms;

namespace MandateSdk.Tool.Coverage;

/// <summary>
/// Puts norms back into the order of the text: the tables of an assembly have constants before classes.
/// </summary>
internal static class NormOrder
{
    /// <summary>
    /// Sorts the norms of each instrument by the labels in their ids; the instruments stay in their order.
    /// </summary>
    public static IEnumerable<Norm> Sort(IEnumerable<Norm> norms) => norms
        .GroupBy(norm => norm.Source.Id, StringComparer.Ordinal)
        .SelectMany(instrument => SortLevel(instrument.ToList(), 0));

    private static IEnumerable<Norm> SortLevel(List<Norm> norms, int depth)
    {
        foreach (var norm in norms.Where(norm => norm.Segments.Count == depth))
            yield return norm;

        var groups = norms.Where(norm => norm.Segments.Count > depth)
            .GroupBy(norm => norm.Segments[depth], StringComparer.Ordinal).ToList();
        var labels = groups.Select(group => Label(group.Key).ToUpperInvariant()).ToHashSet(StringComparer.Ordinal);

        // (i) is the ninth letter, or the first Roman numeral where (ii) stands beside it.
        var isRoman = labels.Contains("II");
        foreach (var group in groups.OrderBy(group => Rank(group.Key)).ThenBy(group => Place(Label(group.Key), isRoman))
            .ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            foreach (var norm in SortLevel(group.ToList(), depth + 1))
                yield return norm;
        }
    }

    private static string Label(string segment) => segment[(segment.IndexOf('_', StringComparison.Ordinal) + 1)..];

    private static int Rank(string segment) => segment.Split('_')[0] switch
    {
        "rec" => 0,
        "sec" or "hdg" => 2,
        _ => 1,
    };

    private static int Place(string label, bool isRoman)
    {
        var digits = string.Concat(label.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit));
        if (digits.Length is > 0 and < 8)
            return int.Parse(digits, CultureInfo.InvariantCulture);

        // "aa" comes after "z".
        return isRoman && Roman(label) is > 0 and var number ? number
            : label.Aggregate(0, (place, c) => char.IsAsciiLetter(c) && place < 1000
                ? (place * 26) + (char.ToUpperInvariant(c) - 'A' + 1)
                : place);
    }

    private static int Roman(string label)
    {
        var values = label.ToUpperInvariant().Select(c => "IVXLCDM".IndexOf(c, StringComparison.Ordinal))
            .Select(index => index < 0 ? 0 : (index % 2 == 0 ? 1 : 5) * (int)Math.Pow(10, index / 2))
            .ToList();
        return values.Contains(0)
            ? 0
            : values.Select((value, i) => i + 1 < values.Count && values[i + 1] > value ? -value : value).Sum();
    }
}
