using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Fuzz.Mutation;

/// <summary>Makes the inputs of a run: each follows from the seed and its own number alone, whatever thread asks for it.</summary>
internal sealed class InputMaker
{
    // A mutator that stands here twice is applied twice as often.
    private static readonly IMutator[] Mutators =
    [
        new CharacterDamage(), new CharacterDamage(), new LineDamage(), new LineDamage(), new StretchDamage(), new StretchDamage(), new Splice(), new Splice(),
        new TokenInsertion(), new TokenInsertion(), new TokenInsertion(), new OcrSlips(), new UnusualCharacters(), new LineEnds(), new Truncation(), new Repetition(),
    ];

    private const int ShortestWindow = 100;

    private readonly IReadOnlyList<string> _texts;
    private readonly int _seed;
    private readonly InputShares _shares;

    public InputMaker(IReadOnlyList<string> texts, int seed, InputShares shares)
    {
        _texts = texts;
        _seed = seed;
        _shares = shares;
    }

    /// <summary>The input with a number.</summary>
    public string Make(long number)
    {
        var random = new Random(unchecked((int)Mix(((ulong)(uint)_seed << 40) ^ (ulong)number)));
        var text = Start(random);
        for (var times = Pieces.Count(random, 12); times > 0 && text.Length > 0; times--)
        {
            text = Mutators[random.Next(Mutators.Length)].Apply(text, random, _texts);
        }

        return text;
    }

    private string Start(Random random)
    {
        var kind = random.NextDouble();
        var text = _texts[random.Next(_texts.Count)];
        if (kind < _shares.Whole)
        {
            return text;
        }

        return kind < _shares.Whole + _shares.Vocabulary
            ? string.Concat(Enumerable.Range(0, 1 + random.Next(80)).Select(_ => Vocabulary.Any(random)))
            : Window(text, random);
    }

    // Mostly from the beginning of a line: a text that begins in a word is not read as much of a text.
    private string Window(string text, Random random)
    {
        var length = Math.Min(text.Length, ShortestWindow * Pieces.Count(random, _shares.LongestWindow / ShortestWindow) + random.Next(ShortestWindow));
        var start = random.Next(text.Length - length + 1);
        if (random.Next(4) > 0)
        {
            start = start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1;
        }

        return text.Substring(start, length);
    }

    // Neighbouring numbers must give unlike inputs (the finalizer of SplitMix64).
    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
