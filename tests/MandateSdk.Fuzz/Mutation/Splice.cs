using System;
using System.Collections.Generic;

namespace MandateSdk.Fuzz.Mutation;

/// <summary>A stretch of another text comes in, or the text goes on as another one.</summary>
internal sealed class Splice : IMutator
{
    public string Apply(string text, Random random, IReadOnlyList<string> others)
    {
        var other = others[random.Next(others.Count)];
        if (other.Length == 0)
        {
            return text;
        }

        var piece = other[Pieces.Of(other, random, 1500)];
        var at = random.Next(text.Length + 1);
        return random.Next(2) == 0 ? text.Insert(at, piece) : string.Concat(text.AsSpan(0, at), piece);
    }
}
