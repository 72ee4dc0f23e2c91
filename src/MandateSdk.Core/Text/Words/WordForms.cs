namespace MandateSdk.Core.Text;

/// <summary>Words as strings, as printed and in small letters; those that come again and again are made once.</summary>
/// <remarks>
/// A table of a fixed size that all threads share. The first word at a place stays there: the words that every text has
/// come first, and a table that does not change is none of the collector's work.
/// </remarks>
internal sealed class WordForms
{
    private const int Places = 1 << 13;
    private const int LongestKept = 24;

    private static readonly WordForms?[] Kept = new WordForms?[Places];

    private WordForms(string text)
    {
        Text = text;
        Lower = text.ToLowerInvariant();
    }

    /// <summary>The word as printed.</summary>
    public string Text { get; }

    /// <summary>The word in small letters.</summary>
    public string Lower { get; }

    /// <summary>The forms of a word.</summary>
    public static WordForms Of(Slice word)
    {
        if (word.Length > LongestKept)
        {
            return new WordForms(word.ToString());
        }

        var hash = word.Length;
        for (var i = 0; i < word.Length; i++)
        {
            hash = unchecked((hash * 31) + word[i]);
        }

        ref var place = ref Kept[(hash ^ (hash >> 13)) & (Places - 1)];
        var forms = place;
        return forms is null ? place = new WordForms(word.ToString())
            : word.HasWordsOf(forms.Text) ? forms
            : new WordForms(word.ToString());
    }
}
