using System;
using System.Collections.Generic;

namespace MandateSdk.Fuzz.Mutation;

/// <summary>A stretch of the text goes, comes twice or moves.</summary>
internal sealed class StretchDamage : IMutator
{
    public string Apply(string text, Random random, IReadOnlyList<string> others)
    {
        var (start, length) = Pieces.Of(text, random).GetOffsetAndLength(text.Length);
        var piece = text.Substring(start, length);
        var rest = text.Remove(start, length);
        return random.Next(3) switch
        {
            0 => rest,
            1 => text.Insert(random.Next(text.Length + 1), piece),
            _ => rest.Insert(random.Next(rest.Length + 1), piece),
        };
    }
}
