using System;
using System.Collections.Generic;

namespace MandateSdk.Fuzz.Mutation;

/// <summary>A text without its end or its beginning.</summary>
internal sealed class Truncation : IMutator
{
    public string Apply(string text, Random random, IReadOnlyList<string> others)
    {
        var at = random.Next(text.Length + 1);
        return random.Next(2) == 0 ? text[..at] : text[at..];
    }
}
