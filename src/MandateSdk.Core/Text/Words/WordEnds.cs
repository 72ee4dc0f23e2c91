namespace MandateSdk.Core.Text;

/// <summary>The length of a word with its first four and its last four letters, as numbers.</summary>
/// <param name="Length">The number of letters.</param>
/// <param name="First">The first four letters; all of a shorter word.</param>
/// <param name="Last">The last four letters; all of a shorter word.</param>
internal readonly record struct WordEnds(int Length, ulong First, ulong Last)
{
    /// <summary>True where no letter stands between the ends.</summary>
    public bool AreAll => Length <= 8;

    /// <summary>The ends of a word.</summary>
    public static WordEnds Of(Slice word)
    {
        var (first, last) = word.Ends();
        return new WordEnds(word.Length, first, last);
    }

    /// <summary>A place for the word in a table.</summary>
    /// <param name="bits">The table has as many places as a number of so many bits.</param>
    public int Place(int bits) => (int)(unchecked(
        (First * 0x9E3779B97F4A7C15) + (Last * 0xC2B2AE3D27D4EB4F) + ((ulong)Length * 0x165667B19E3779F9))
        >> (64 - bits));
}
