using System.Collections;
using System.Collections.Generic;

namespace MandateSdk.Core.Library;

/// <summary>A part of what a search found.</summary>
public sealed class SearchPage : IReadOnlyList<SearchHit>
{
    private readonly IReadOnlyList<SearchHit> _hits;

    internal SearchPage(IReadOnlyList<SearchHit> hits, int skipped, int total)
    {
        _hits = hits;
        Skipped = skipped;
        Total = total;
    }

    /// <summary>The number of hits of this page.</summary>
    public int Count => _hits.Count;

    /// <summary>The number of hits before this page.</summary>
    public int Skipped { get; }

    /// <summary>The number of hits in all.</summary>
    public int Total { get; }

    /// <summary>True where hits come after this page.</summary>
    public bool HasMore => Skipped + Count < Total;

    /// <summary>A hit of this page.</summary>
    /// <param name="index">The place on the page, counted from 0.</param>
    public SearchHit this[int index] => _hits[index];

    /// <summary>Enumerates the hits of this page, the best first.</summary>
    public IEnumerator<SearchHit> GetEnumerator() => _hits.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
