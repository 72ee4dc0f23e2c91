using System;
using System.IO;

namespace MandateSdk.Benchmarks;

/// <summary>Finds the repository that the benchmarks are of.</summary>
internal static class Repository
{
    /// <summary>Its folder.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var directory = AppContext.BaseDirectory; directory is not null; directory = Path.GetDirectoryName(directory))
        {
            if (File.Exists(Path.Combine(directory, "MandateSdk.sln")))
            {
                return directory;
            }
        }

        throw new DirectoryNotFoundException("No MandateSdk.sln above the benchmarks.");
    }
}
