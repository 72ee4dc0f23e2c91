using System;
using System.Collections.Generic;

namespace MandateSdk.Fuzz.Mutation;

/// <summary>Transfer errors: single characters flip, change places, go or come twice.</summary>
internal sealed class CharacterDamage : IMutator
{
    public string Apply(string text, Random random, IReadOnlyList<string> others)
    {
        var at = random.Next(text.Length);
        return random.Next(5) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, text[at].ToString()),
            2 => Replace(text, at, (char)(text[at] ^ (1 << random.Next(8)))),
            3 => Replace(text, at, (char)random.Next(0x2100)),
            _ => text.Remove(at, 1).Insert(random.Next(text.Length), text[at].ToString()),
        };
    }

    private static string Replace(string text, int at, char c) => string.Concat(text.AsSpan(0, at), [c], text.AsSpan(at + 1));
}
