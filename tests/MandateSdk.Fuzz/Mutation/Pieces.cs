using System;

namespace MandateSdk.Fuzz.Mutation;

/// <summary>Choices that several mutators make alike.</summary>
internal static class Pieces
{
    /// <summary>A stretch of a text: mostly short, as damage is.</summary>
    public static Range Of(string text, Random random, int longest = 400)
    {
        var start = random.Next(text.Length);
        var end = start + 1 + random.Next(Math.Min(longest, text.Length - start));
        return start..end;
    }

    /// <summary>A number from 1 to <paramref name="most"/>, small ones as often as large ones: 1, 2 to 3, 4 to 7 …</summary>
    public static int Count(Random random, int most) =>
        Math.Max(1, (int)Math.Pow(2, random.NextDouble() * Math.Log2(most)));
}
