using System;
using System.IO;

namespace MandateSdk.Tool.Tests.Harness;

/// <summary>Finds files of the repository, and what lies beside it on the machines of its developers.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Seeds { get; } = Path.Combine(Root, "seeds");

    /// <summary>Readings and samples; they are no part of the repository.</summary>
    public static string Shared { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    private static string FindRoot()
    {
        for (var directory = AppContext.BaseDirectory; directory is not null; directory = Path.GetDirectoryName(directory))
        {
            if (File.Exists(Path.Combine(directory, "MandateSdk.sln")))
                return directory;
        }

        throw new DirectoryNotFoundException("The tests run outside of the repository: no MandateSdk.sln above them.");
    }
}
