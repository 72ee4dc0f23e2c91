using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Fuzz.Mutation;

/// <summary>One piece up to thousands of times: nesting without end, endless lines, ten thousand marks.</summary>
internal sealed class Repetition : IMutator
{
    private const int MostTimes = 4096;

    // What is longer says nothing more, and keeps the next ten thousand inputs waiting.
    private const int MostCharacters = 32_000;

    public string Apply(string text, Random random, IReadOnlyList<string> others)
    {
        var piece = random.Next(3) switch
        {
            0 => text[Pieces.Of(text, random, 60)],
            1 => Vocabulary.Any(random) + Vocabulary.Any(random),
            _ => string.Concat(Enumerable.Range(0, 1 + random.Next(5)).Select(_ => Vocabulary.Any(random))),
        };
        var times = Math.Min(Pieces.Count(random, Pieces.Count(random, MostTimes)), MostCharacters / Math.Max(1, piece.Length));
        return text.Insert(random.Next(text.Length + 1), string.Concat(Enumerable.Repeat(piece, times)));
    }
}
