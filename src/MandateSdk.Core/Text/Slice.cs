using System;

namespace MandateSdk.Core.Text;

/// <summary>Characters of a text that are looked at where they stand. A string is a slice, too.</summary>
/// <remarks>What a span is on .NET; the compiler's host has none.</remarks>
internal readonly struct Slice
{
    /// <summary>The characters between two positions of a text.</summary>
    public Slice(string text, int start, int end)
    {
        Text = text;
        Start = start;
        Length = end - start;
    }

    /// <summary>The characters between two positions of a slice.</summary>
    public Slice(Slice text, int start, int end)
        : this(text.Text, text.Start + start, text.Start + end)
    {
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Where the slice begins in the text.</summary>
    public int Start { get; }

    /// <summary>The number of characters.</summary>
    public int Length { get; }

    /// <summary>A character.</summary>
    public char this[int index] => Text[Start + index];

    /// <summary>The characters of a whole string.</summary>
    public static implicit operator Slice(string text) => new(text, 0, text.Length);

    /// <summary>The slice from a position on.</summary>
    public Slice From(int start) => new(Text, Start + start, Start + Length);

    /// <summary>Some characters from a position on.</summary>
    public Slice Cut(int start, int length) => new(Text, Start + start, Start + start + length);

    /// <summary>The slice without white space at its ends.</summary>
    public Slice Trim()
    {
        int start = 0, end = Length;
        while (start < end && char.IsWhiteSpace(this[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(this[end - 1]))
        {
            end--;
        }

        return Cut(start, end - start);
    }

    /// <summary>The slice without some signs at its ends.</summary>
    public Slice Trim(string signs) => TrimStart(signs).TrimEnd(signs);

    /// <summary>The slice without some signs at its beginning.</summary>
    public Slice TrimStart(string signs)
    {
        var start = 0;
        while (start < Length && IsOneOf(signs, this[start]))
        {
            start++;
        }

        return From(start);
    }

    /// <summary>The slice without some signs at its end.</summary>
    public Slice TrimEnd(string signs)
    {
        var end = Length;
        while (end > 0 && IsOneOf(signs, this[end - 1]))
        {
            end--;
        }

        return Cut(0, end);
    }

    /// <summary>True when the slice is a word.</summary>
    public bool Is(string word, StringComparison comparison = StringComparison.Ordinal) =>
        Length == word.Length && StartsWith(word, comparison);

    /// <summary>True when the slice begins with some words.</summary>
    public bool StartsWith(string words, StringComparison comparison = StringComparison.Ordinal) =>
        Length >= words.Length && StandsAt(Text, Start, words, comparison);

    /// <summary>True when the slice ends with some words.</summary>
    public bool EndsWith(string words, StringComparison comparison = StringComparison.Ordinal) =>
        Length >= words.Length && From(Length - words.Length).StartsWith(words, comparison);

    /// <summary>The place of the first such character; -1 where there is none.</summary>
    public int IndexOf(char c) => InSlice(Text.IndexOf(c, Start, Length));

    /// <summary>The place of the first such character after a place; -1 where there is none.</summary>
    public int IndexOf(char c, int from) => InSlice(Text.IndexOf(c, Start + from, Length - from));

    /// <summary>The place where some words begin; -1 where they do not stand.</summary>
    public int IndexOf(string words, StringComparison comparison = StringComparison.Ordinal) =>
        InSlice(Text.IndexOf(words, Start, Length, comparison));

    /// <summary>The place where some words begin after a place; -1 where they do not stand.</summary>
    public int IndexOf(string words, int from) =>
        InSlice(Text.IndexOf(words, Start + from, Length - from, StringComparison.Ordinal));

    /// <summary>The place of the last such character; -1 where there is none.</summary>
    public int LastIndexOf(char c) =>
        Length == 0 ? -1 : InSlice(Text.LastIndexOf(c, Start + Length - 1, Length));

    /// <summary>The first four characters and the last four as numbers; of a shorter slice, all of them.</summary>
    public (ulong First, ulong Last) Ends()
    {
        var most = Math.Min(Length, 4);
        var last = Start + Length - most;
#if NET
        // Without a loop: words are short and long in turn, so that no processor foresees where one would end.
        if (most > 0 && Start + 4 <= Text.Length)
        {
            var bytes = System.Runtime.InteropServices.MemoryMarshal.AsBytes(Text.AsSpan());
            var ofWord = ulong.MaxValue >> (64 - (16 * most));
            return (
                System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(2 * Start)) & ofWord,
                System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(2 * last)) & ofWord);
        }
#endif
        return (NumberOf(Text, Start, most), NumberOf(Text, last, most));

        static ulong NumberOf(string text, int start, int count)
        {
            var number = 0UL;
            for (var i = count - 1; i >= 0; i--)
            {
                number = (number << 16) | text[start + i];
            }

            return number;
        }
    }

    /// <summary>True when the characters of two slices are the same.</summary>
    public bool HasWordsOf(Slice other) =>
        Length == other.Length
#if NET
        && Text.AsSpan(Start, Length).SequenceEqual(other.Text.AsSpan(other.Start, Length));
#else
        && string.CompareOrdinal(Text, Start, other.Text, other.Start, Length) == 0;
#endif

    /// <summary>True when the characters of two slices are the same in small letters.</summary>
    public bool IsSameInSmallLetters(Slice other)
    {
        if (Length != other.Length)
        {
            return false;
        }

        for (var i = 0; i < Length; i++)
        {
            if (this[i] != other[i] && char.ToLowerInvariant(this[i]) != char.ToLowerInvariant(other[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True where some words stand at a position of a text that has as many characters behind it.</summary>
    public static bool StandsAt(string text, int start, string words, StringComparison comparison) =>
#if NET
        comparison == StringComparison.Ordinal
            ? text.AsSpan(start, words.Length).SequenceEqual(words)
            : text.AsSpan(start, words.Length).Equals(words, comparison);
#else
        string.Compare(text, start, words, 0, words.Length, comparison) == 0;
#endif

    /// <summary>The characters as a string; a whole string is not copied.</summary>
    public override string ToString() =>
        Start == 0 && Length == Text.Length ? Text : Text.Substring(Start, Length);

    // The signs are a handful, for which a loop is quicker than a search.
    private static bool IsOneOf(string signs, char c)
    {
        foreach (var sign in signs)
        {
            if (sign == c)
            {
                return true;
            }
        }

        return false;
    }

    private int InSlice(int position) => position < 0 ? -1 : position - Start;
}
