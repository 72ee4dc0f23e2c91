using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MandateSdk.Generators.Tests.Harness;

namespace MandateSdk.Benchmarks.Generation;

/// <summary>Any number of texts of about equal size, cut from the seeds at blank lines.</summary>
internal static class Pieces
{
    private const int Size = 10_000;

    private static readonly string[] All = Seeds.Texts.SelectMany(text => Cut(text.Content)
        .Select((piece, i) => (piece, i)))
        .OrderBy(item => item.i)
        .Select(item => item.piece)
        .ToArray();

    /// <summary>
    /// Texts; from the first on they come from all seeds in turn, and after the last one the first comes again.
    /// </summary>
    public static InMemoryFile[] Take(int count) => Enumerable.Range(0, count)
        .Select(i => new InMemoryFile("texts/piece-" + i.ToString("000", CultureInfo.InvariantCulture) + ".txt", "Text",
            All[i % All.Length]))
        .ToArray();

    // What is left at the end of a text is too short to be compared with the others.
    private static IEnumerable<string> Cut(string text)
    {
        for (var start = 0; start + Size < text.Length;)
        {
            var end = text.IndexOf("\n\n", start + Size, StringComparison.Ordinal);
            if (end < 0)
            {
                yield break;
            }

            yield return text.Substring(start, end + 2 - start);
            start = end + 2;
        }
    }
}
