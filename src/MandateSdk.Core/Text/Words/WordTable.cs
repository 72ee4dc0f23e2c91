using System;
using System.Collections.Generic;

namespace MandateSdk.Core.Text;

/// <summary>A table of words that is asked with slices, so that no question copies a word.</summary>
/// <typeparam name="T">What is known of a word.</typeparam>
internal sealed class WordTable<T>
{
    private readonly Entry[] _entries;
    private readonly int[] _buckets;

    /// <summary>Makes the table.</summary>
    /// <param name="words">The words in small letters, each with what is known of it; the last one of equals counts.
    /// </param>
    public WordTable(IReadOnlyCollection<KeyValuePair<string, T>> words)
    {
        _entries = new Entry[words.Count];
        _buckets = new int[Math.Max(1, words.Count * 2)];
        var count = 0;
        foreach (var word in words)
        {
            ref var bucket = ref _buckets[BucketOf(word.Key)];
            _entries[count] = new Entry(word.Key, word.Value, bucket);
            bucket = ++count;
        }
    }

    /// <summary>Looks a word up as if it were written in small letters.</summary>
    /// <param name="word">The word.</param>
    /// <param name="value">What is known of it.</param>
    /// <returns>False for a word that the table does not have.</returns>
    public bool TryGet(Slice word, out T? value)
    {
        for (var at = _buckets[BucketOf(word)]; at > 0; at = _entries[at - 1].Next)
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

    private static bool IsSmall(Slice word, string lower)
    {
        if (word.Length != lower.Length)
        {
            return false;
        }

        for (var i = 0; i < lower.Length; i++)
        {
            if (word[i] != lower[i] && char.ToLowerInvariant(word[i]) != lower[i])
            {
                return false;
            }
        }

        return true;
    }

    private int BucketOf(Slice word)
    {
        var hash = word.Length;
        for (var i = 0; i < word.Length; i++)
        {
            hash = unchecked((hash * 31) + char.ToLowerInvariant(word[i]));
        }

        return (int)((uint)hash % (uint)_buckets.Length);
    }

    private readonly record struct Entry(string Word, T Value, int Next);
}
