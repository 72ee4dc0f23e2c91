using System;
using System.IO;

namespace MandateSdk.Tool.Coverage;

/// <summary>Where the assembly of the library lies, whose constants code names norms by.</summary>
internal static class LibraryAssembly
{
    /// <summary>Its path; null where it does not lie on the disk.</summary>
    /// <remarks>A native program has its code in itself; it carries the assembly along to be read.</remarks>
    public static string? Path { get; } = Find();

    private static string? Find()
    {
#pragma warning disable IL3000 // Empty in a native program: that case is the next line.
        var location = typeof(Corpus).Assembly.Location;
#pragma warning restore IL3000
        if (location.Length > 0)
            return location;

        var beside = System.IO.Path.Combine(AppContext.BaseDirectory, "MandateSdk.dll");
        return File.Exists(beside) ? beside : null;
    }
}
