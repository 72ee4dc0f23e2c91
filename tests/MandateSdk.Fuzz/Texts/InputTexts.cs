using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace MandateSdk.Fuzz.Texts;

/// <summary>The texts that inputs are made of.</summary>
internal static class InputTexts
{
    /// <summary>All texts of some folders, in the order of their names, so that every machine makes the same inputs.</summary>
    /// <param name="folders">The folders; each is searched with those in it.</param>
    /// <param name="extension">The files that count, such as ".txt".</param>
    public static IReadOnlyList<string> Of(IEnumerable<string> folders, string extension) => folders
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*" + extension, SearchOption.AllDirectories)
            .OrderBy(path => Path.GetRelativePath(folder, path), StringComparer.Ordinal))
        .Select(File.ReadAllText)
        .Where(text => text.Length > 0)
        .ToArray();

    /// <summary>The folder with the five texts and the catalog, in the repository around this program.</summary>
    public static string Seeds
    {
        get
        {
            var directory = new DirectoryInfo(AppContext.BaseDirectory);
            while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "MandateSdk.sln")))
            {
                directory = directory.Parent;
            }

            return Path.Combine(directory?.FullName ?? throw new DirectoryNotFoundException("No repository around " + AppContext.BaseDirectory), "seeds");
        }
    }
}
