using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;

namespace MandateSdk.Tool.Coverage;

/// <summary>Where the assembly of the library lies, whose constants code names norms by.</summary>
internal static class LibraryAssembly
{
    /// <summary>Its path; null where it does not lie on the disk.</summary>
    /// <remarks>A native program has its code in itself; it carries the assembly along to be read.</remarks>
    public static string? Path { get; } = Find();

    [UnconditionalSuppressMessage("SingleFile", "IL3000", Justification = "Where it is empty, the assembly lies beside the program.")]
    private static string? Find()
    {
        var location = typeof(Corpus).Assembly.Location;
        if (location.Length > 0)
            return location;

        var beside = System.IO.Path.Combine(AppContext.BaseDirectory, "MandateSdk.dll");
        return File.Exists(beside) ? beside : null;
    }
}
