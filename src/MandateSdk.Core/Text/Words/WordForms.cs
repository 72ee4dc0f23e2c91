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

    // How many words can share a place.
    private const int Neighbours = 4;

    private static readonly WordForms?[] Kept = new WordForms?[1 << PlaceBits];

    // The ends of a word of up to eight letters are the whole of it, so that most words are told apart without a look at
    // their letters one by one.
    private readonly WordEnds _ends;

    // Made when it is first asked for; threads that ask together make the same.
    private string? _singular;

    private WordForms(Slice word, WordEnds ends)
    {
        _ends = ends;
        Text = word.ToString();
        Lower = Text.ToLowerInvariant();
        IsCapital = Text.Length > 0 && char.IsUpper(Text[0]);
    }

    /// <summary>The word as printed.</summary>
    public string Text { get; }

    /// <summary>The word in small letters.</summary>
    public string Lower { get; }

    /// <summary>The word in small letters, in the singular where it ends as a plural.</summary>
    public string Singular => _singular ??= Plurals.Singular(Lower);

    /// <summary>True for a word with a capital.</summary>
    public bool IsCapital { get; }

    /// <summary>A word as a string, which is made once for those that come again and again.</summary>
    public static string TextOf(Slice word) => word.Length is 0 or > LongestKept ? word.ToString() : Of(word).Text;

    /// <summary>The forms of a word.</summary>
    public static WordForms Of(Slice word)
    {
        var ends = WordEnds.Of(word);
        if (word.Length is 0 or > LongestKept)
        {
            return new WordForms(word, ends);
        }

        // Words may share a place: those that come later go to the next ones.
        var first = ends.Place(PlaceBits);
        for (var i = 0; i < Neighbours; i++)
        {
            ref var place = ref Kept[first ^ i];
            if (place is not { } kept)
            {
                return place = new WordForms(word, ends);
            }

            if (kept._ends == ends && (ends.AreAll || word.HasWordsOf(kept.Text)))
            {
                return kept;
            }
        }

        return new WordForms(word, ends);
    }
}
