using System;
using System.Collections.Generic;
using System.Globalization;

namespace MandateSdk.Core.Binding;

/// <summary>Makes ids unique: the second <c>para_1</c> becomes <c>para_1-2</c>.</summary>
internal sealed class UniqueIds
{
    private readonly HashSet<string> _used;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <param name="count">The number of ids to come, where it is known.</param>
    public UniqueIds(int count = 0) => _used =
#if NET
        new HashSet<string>(count, StringComparer.Ordinal);
#else
        new HashSet<string>(StringComparer.Ordinal);
#endif

    public string Make(string id)
    {
        if (_used.Add(id))
        {
            return id;
        }

        // The count goes on from the last clash, so that ten thousand equal labels are not compared with one another.
        _counts.TryGetValue(id, out var count);
        string candidate;
        do
        {
            count = Math.Max(count, 1) + 1;
            candidate = id + "-" + count.ToString(CultureInfo.InvariantCulture);
        }
        while (!_used.Add(candidate));

        _counts[id] = count;
        return candidate;
    }
}
