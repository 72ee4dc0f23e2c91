using System;
using System.IO;

namespace MandateSdk.Tool.Importing;

/// <summary>A file to import, or the standard input.</summary>
/// <param name="Path">The path; <c>-</c> for the standard input.</param>
internal sealed record ImportInput(string Path)
{
    /// <summary>What a path says that means the standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The name under which messages speak of it.</summary>
    public string Name => Path == StandardInput ? "standard input" : Path;

    /// <summary>The name of the output without its extension.</summary>
    public string BaseName =>
        Path == StandardInput ? "standard-input" : System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The name of the file without folders, for the catalog.</summary>
    public string FileName => Path == StandardInput ? Name : System.IO.Path.GetFileName(Path);

    /// <summary>The bytes that the file has; 0 where nobody knows.</summary>
    public long Length => Path != StandardInput && File.Exists(Path) ? new FileInfo(Path).Length : 0;

    /// <summary>Reads the bytes.</summary>
    /// <param name="largest">The most bytes that are read.</param>
    /// <exception cref="IOException">The file cannot be read, or has more bytes.</exception>
    public byte[] Read(long largest)
    {
        if (Path != StandardInput)
        {
            return Length > largest
                ? throw new IOException(FormattableString.Invariant($"the file has {Length} bytes, more than the {largest} that are allowed."))
                : File.ReadAllBytes(Path);
        }

        using var input = Console.OpenStandardInput();
        using var copy = new MemoryStream();
        var buffer = new byte[81920];
        for (var count = input.Read(buffer); count > 0; count = input.Read(buffer))
        {
            copy.Write(buffer, 0, count);
            if (copy.Length > largest)
                throw new IOException(FormattableString.Invariant($"the input has more than the {largest} bytes that are allowed."));
        }

        return copy.ToArray();
    }
}
