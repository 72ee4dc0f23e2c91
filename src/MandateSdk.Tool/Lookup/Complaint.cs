using System;
using System.Linq;

namespace MandateSdk.Tool.Lookup;

/// <summary>What a command says of a name that fits nothing, or several things.</summary>
internal static class Complaint
{
    /// <summary>Writes the complaint, with what fits or comes near.</summary>
    /// <param name="what">What was looked for, such as "instrument".</param>
    /// <param name="name">What the user asked for.</param>
    /// <param name="found">What the search gave.</param>
    /// <param name="describe">Names one of those things.</param>
    /// <param name="io">Takes the complaint.</param>
    public static void About<T>(string what, string name, Found<T> found, Func<T, string> describe, CommandIO io)
    {
        var isAmbiguous = found.Matches.Count > 0;
        var list = (isAmbiguous ? found.Matches : found.Near).Select(describe).ToList();
        io.Error.WriteLine(isAmbiguous ? $"More than one {what} fits '{name}':" : $"No {what} fits '{name}'.");
        if (!isAmbiguous && list.Count > 0)
            io.Error.WriteLine("Near it:");
        foreach (var item in list)
            io.Error.WriteLine("  " + item);
    }
}
