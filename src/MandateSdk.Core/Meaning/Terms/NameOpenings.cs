using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning.Terms;

/// <summary>The first two letters of some names: most words of a text begin otherwise, and are looked up nowhere.</summary>
internal sealed class NameOpenings
{
    private const int BitsOfLetter = 5;

    // A bit for each pair of letters that are the same but for their higher bits.
    private readonly ulong[] _pairs = new ulong[1 << ((2 * BitsOfLetter) - 6)];

    /// <summary>The openings of some words.</summary>
    public static NameOpenings Of(string[] words)
    {
        var openings = new NameOpenings();
        foreach (var word in words)
        {
            openings.Add(word);
        }

        return openings;
    }

    /// <summary>Adds the first word of a name.</summary>
    /// <param name="word">The word, in any case.</param>
    public void Add(Slice word)
    {
        // No plural begins with another letter than its singular, but a short one can go on with another one: "man".
        var singular = WordForms.Of(word).Singular;
        if (singular.Length > 3)
        {
            Add(PairOf(word));
            return;
        }

        for (var second = 0; second < 1 << BitsOfLetter; second++)
        {
            Add((LetterOf(word[0]) << BitsOfLetter) | second);
        }
    }

    /// <summary>False for a word that begins no name, in any case.</summary>
    public bool CanBegin(Slice word)
    {
        var pair = PairOf(word);
        return (_pairs[pair >> 6] & (1UL << pair)) != 0;
    }

    private void Add(int pair) => _pairs[pair >> 6] |= 1UL << pair;

    private static int PairOf(Slice word) =>
        (LetterOf(word[0]) << BitsOfLetter) | (word.Length > 1 ? LetterOf(word[1]) : 0);

    // A Latin letter is the same in both cases but for a higher bit.
    private static int LetterOf(char c) => (c < '\u0080' ? c : char.ToLowerInvariant(c)) & ((1 << BitsOfLetter) - 1);
}
