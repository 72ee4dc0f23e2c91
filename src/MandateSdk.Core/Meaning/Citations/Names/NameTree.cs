using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>Names by their words: many begin with the same ones, which are looked at once for all of them.</summary>
internal sealed class NameTree
{
    private readonly WordTable<NameTree>? _next;
    private readonly bool _isEnd;

    // Where one name is left, its words; they need no tables.
    private readonly string[]? _only;

    /// <summary>A tree of names.</summary>
    /// <param name="names">The names, each as its words as they are printed.</param>
    public NameTree(IReadOnlyCollection<string[]> names)
        : this(names, 0)
    {
    }

    private NameTree(IReadOnlyCollection<string[]> names, int depth)
    {
        if (names.Count == 1)
        {
            _only = names.First();
            return;
        }

        _isEnd = names.Any(words => words.Length == depth);
        _next = new WordTable<NameTree>(names.Where(words => words.Length > depth)
            .GroupBy(words => depth == 0 ? words[0] : words[depth].ToLowerInvariant(), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new NameTree(group.ToArray(), depth + 1), StringComparer.Ordinal));
    }

    /// <summary>
    /// The token after the longest name that is printed at a token, its first word as in the name, the others in any
    /// case; null where none is.
    /// </summary>
    public int? EndAt(TokenReader tokens, int at)
    {
        int? end = null;
        var node = this;
        for (var next = at; ; next++)
        {
            if (node._only is { } words)
            {
                return IsPrinted(tokens, at, words, next - at) ? at + words.Length : end;
            }

            end = node._isEnd ? next : end;
            var isMore = next == at
                ? node._next!.TryGetAsPrinted(tokens.SliceAt(next), out var inner)
                : node._next!.TryGet(tokens.SliceAt(next), out inner);
            if (!isMore)
            {
                return end;
            }

            node = inner!;
        }
    }

    private static bool IsPrinted(TokenReader tokens, int at, string[] words, int from)
    {
        for (var i = from; i < words.Length; i++)
        {
            if (!(i == 0 ? tokens.Is(at, words[0]) : tokens.IsWord(at + i, words[i])))
            {
                return false;
            }
        }

        return true;
    }
}
