using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Tool.Lookup;

/// <summary>Finds an instrument by id, C# name, title, a part of those or words of the title in any order.</summary>
internal static class InstrumentFinder
{
    /// <summary>Finds an instrument.</summary>
    /// <param name="wanted">What the user asked for.</param>
    /// <param name="instruments">What there is.</param>
    public static Found<NamedInstrument> Find(string wanted, IReadOnlyList<NamedInstrument> instruments)
    {
        // From strict to lenient: the whole title of a resolution is a part of many others.
        foreach (var fits in Tests(wanted))
        {
            var matches = instruments.Where(fits).ToList();
            if (matches.Count > 0)
                return new Found<NamedInstrument>(matches, []);
        }

        return new Found<NamedInstrument>([], SqueezedName.Near(wanted, instruments, item => item.Exact));
    }

    private static IEnumerable<Func<NamedInstrument, bool>> Tests(string wanted)
    {
        yield return item => item.Exact.Contains(wanted, StringComparer.Ordinal);

        var squeezed = SqueezedName.Of(wanted);
        if (squeezed.Length == 0)
            yield break;

        yield return item => item.Exact.Any(name => SqueezedName.Of(name) == squeezed);
        yield return item => item.Loose.Any(name => SqueezedName.Of(name).Contains(squeezed, StringComparison.Ordinal));

        // "restorative justice basic principles": each word begins one of the name, in whatever order.
        var words = SqueezedName.WordsOf(wanted);
        if (words.Length > 1)
            yield return item => item.Loose.Any(name => HasAll(SqueezedName.WordsOf(name), words));
    }

    private static bool HasAll(string[] name, string[] wanted) =>
        wanted.All(word => name.Any(other => other.StartsWith(word, StringComparison.Ordinal)));
}
