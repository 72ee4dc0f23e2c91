using System;
using System.Collections.Generic;

namespace MandateSdk.Fuzz.Mutation;

/// <summary>Characters that few texts have: controls, marks of direction, combining ones, halves of pairs, digits of other scripts.</summary>
internal sealed class UnusualCharacters : IMutator
{
    private static readonly string[] Characters =
    [
        "\0", "\u0001", "\u001b[2J", "\u007f", "\u0085", "\u00a0", "\u00ad", "\u0300", "\u0301\u0301\u0301", "\u0130", "\u0131", "\u017f", "\u1e9e", "\u0660", "\u06f1",
        "\u0967", "\uff11", "\u2160", "\u2170", "\u2460", "\u00bd", "\u200b", "\u200d", "\u200e", "\u202e", "\u2028", "\u2029", "\u2060", "\u2066", "\ufeff",
        "\ufffd", "\uffff", "\ud800", "\udc00", "\ud83d\ude00", "\ud835\udfcf", "\u3000", "\ufb01", "\u01c5", "\u212a",
    ];

    public string Apply(string text, Random random, IReadOnlyList<string> others)
    {
        var found = Characters[random.Next(Characters.Length)];
        for (var times = Pieces.Count(random, 16); times > 0; times--)
        {
            var at = random.Next(text.Length);
            text = random.Next(2) == 0 ? text.Insert(at, found) : string.Concat(text.AsSpan(0, at), found, text.AsSpan(at + 1));
        }

        return text;
    }
}
