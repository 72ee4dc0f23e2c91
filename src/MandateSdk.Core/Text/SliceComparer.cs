using System.Collections.Generic;

namespace MandateSdk.Core.Text;

/// <summary>Compares slices by their characters, so that they can be keys.</summary>
internal sealed class SliceComparer : IEqualityComparer<Slice>
{
    private SliceComparer()
    {
    }

    /// <summary>Tells capitals from small letters.</summary>
    public static SliceComparer Ordinal { get; } = new();

    /// <inheritdoc/>
    public bool Equals(Slice x, Slice y) => x.HasWordsOf(y);

    /// <inheritdoc/>
    public int GetHashCode(Slice obj)
    {
        var hash = obj.Length;
        for (var i = 0; i < obj.Length; i++)
        {
            hash = unchecked((hash * 31) + obj[i]);
        }

        return hash;
    }
}
