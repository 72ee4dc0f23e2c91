using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace MandateSdk.Core.Tests.Harness;

/// <summary>Resolutions and decisions of the United Nations with their structure, which lie beside a checkout of the founders and nowhere else.</summary>
internal static class RealTexts
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "..", "shared", "real");

    /// <summary>The texts of a layout ("blocks", "wrapped", "dense", "paged"), in the order of their names.</summary>
    public static IReadOnlyList<string> FilesOf(string layout) => FilesIn("resolutions", "*." + layout + ".txt");

    /// <summary>The files of a set ("resolutions", "pdf"), in the order of their names.</summary>
    public static IReadOnlyList<string> FilesIn(string set, string pattern) =>
        Directory.GetFiles(Path.Combine(Folder, set), pattern).OrderBy(path => path, StringComparer.Ordinal).ToArray();
}

/// <summary>A theory about these texts; it is skipped where they are not.</summary>
internal sealed class RealTheoryAttribute : TheoryAttribute
{
    public RealTheoryAttribute() =>
        Skip = Directory.Exists(RealTexts.Folder) ? null : "The resolutions with their structure lie beside a checkout of the founders and nowhere else.";
}

/// <summary>A fact about these texts; it is skipped where they are not.</summary>
internal sealed class RealFactAttribute : FactAttribute
{
    public RealFactAttribute() =>
        Skip = Directory.Exists(RealTexts.Folder) ? null : "The resolutions with their structure lie beside a checkout of the founders and nowhere else.";
}
