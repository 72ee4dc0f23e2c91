using System.Collections.Generic;

namespace MandateSdk;

/// <summary>The texts that this package carries.</summary>
public static class Corpus
{
    /// <summary>The file names of the source texts.</summary>
    public static IReadOnlyList<string> Files => Norms.Files;

    /// <summary>The number of lines in all of them.</summary>
    public static int Lines => Norms.Lines;
}
