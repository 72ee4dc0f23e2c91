using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace MandateSdk.Tool.Sources;

/// <summary>The files that a word of a command line means: itself, those in a folder, those that fit a pattern.</summary>
internal static class FilePatterns
{
    /// <summary>Finds the files.</summary>
    /// <param name="word">A file, a folder, with all folders in it, or a pattern such as <c>in/**/*.txt</c>.</param>
    /// <param name="extensions">The extensions of the files that a folder is searched for.</param>
    /// <returns>The files by their names; none where the word names nothing.</returns>
    public static IEnumerable<string> Expand(string word, params string[] extensions)
    {
        if (File.Exists(word))
            return [word];
        if (Directory.Exists(word))
        {
            return InFolder(word, "*", recursive: true)
                .Where(path => extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));
        }

        // The shells of Windows leave patterns to the program.
        var pattern = Path.GetFileName(word);
        var folder = Path.GetDirectoryName(word) ?? "";
        var recursive = Path.GetFileName(folder) == "**";
        folder = recursive ? Path.GetDirectoryName(folder) ?? "" : folder;
        folder = folder.Length == 0 ? "." : folder;
        return pattern.AsSpan().IndexOfAny('*', '?') >= 0 && Directory.Exists(folder)
            ? InFolder(folder, pattern, recursive)
            : [];
    }

    private static IOrderedEnumerable<string> InFolder(string folder, string pattern, bool recursive) =>
        Directory.EnumerateFiles(folder, pattern,
            new EnumerationOptions
            {
                RecurseSubdirectories = recursive,
                IgnoreInaccessible = true,
                MatchType = MatchType.Simple
            })
            .Order(StringComparer.Ordinal);
}
