using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Tool.Lookup;

/// <summary>What a command says of a name that fits nothing, or several things.</summary>
internal static class Complaint
{
    /// <summary>Writes the complaint, with what fits or comes near.</summary>
    /// <param name="what">What was looked for, such as "instrument".</param>
    /// <param name="name">What the user asked for.</param>
    /// <param name="matches">What fits.</param>
    /// <param name="near">What comes near, where nothing fits.</param>
    /// <param name="describe">Names one of those things.</param>
    /// <param name="io">Takes the complaint.</param>
    public static void About<T>(string what, string name, IReadOnlyList<T> matches, IReadOnlyList<T> near,
        Func<T, string> describe, CommandIO io)
    {
        io.Error.WriteLine(matches.Count > 0
            ? $"More than one {what} fits '{name}':"
            : $"No {what} fits '{name}'.");
        if (matches.Count == 0 && near.Count > 0)
            io.Error.WriteLine("Did you mean:");
        foreach (var item in (matches.Count > 0 ? matches : near).Select(describe))
            io.Error.WriteLine("  " + item);
    }
}
