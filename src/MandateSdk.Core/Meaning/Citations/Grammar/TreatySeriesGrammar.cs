using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>
/// Treaties by their place in a treaty series: "United Nations, Treaty Series, vols. 2225 and 2237, No. 39574".
/// </summary>
internal static class TreatySeriesGrammar
{
    private static readonly (string[] Words, string Series)[] AllSeries =
    {
        (new[] { "United", "Nations", ",", "Treaty", "Series" }, "UNTS"),
        (new[] { "League", "of", "Nations", ",", "Treaty", "Series" }, "LNTS"),
        (new[] { "League", "of", "Nations", "Treaty", "Series" }, "LNTS"),
        (new[] { "Council", "of", "Europe", ",", "European", "Treaty", "Series" }, "ETS"),
        (new[] { "Council", "of", "Europe", ",", "Council", "of", "Europe", "Treaty", "Series" }, "CETS"),
        (new[] { "Council", "of", "Europe", ",", "Treaty", "Series" }, "CETS"),
        (new[] { "Council", "of", "Europe", "Treaty", "Series" }, "CETS"),
        (new[] { "European", "Treaty", "Series" }, "ETS"),
        (new[] { "Treaty", "Series" }, "UNTS"),
    };

    /// <summary>The words with which such a citation begins.</summary>
    public static IEnumerable<string> Openings => AllSeries.Select(series => series.Words[0]);

    /// <summary>Reads "vol. 2349, No. 42146" or "vols. 2225, 2237 and 2326, No. 39574".</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The first token; afterwards the token after the numbers.</param>
    /// <param name="series">The abbreviation of the series.</param>
    /// <returns>One symbol a volume; none where no volume or number stands here.</returns>
    public static List<string> ReadVolumes(TokenReader tokens, ref int at, string series)
    {
        var volumes = new List<string>();
        var next = at;
        if (tokens.IsWord(next, "vol", "vols", "volume", "volumes"))
        {
            next = tokens.SkipStop(next + 1);
            while (tokens.KindAt(next) == CitationTokenKind.Number
                || (tokens.KindAt(next) == CitationTokenKind.Word && RomanNumerals.Parse(tokens.TextAt(next)) > 0))
            {
                volumes.Add(tokens.TextAt(next));
                at = next + 1;
                next = PartGrammar.SkipSeparator(tokens, at);
            }

            next = tokens.Is(at, ",") ? at + 1 : at;
        }

        var numbers = ReadTreatyNumbers(tokens, ref next);
        at = numbers.Count > 0 ? next : at;
        var symbols = volumes.Select(volume => series + " vol. " + volume).DefaultIfEmpty(series).ToList();
        return numbers.Count > 0
            ? symbols.SelectMany(symbol =>
                numbers.Select(number => symbol + (volumes.Count > 0 ? ", No. " : " No. ") + number)).ToList()
            : volumes.Count > 0 ? symbols : [];
    }

    // "No. 39574", "Nos. 14668 and 14669", "Nos. 7310-7312".
    private static List<string> ReadTreatyNumbers(TokenReader tokens, ref int at)
    {
        var numbers = new List<string>();
        if (!tokens.IsWord(at, "No", "Nos"))
        {
            return numbers;
        }

        var isList = tokens.IsWord(at, "Nos");
        var next = tokens.SkipStop(at + 1);
        while (tokens.KindAt(next) is CitationTokenKind.Number or CitationTokenKind.Mixed
            && tokens[next].Length is < 12)
        {
            numbers.AddRange(isList ? Expand(tokens.TextAt(next)) : [tokens.TextAt(next)]);
            at = next + 1;
            next = isList ? PartGrammar.SkipSeparator(tokens, at) : at;
            if (next == at)
            {
                break;
            }
        }

        return numbers;
    }

    private static IEnumerable<string> Expand(string numbers)
    {
        var ends = numbers.Split('-', '–');
        return ends.Length == 2
            && int.TryParse(ends[0], out var first)
            && int.TryParse(ends[1], out var last)
            && last > first
            && last - first < MeaningLimits.MostNumbersInRange
            ? Enumerable.Range(first, last - first + 1)
                .Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))
            : [numbers];
    }

    /// <summary>Reads a citation of a treaty series.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The first token; afterwards the token after the citation.</param>
    public static Citation? TryRead(TokenReader tokens, ref int at)
    {
        foreach (var (words, series) in AllSeries)
        {
            if (!tokens.Spells(at, words))
            {
                continue;
            }

            var next = at + words.Length;
            next = tokens.Is(next, ",") ? next + 1 : next;
            var symbols = ReadVolumes(tokens, ref next, series);
            if (symbols.Count > 0)
            {
                var start = at;
                at = next;
                AddFurtherVolumes(tokens, ref at, series, symbols);
                return new Citation(ReferenceKind.TreatySeries, start, at, symbols.Select(CitedWork.OfSymbol)
                    .ToArray());
            }
        }

        return null;
    }

    // "vol. 2225, No. 39574; vol. 2349, No. 42146 and vol. 1249, No. 20378": one series.
    private static void AddFurtherVolumes(TokenReader tokens, ref int at, string series, List<string> symbols)
    {
        for (var next = PartGrammar.SkipSeparator(tokens, at); next > at
            && tokens.IsWord(next, "vol", "vols"); next = PartGrammar.SkipSeparator(tokens, at))
        {
            var further = ReadVolumes(tokens, ref next, series);
            if (further.Count == 0)
            {
                return;
            }

            symbols.AddRange(further);
            at = next;
        }
    }
}
