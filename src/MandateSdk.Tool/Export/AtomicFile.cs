using System;
using System.IO;

namespace MandateSdk.Tool.Export;

/// <summary>Writes files that are whole or not there.</summary>
internal static class AtomicFile
{
    /// <summary>Writes beside the file, then moves; when writing fails, what stood there before stays.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes the bytes.</param>
    public static void Write(string path, Action<Stream> write)
    {
        // In the same directory, for only a move inside one file system is a single step.
        var beside = Path.Combine(Path.GetDirectoryName(path)!, "." + Path.GetRandomFileName() + ".tmp");
        using var unfinished = UnfinishedFiles.Track(beside);
        using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            write(stream);

        File.Move(beside, path, overwrite: true);
    }
}
