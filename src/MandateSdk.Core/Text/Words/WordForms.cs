namespace MandateSdk.Core.Text;

/// <summary>Words as strings, as printed and in small letters; those that come again and again are made once.</summary>
/// <remarks>
/// A table of a fixed size that all threads share. The first word at a place stays there: the words that every text has
/// come first, and a table that does not change is none of the collector's work.
/// </remarks>
internal sealed class WordForms
{
    private const int PlaceBits = 14;
    private const int LongestKept = 24;

    private static readonly WordForms?[] Kept = new WordForms?[1 << PlaceBits];

    // Made when it is first asked for; threads that ask together make the same.
    private string? _singular;

    private WordForms(string text)
    {
        Text = text;
        Lower = text.ToLowerInvariant();
        IsCapital = text.Length > 0 && char.IsUpper(text[0]);
    }

    /// <summary>The word as printed.</summary>
    public string Text { get; }

    /// <summary>The word in small letters.</summary>
    public string Lower { get; }

    /// <summary>The word in small letters, in the singular where it ends as a plural.</summary>
    public string Singular => _singular ??= Plurals.Singular(Lower);

    /// <summary>True for a word with a capital.</summary>
    public bool IsCapital { get; }

    /// <summary>The forms of a word.</summary>
    public static WordForms Of(Slice word)
    {
        if (word.Length is 0 or > LongestKept)
        {
            return new WordForms(word.ToString());
        }

        // Words may share a place: those that come later go to the next ones.
        var first = PlaceOf(word);
        return Find(ref Kept[first], word)
            ?? Find(ref Kept[first ^ 1], word)
            ?? Find(ref Kept[first ^ 2], word)
            ?? Find(ref Kept[first ^ 3], word)
            ?? new WordForms(word.ToString());
    }

    // Null where another word has the place.
    private static WordForms? Find(ref WordForms? place, Slice word)
    {
        var kept = place;
        return kept is null ? place = new WordForms(word.ToString()) : word.HasWordsOf(kept.Text) ? kept : null;
    }

    // The length and five letters tell nearly all words apart; reading every letter takes longer than comparing them.
    private static int PlaceOf(Slice word)
    {
        var last = word.Length - 1;
        var hash = unchecked((uint)((word.Length * 0x1E3779B1)
            + (word[0] * 0x05EBCA77)
            + (word[last >> 2] * 0x42B2AE3D)
            + (word[last >> 1] * 0x27D4EB2F)
            + (word[last - (last >> 2)] * 0x165667B1)
            + (word[last] * 0x2545F491)));
        return (int)(hash >> (32 - PlaceBits));
    }
}
