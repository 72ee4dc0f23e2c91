using System;
using System.Collections.Generic;
using System.IO;

namespace MandateSdk.Tool.Export;

/// <summary>
/// Files and folders that are being written beside their places: they go when writing fails, and when the user ends the
/// program.
/// </summary>
internal static class UnfinishedFiles
{
    private static readonly HashSet<string> Paths = new(StringComparer.Ordinal);

    /// <summary>Remembers a path until the result is disposed; what then still lies there is deleted.</summary>
    /// <param name="path">A file or a folder; it need not be there yet.</param>
    public static IDisposable Track(string path)
    {
        lock (Paths)
            Paths.Add(path);
        return new Tracked(path);
    }

    /// <summary>Deletes everything that is not finished; the program ends.</summary>
    public static void DeleteAll()
    {
        lock (Paths)
        {
            foreach (var path in Paths)
            {
                try
                {
                    Delete(path);
                }
                catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
                {
                    // The program ends all the same, and the name says what it is.
                }
            }
        }
    }

    private static void Delete(string path)
    {
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
        else if (File.Exists(path))
            File.Delete(path);
    }

    private sealed class Tracked(string path) : IDisposable
    {
        public void Dispose()
        {
            Delete(path);
            lock (Paths)
                Paths.Remove(path);
        }
    }
}
