using System;
using System.Globalization;
using System.IO;
using System.Linq;

namespace MandateSdk.Tool.Coverage;

/// <summary>Leads from a mark to its file and line.</summary>
internal static class SourceLink
{
    /// <summary>The address of a mark, as hosts of repositories know it; null where no source was found.</summary>
    public static string? Of(CodeMark mark) => mark.File is null ? null
        : Address(mark.File) + "#L" + mark.Line.ToString(CultureInfo.InvariantCulture);

    /// <summary>A path as a relative address.</summary>
    public static string Address(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The path of a file as it is seen from a folder, with strokes.</summary>
    public static string Relative(string folder, string file) =>
        Path.GetRelativePath(folder, Path.GetFullPath(file)).Replace('\\', '/');
}
