using System;
using System.Collections.Generic;
using System.Globalization;

namespace MandateSdk.Core.Binding;

/// <summary>Makes ids unique: the second <c>para_1</c> becomes <c>para_1-2</c>.</summary>
internal sealed class UniqueIds
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

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
