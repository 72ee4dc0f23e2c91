using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Core.Text;

/// <summary>An immutable list that is equal to another one with equal elements.</summary>
/// <remarks>
/// Records compare their members with <see cref="object.Equals(object)"/>, and arrays compare by reference: a record
/// with an array in it would never equal its copy, and an incremental generator would run every stage on every key
/// slash.
/// </remarks>
/// <typeparam name="T">The type of the elements.</typeparam>
public readonly struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
    where T : IEquatable<T>
{
    private readonly T[]? _items;

    /// <summary>Takes the elements; the array must not be changed afterwards.</summary>
    /// <param name="items">The elements in order.</param>
    public EquatableArray(params T[] items) => _items = items;

    /// <summary>The number of elements.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>The element at a place.</summary>
    /// <param name="index">The place, counted from 0.</param>
    public T this[int index] => _items is null ? throw new ArgumentOutOfRangeException(nameof(index)) : _items[index];

    /// <summary>True when both lists hold equal elements in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>True when the lists differ.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other)
    {
        // What was handed on as it was is asked after every key stroke, once for each text.
        if (ReferenceEquals(_items, other._items))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items![i], other._items![i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in this)
        {
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        }

        return hash;
    }

    /// <summary>Enumerates the elements in order.</summary>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(_items ?? Array.Empty<T>())).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Makes <see cref="EquatableArray{T}"/> from other sequences.</summary>
public static class EquatableArray
{
    /// <summary>Copies a sequence.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="source">The elements in order.</param>
    /// <returns>An immutable list of the elements.</returns>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> source)
        where T : IEquatable<T> =>
            new((source ?? throw new ArgumentNullException(nameof(source))).ToArray());
}
