using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace MandateSdk.Core.Syntax;

/// <summary>The tokens of a fragment: a slice of the array in which the reader cut its block.</summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is a list.")]
public readonly struct SyntaxTokenList : IReadOnlyList<SyntaxToken>, IEquatable<SyntaxTokenList>
{
    private readonly SyntaxToken[]? _tokens;
    private readonly int _start;

    internal SyntaxTokenList(SyntaxToken[] tokens, int start, int count)
    {
        _tokens = tokens;
        _start = start;
        Count = count;
    }

    /// <summary>The number of tokens.</summary>
    public int Count { get; }

    /// <summary>A token.</summary>
    /// <param name="index">Its place, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The list has no such place.</exception>
    public SyntaxToken this[int index] => (uint)index < (uint)Count
        ? _tokens![_start + index]
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>True when both are the same tokens of the same tree.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator ==(SyntaxTokenList left, SyntaxTokenList right) => left.Equals(right);

    /// <summary>True when they are not the same tokens of the same tree.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator !=(SyntaxTokenList left, SyntaxTokenList right) => !left.Equals(right);

    /// <summary>Enumerates the tokens in order; <c>foreach</c> allocates nothing.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>True when both are the same tokens of the same tree.</summary>
    /// <param name="other">The list to compare with.</param>
    public bool Equals(SyntaxTokenList other) =>
        ReferenceEquals(_tokens, other._tokens) && _start == other._start && Count == other.Count;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SyntaxTokenList other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_start * 31) + Count);

    IEnumerator<SyntaxToken> IEnumerable<SyntaxToken>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through the tokens of a list.</summary>
    [SuppressMessage("Performance", "CA1815:Override equals", Justification = "Nobody compares enumerators.")]
    public struct Enumerator : IEnumerator<SyntaxToken>
    {
        private readonly SyntaxTokenList _list;
        private int _index;

        internal Enumerator(SyntaxTokenList list)
        {
            _list = list;
            _index = -1;
        }

        /// <summary>The token at which the enumerator stands.</summary>
        public readonly SyntaxToken Current => _list._tokens![_list._start + _index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next token.</summary>
        /// <returns>False behind the last one.</returns>
        public bool MoveNext() => ++_index < _list.Count;

        /// <summary>Goes before the first token again.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing: the enumerator holds nothing.</summary>
        public readonly void Dispose()
        {
        }
    }
}
