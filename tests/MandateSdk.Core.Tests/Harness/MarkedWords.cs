using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Core.Tests.Harness;

/// <summary>Compares phrases as marked and as read: a list can be one phrase or several, with its articles or without.</summary>
internal static class MarkedWords
{
    public static bool SameWords(IEnumerable<string> read, IEnumerable<string> marked) => Words(read) == Words(marked);

    public static string Words(IEnumerable<string> phrases) => string.Join(
        " ",
        phrases.SelectMany(phrase => phrase.ToLowerInvariant().Split(' ', ',')).Where(word => word is not ("" or "and" or "or" or "the")));
}
