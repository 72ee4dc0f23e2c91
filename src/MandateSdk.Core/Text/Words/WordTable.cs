using System;
using System.Collections.Generic;

namespace MandateSdk.Core.Text;

/// <summary>A table of words that is asked with slices, so that no question copies a word.</summary>
/// <typeparam name="T">What is known of a word.</typeparam>
internal sealed class WordTable<T>
{
    private const int LastBit = 63;

    private readonly Entry[] _entries;
    private readonly int[] _buckets;

    // Which lengths the words have, and with which letters they begin: most questions end here.
    private readonly ulong _lengths;
    private readonly ulong _firstLetters;

    /// <summary>Makes the table.</summary>
    /// <param name="words">The words in small letters, each with what is known of it; the last one of equals counts.
    /// </param>
    public WordTable(IReadOnlyCollection<KeyValuePair<string, T>> words)
    {
        _entries = new Entry[words.Count];
        var buckets = 1;
        while (buckets < words.Count * 2)
        {
            buckets *= 2;
        }

        _buckets = new int[buckets];
        var count = 0;
        foreach (var word in words)
        {
            _lengths |= BitOfLength(word.Key);
            _firstLetters |= BitOfLetter(word.Key);
            ref var bucket = ref _buckets[BucketOf(word.Key)];
            _entries[count] = new Entry(word.Key, word.Value, bucket);
            bucket = ++count;
        }
    }

    /// <summary>Words of which the same is known.</summary>
    public static KeyValuePair<string, T>[] Entries(T value, params string[] words) =>
        Array.ConvertAll(words, word => new KeyValuePair<string, T>(word, value));

    /// <summary>A table of words of which nothing more is known.</summary>
    public static WordTable<bool> Of(params string[] words) => new(WordTable<bool>.Entries(true, words));

    /// <summary>Looks a word up as if it were written in small letters.</summary>
    /// <param name="word">The word.</param>
    /// <param name="value">What is known of it.</param>
    /// <returns>False for a word that the table does not have.</returns>
    public bool TryGet(Slice word, out T? value)
    {
        for (var at = FirstOf(word); at > 0; at = _entries[at - 1].Next)
        {
            if (IsSmall(word, _entries[at - 1].Word))
            {
                value = _entries[at - 1].Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Looks a word up as it is written.</summary>
    /// <param name="word">The word.</param>
    /// <param name="value">What is known of it.</param>
    /// <returns>False for a word that the table does not have, or has in small letters only.</returns>
    public bool TryGetAsPrinted(Slice word, out T? value)
    {
        for (var at = FirstOf(word); at > 0; at = _entries[at - 1].Next)
        {
            if (word.HasWordsOf(_entries[at - 1].Word))
            {
                value = _entries[at - 1].Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    private static bool IsSmall(Slice word, string lower)
    {
        if (word.Length != lower.Length)
        {
            return false;
        }

        for (var i = 0; i < lower.Length; i++)
        {
            if (word[i] != lower[i] && Lower(word[i]) != lower[i])
            {
                return false;
            }
        }

        return true;
    }

    // The first entry that can be a word, counted from 1; 0 for none.
    private int FirstOf(Slice word) =>
        (_lengths & BitOfLength(word)) != 0 && (_firstLetters & BitOfLetter(word)) != 0 ? _buckets[BucketOf(word)] : 0;

    // Longer words share the last bit.
    private static ulong BitOfLength(Slice word) => 1UL << Math.Min(word.Length, LastBit);

    // A letter of either case has a bit of its own, and shares it with signs and letters of other alphabets.
    private static ulong BitOfLetter(Slice word) =>
        word.Length == 0 ? 1 : 1UL << (Lower(word[0]) & LastBit);

    // The length and three letters tell nearly all words apart; most questions are about words that no table has.
    private int BucketOf(Slice word)
    {
        if (word.Length == 0)
        {
            return 0;
        }

        var hash = unchecked(
            (((((word.Length * 31) + Lower(word[0])) * 31) + Lower(word[word.Length / 2])) * 31)
            + Lower(word[word.Length - 1]));
        return (hash ^ (hash >> 7)) & (_buckets.Length - 1);
    }

    private static int Lower(char c) =>
        c is >= 'A' and <= 'Z' ? c + ('a' - 'A') : c < '\u0080' ? c : char.ToLowerInvariant(c);

    private readonly record struct Entry(string Word, T Value, int Next);
}
