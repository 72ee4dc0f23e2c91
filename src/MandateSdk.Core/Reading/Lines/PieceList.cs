using System.Collections.Generic;

namespace MandateSdk.Core.Reading;

/// <summary>The pieces of a block, one at least. Most blocks have one, which takes no list of its own.</summary>
internal struct PieceList
{
    private Piece _first;
    private List<Piece>? _others;

    /// <summary>A list of one piece.</summary>
    public PieceList(Piece first)
    {
        _first = first;
        _others = null;
    }

    /// <summary>The number of pieces.</summary>
    public readonly int Count => _others is null ? 1 : _others.Count + 1;

    /// <summary>A piece.</summary>
    public readonly Piece this[int index] => index == 0 ? _first : _others![index - 1];

    /// <summary>Adds a piece at the end.</summary>
    public void Add(Piece piece) => (_others ??= new List<Piece>(1)).Add(piece);

    /// <summary>Adds all pieces of another list at the end.</summary>
    public void AddRange(PieceList pieces)
    {
        foreach (var piece in pieces)
        {
            Add(piece);
        }
    }

    /// <summary>Cuts the list in one piece.</summary>
    /// <param name="at">The place of the piece.</param>
    /// <param name="left">What is left of it here, as the last piece.</param>
    /// <param name="right">The rest of it.</param>
    /// <returns>The rest and all pieces behind it, which are no longer here.</returns>
    public PieceList CutAt(int at, Piece left, Piece right)
    {
        var behind = new PieceList(right);
        for (var i = at + 1; i < Count; i++)
        {
            behind.Add(this[i]);
        }

        if (at == 0)
        {
            this = new PieceList(left);
        }
        else
        {
            _others!.RemoveRange(at, _others.Count - at);
            _others[at - 1] = left;
        }

        return behind;
    }

    /// <summary>Goes through the pieces; <c>foreach</c> allocates nothing.</summary>
    public readonly Enumerator GetEnumerator() => new(this);

    /// <summary>Goes through the pieces of a list.</summary>
    public struct Enumerator
    {
        private readonly PieceList _pieces;
        private int _index;

        /// <summary>Stands before the first piece.</summary>
        public Enumerator(PieceList pieces)
        {
            _pieces = pieces;
            _index = -1;
        }

        /// <summary>The piece at which it stands.</summary>
        public readonly Piece Current => _pieces[_index];

        /// <summary>Goes to the next piece; false behind the last one.</summary>
        public bool MoveNext() => ++_index < _pieces.Count;
    }
}
