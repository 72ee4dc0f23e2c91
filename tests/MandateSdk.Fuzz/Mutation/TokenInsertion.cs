using System;
using System.Collections.Generic;

namespace MandateSdk.Fuzz.Mutation;

/// <summary>A word of the reader's vocabulary at a place where it does not belong.</summary>
internal sealed class TokenInsertion : IMutator
{
    public string Apply(string text, Random random, IReadOnlyList<string> others)
    {
        for (var times = Pieces.Count(random, 8); times > 0; times--)
        {
            text = text.Insert(random.Next(text.Length + 1), Vocabulary.Any(random));
        }

        return text;
    }
}
