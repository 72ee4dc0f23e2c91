using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Tool.Sources;

namespace MandateSdk.Tool.Export;

/// <summary>The texts of a run, read when they are asked for; those used last are kept.</summary>
/// <remarks>
/// Thousands of texts do not fit into memory beside what is read from them. A text that is asked for again after it had
/// to go is read again; where all of them fit, each is read once.
/// </remarks>
/// <param name="read">Reads a text; null where it cannot be read.</param>
/// <param name="capacity">The most characters of texts that are kept.</param>
internal sealed class DocumentStore(Func<string, BoundSource?> read, long capacity)
{
    /// <summary>The usual capacity. What is read from a text takes some twenty times as much memory as its characters.</summary>
    public const long UsualCapacity = 8_000_000;

    private readonly Dictionary<string, LinkedListNode<(string Path, BoundSource Source)>> _kept =
        new(StringComparer.Ordinal);

    private readonly LinkedList<(string Path, BoundSource Source)> _byUse = new();
    private long _size;

    /// <summary>The number of texts that are kept.</summary>
    public int Count => _kept.Count;

    /// <summary>A text.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>The text; null where it cannot be read.</returns>
    public BoundSource? Get(string path)
    {
        if (_kept.TryGetValue(path, out var node))
        {
            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value.Source;
        }

        if (read(path) is not { } source)
            return null;

        _kept.Add(path, _byUse.AddFirst((path, source)));
        _size += source.File.Text.Length;
        while (_size > capacity && _byUse.Count > 1)
        {
            var oldest = _byUse.Last!.Value;
            _byUse.RemoveLast();
            _kept.Remove(oldest.Path);
            _size -= oldest.Source.File.Text.Length;
        }

        return source;
    }
}
