using System.Collections.Generic;
using System.IO;
using System.Text;

namespace MandateSdk.Tool.Site;

/// <summary>The files that every site has as they are: styles, scripts, licences. They ride along as resources.</summary>
internal static class SiteAssets
{
    private const string Prefix = "site/";

    /// <summary>The files that are copied, as they are called in the site.</summary>
    public static IReadOnlyList<string> Copied { get; } =
        ["site.css", "site.js", "minisearch.js", "minisearch.LICENSE.txt"];

    /// <summary>The bytes of a file.</summary>
    public static byte[] Read(string name)
    {
        using var stream = typeof(SiteAssets).Assembly.GetManifestResourceStream(Prefix + name)
            ?? throw new FileNotFoundException("The program has no such file.", name);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>The words of a file.</summary>
    public static string ReadText(string name) => Encoding.UTF8.GetString(Read(name)).ReplaceLineEndings("\n");
}
